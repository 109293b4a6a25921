package se.underlag.kopfil.internal.granskning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.underlag.kopfil.Testbok.gron;
import static se.underlag.kopfil.Testgranskning.bok;
import static se.underlag.kopfil.Testgranskning.rad;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.kopfil.Testbok;
import se.underlag.kopfil.Testgranskning;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

class KontrolleraKommandoTest {

    private static final Testbok S01 = bok(2024)
            .rad(rad("195503149808", "B-101", "BmSS", LocalDate.of(2024, 3, 10), LocalDate.of(2024, 9, 30), 3200, 3,
                    70400, 96000, 99200, 96000, 99200, 99200, 96000, gron(99200), gron(96000), gron(99200), 950400));
    private static final Testbok REFUSED = bok(2024).rad(rad(null, null, null, null, null, null, 11, 200000));

    @TempDir private Path folder;
    private final ByteArrayOutputStream ut = new ByteArrayOutputStream();
    private final ByteArrayOutputStream fel = new ByteArrayOutputStream();

    private int run(List<Testbok> books, String... words) throws IOException {
        for (int i = 0; i < books.size(); i++) {
            Files.writeString(folder.resolve(i + ".xlsx"), "");
        }
        KontrolleraKommando command = new KontrolleraKommando(Testgranskning.granskare(Map.of(), books.toArray(Testbok[]::new)));
        return command
                .kor(Kommandorad.read(List.of(words), command.medVarde(), Set.of("json"), folder, new PrintStream(ut, true, StandardCharsets.UTF_8),
                        new PrintStream(fel, true, StandardCharsets.UTF_8)));
    }

    private String out() {
        return ut.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return fel.toString(StandardCharsets.UTF_8);
    }

    private static String month(int month, String faktisk, String prognos) {
        return "{\"manad\":\"2024-%02d\",\"faktisk\":\"%s\",\"prognos\":\"%s\"}".formatted(month, faktisk, prognos);
    }

    @Test void the_json_is_the_contract_letter_by_letter() throws IOException {
        String months = "["
                + String.join(",", month(1, "0.00", "0.00"), month(2, "0.00", "0.00"), month(3, "70400.00", "0.00"), month(4, "96000.00", "0.00"),
                        month(5, "99200.00", "0.00"), month(6, "96000.00", "0.00"), month(7, "99200.00", "0.00"), month(8, "99200.00", "0.00"),
                        month(9, "96000.00", "0.00"),
                        month(10, "0.00", "99200.00"), month(11, "0.00", "96000.00"), month(12, "0.00", "99200.00"))
                + "]";
        assertThat(run(List.of(S01), "0.xlsx", "--json")).isZero();
        assertThat(out())
                .isEqualTo("{\"filer\":[{\"fil\":\"0.xlsx\",\"blad\":\"Blad1\",\"rader\":1,\"faktisk\":\"656000.00\",\"prognos\":\"294400.00\","
                        + "\"summa\":\"950400.00\",\"manader\":" + months
                        + ",\"poster\":[{\"rad\":4,\"person\":\"195503149808\",\"beslut\":\"B-101\",\"insats\":\"BmSS\","
                        + "\"leverantor\":\"Exempelvård AB\",\"from\":\"2024-03-10\",\"tom\":\"2024-09-30\",\"dygnspris\":\"3200.00\",\"faktisk\":\"656000.00\","
                        + "\"prognos\":\"294400.00\",\"manader\":" + months + "}],\"avvikelser\":[]}]}\n");
        assertThat(err()).isEmpty();
    }

    @Test void a_finding_of_severity_fel_is_exit_1_and_names_its_cell() throws IOException {
        assertThat(run(List.of(REFUSED), "0.xlsx", "--json")).isEqualTo(1);
        assertThat(out()).contains("\"rader\":0,\"faktisk\":\"0.00\"").contains("\"poster\":[]")
                .contains("{\"blad\":\"Blad1\",\"rad\":4,\"cell\":\"S4\",\"kolumn\":\"Nov\",\"regel\":\"PR-06\",\"allvar\":\"fel\",\"text\":\"");
        assertThat(err().lines()).singleElement().asString().startsWith("0.xlsx, Blad1, rad 4, S4: PR-06 ");
    }

    @Test void an_unreadable_file_is_exit_2_and_the_others_are_answered_in_order() throws IOException {
        Testbok empty = new Testbok().blad("Tomt");
        assertThat(run(List.of(REFUSED, empty, S01), "0.xlsx", "1.xlsx", "saknas.xlsx", "./2.xlsx", "--json", "--ar=2024")).isEqualTo(2);
        assertThat(out()).containsSubsequence("{\"fil\":\"0.xlsx\",\"blad\"", "{\"fil\":\"1.xlsx\",\"fel\":\"", "{\"fil\":\"saknas.xlsx\",\"fel\":\"",
                "{\"fil\":\"./2.xlsx\",\"blad\"");
        assertThat(err().lines()).hasSize(3);
    }

    @Test void without_json_people_get_a_summary_and_lines() throws IOException {
        assertThat(run(List.of(S01), "0.xlsx")).isZero();
        assertThat(out()).contains("0.xlsx, blad Blad1, 2024: 1 rad\n").contains("656\u00A0000,00 kr").contains("Inga avvikelser.")
                .doesNotContain("{");
    }

    @Test void findings_that_are_only_warnings_are_exit_0() throws IOException {
        Testbok warned = bok(2024).rad(rad("195503149808", "B-1", "BmSS", null, null, null, 1, 5));
        assertThat(run(List.of(warned), "0.xlsx", "--json")).isZero();
        assertThat(out()).contains("\"allvar\":\"varning\"").contains("\"from\":null,\"tom\":null,\"dygnspris\":null");
    }

    @Test void remarks_go_to_stderr_only() throws IOException {
        Testbok noYear = new Testbok().blad("Blad1").rad("Personnr", "Beslut", "Jan", "Feb").rad("195503149808", "B-1", 5);
        assertThat(run(List.of(noYear), "0.xlsx", "--json")).isZero();
        assertThat(out()).contains("\"avvikelser\":[]").contains("2025-01");
        assertThat(err()).contains("2025");
    }

    @Test void named_colours_replace_the_green() throws IOException {
        assertThat(run(List.of(S01), "0.xlsx", "--gron", "ffff00, #92D050", "--json")).isZero();
        assertThat(out()).contains("\"prognos\":\"0.00\",\"summa\":\"950400.00\"");
    }

    @Test void PR_02_options_say_what_marks_mean() throws IOException {
        assertThat(run(List.of(S01), "0.xlsx", "--ej-gron", "c6efce", "--json")).isZero();
        assertThat(out()).contains("\"prognos\":\"0.00\",\"summa\":\"950400.00\"");
        ut.reset();
        assertThat(run(List.of(S01), "0.xlsx", "--prognostext", "bmss, x", "--prognostypsnitt", "00B050", "--prognosvillkor", "00B050", "--json"))
                .isZero();
        assertThat(out()).contains("\"faktisk\":\"0.00\",\"prognos\":\"950400.00\"");
    }

    @Test void the_same_file_twice_is_two_files() throws IOException {
        assertThat(run(List.of(S01), "0.xlsx", "0.xlsx", "--json")).isEqualTo(1);
        assertThat(out().split("\"regel\":\"KF-07\",\"allvar\":\"fel\"", -1)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "0.xlsx --ar abc", "0.xlsx --ar 25", "0.xlsx --ar 20255", "0.xlsx --gron grön", "0.xlsx --gron C6EFC",
            "0.xlsx --gron ,", "0.xlsx --ej-gron auto", "0.xlsx --prognostypsnitt grön", "0.xlsx --prognostext ,", "0.xlsx --mall saknas",
            "0.xlsx --okänd", "0.xlsx --ar", "0.xlsx --ar 2024 --ar 2025" }) void wrong_usage_is_told_as_such(String words) {
        assertThatThrownBy(() -> run(List.of(S01), words.isEmpty() ? new String[0] : words.split(" "))).isInstanceOf(Kommandofel.class);
    }

    @Test void a_folder_and_an_impossible_name_are_unreadable_files() throws IOException {
        Files.createDirectory(folder.resolve("mapp"));
        assertThat(run(List.of(S01), "mapp", "a\0b", "", "--json")).isEqualTo(2);
        assertThat(out().split("\"fel\":", -1)).hasSize(4);
    }

    @Test void no_persons_stand_in_what_is_said_about_rows() throws IOException {
        Object[] row = rad("19550314-9809", "B-1", "BmSS", "2024-02-01", "2024-01-01", null, 1, 5);
        run(List.of(bok(2024).rad(row).rad(row)), "0.xlsx");
        assertThat(out() + err()).doesNotContain("9809").doesNotContain("550314");
    }
}
