package se.underlag.kopfil.internal.kommando;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.underlag.kopfil.Testgranskning.bok;
import static se.underlag.kopfil.Testgranskning.rad;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Testbok;
import se.underlag.kopfil.internal.tjanst.Kopfilsrigg;
import se.underlag.spi.Kommandofel;
import se.underlag.testing.TestLagring;

/** The stable contract of the commands: words, answers, exit codes. */
class KopfilkommandonTest {

    private final Kopfilsrigg rigg = new Kopfilsrigg();

    @AfterEach void close() {
        rigg.close();
    }

    private static Testbok enRad(String person, String beslut) {
        return bok(2024).rad(rad(person, beslut, "BmSS", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), 3000, 1, 93000));
    }

    @Test void several_files_become_several_kopfiler_and_their_counts_add_up() {
        rigg.fil("Norr.xlsx", enRad("195503149808", "B-1")).fil("Syd.xlsx", enRad("197010039811", "B-2"));
        assertThat(rigg.kor("kopfil importera", "Norr.xlsx", "Syd.xlsx", "--enhet", "E1", "--ar", "2024", "--json")).isZero();
        assertThat(rigg.ut).isEqualTo("{\"nya\":2,\"andrade\":0,\"oforandrade\":0,\"avvisade\":0,\"avvikelser\":[]}");
        assertThat(rigg.kor("kopfil lista", "--json")).isZero();
        assertThat(rigg.ut).isEqualTo("{\"kopfiler\":[" + post("Norr") + "," + post("Syd") + "]}");
    }

    private static String post(String fil) {
        return "{\"enhet\":\"E1\",\"ar\":2024,\"fil\":\"%s\",\"agare\":\"%s\",\"status\":\"arbetsfil\",\"rader\":1}".formatted(fil,
                TestLagring.ANVANDARE);
    }

    @Test void an_unreadable_file_is_exit_2_while_the_others_are_imported() {
        rigg.fil("Norr.xlsx", enRad("195503149808", "B-1"));
        assertThat(rigg.kor("kopfil importera", "saknas.xlsx", "Norr.xlsx", "--enhet", "E1", "--ar", "2024", "--json")).isEqualTo(2);
        assertThat(rigg.ut).startsWith("{\"nya\":1,");
        assertThat(rigg.fel.lines()).singleElement().asString().startsWith("saknas.xlsx: ");
    }

    @Test void a_single_unreadable_file_is_told_as_the_commands_failure() {
        assertThatThrownBy(() -> rigg.kor("kopfil importera", "saknas.xlsx", "--enhet", "E1", "--ar", "2024")).isInstanceOf(Kommandofel.class)
                .hasMessageContaining("saknas.xlsx");
    }

    @Test void an_unknown_unit_is_wrong_usage_and_the_message_helps() {
        rigg.fil("Norr.xlsx", enRad("195503149808", "B-1"));
        assertThatThrownBy(() -> rigg.kor("kopfil importera", "Norr.xlsx", "--enhet", "E9", "--ar", "2024")).isInstanceOf(Kommandofel.class)
                .hasMessageContaining("./underlag enhet skapa E9");
        assertThat(rigg.tjanst.lista()).isEmpty();
    }

    @Test void a_finding_of_severity_fel_is_exit_1_and_told_in_one_line() {
        rigg.fil("Norr.xlsx", enRad("195503149809", "B-1"));
        assertThat(rigg.kor("kopfil importera", "Norr.xlsx", "--enhet", "E1", "--ar", "2024")).isEqualTo(1);
        assertThat(rigg.fel.lines()).singleElement().asString().startsWith("Norr.xlsx Blad1!A4: fel ID-01: ");
    }

    @Test void wrong_words_are_wrong_usage() {
        rigg.fil("Norr.xlsx", enRad("195503149808", "B-1"));
        assertThatThrownBy(() -> rigg.kor("kopfil importera", "--enhet", "E1", "--ar", "2024")).isInstanceOf(Kommandofel.class);
        assertThatThrownBy(() -> rigg.kor("kopfil importera", "Norr.xlsx", "--ar", "2024")).isInstanceOf(Kommandofel.class);
        assertThatThrownBy(() -> rigg.kor("kopfil importera", "Norr.xlsx", "--enhet", "E1", "--ar", "24")).isInstanceOf(Kommandofel.class);
        assertThatThrownBy(() -> rigg.kor("kopfil importera", "Norr.xlsx", "./Norr.xlsx", "--enhet", "E1", "--ar", "2024"))
                .isInstanceOf(Kommandofel.class);
        assertThatThrownBy(() -> rigg.kor("kopfil lista", "mera")).isInstanceOf(Kommandofel.class);
    }

    @Test void KF_11_where_a_unit_has_several_kopfiler_the_export_asks_which() {
        rigg.fil("Norr.xlsx", enRad("195503149808", "B-1")).fil("Syd.xlsx", enRad("197010039811", "B-2"));
        rigg.kor("kopfil importera", "Norr.xlsx", "Syd.xlsx", "--enhet", "E1", "--ar", "2024");
        assertThatThrownBy(() -> rigg.kor("kopfil exportera", "--enhet", "E1", "--ar", "2024", "--till", "ut.xlsx")).isInstanceOf(Kommandofel.class)
                .hasMessageContaining("Norr, Syd");
        assertThat(rigg.kor("kopfil exportera", "--enhet", "E1", "--ar", "2024", "--fil", "Syd", "--till", "ut.xlsx", "--json")).isZero();
        assertThat(rigg.ut).isEqualTo("{\"fil\":\"ut.xlsx\",\"rader\":1,\"egenArbetsbok\":true,\"upplysningar\":[]}");
        assertThatThrownBy(() -> rigg.kor("kopfil exportera", "--enhet", "E1", "--ar", "2023", "--till", "ut.xlsx")).isInstanceOf(Kommandofel.class);
        assertThatThrownBy(() -> rigg.kor("kopfil exportera", "--enhet", "E1", "--ar", "2024", "--fil", "Syd", "--till", "saknas/ut.xlsx"))
                .isInstanceOf(Kommandofel.class);
    }

    @Test void KF_07_of_several_files_that_become_one_kopfil_a_row_in_another_of_them_is_not_missing() {
        rigg.fil("Norr.xlsx", enRad("195503149808", "B-1")).fil("Syd.xlsx", enRad("197010039811", "B-2"))
                .fil("Gammal.xlsx", enRad("198112289874", "B-3"));
        rigg.kor("kopfil importera", "Gammal.xlsx", "--enhet", "E1", "--ar", "2024", "--fil", "Alla");
        assertThat(rigg.kor("kopfil importera", "Norr.xlsx", "Syd.xlsx", "--enhet", "E1", "--ar", "2024", "--fil", "Alla", "--json")).isZero();
        assertThat(rigg.fel.lines()).singleElement().asString().contains("B-3");
        assertThat(rigg.ut).startsWith("{\"nya\":2,").containsOnlyOnce("B-3").doesNotContain("B-1");
        rigg.kor("kopfil importera", "Norr.xlsx", "Syd.xlsx", "--enhet", "E1", "--ar", "2024", "--fil", "Alla", "--json");
        assertThat(rigg.ut).startsWith("{\"nya\":0,\"andrade\":0,\"oforandrade\":2,").doesNotContain("B-1").doesNotContain("B-2");
    }

    @Test void an_import_tells_which_sheets_it_left_and_reads_those_that_are_chosen_together() {
        Testbok bok = new Testbok().blad("LSS 2024").rad("Personnr", "Beslut", "Jan", "Feb").rad("195503149808", "B-1", 100)
                .blad("SoL 2024").rad("Personnr", "Beslut", "Jan", "Feb").rad("197010039811", "B-2", 200);
        rigg.fil("Norr.xlsx", bok);
        assertThat(rigg.kor("kopfil importera", "Norr.xlsx", "--enhet", "E1", "--ar", "2024", "--json")).isZero();
        assertThat(rigg.ut).startsWith("{\"nya\":1,").contains("”SoL 2024”", "\"allvar\":\"varning\"");
        assertThat(rigg.fel).contains("”SoL 2024”");
        rigg.kor("kopfil importera", "Norr.xlsx", "--enhet", "E1", "--ar", "2024", "--blad", "LSS 2024", "--blad", "SoL 2024", "--json");
        assertThat(rigg.ut).isEqualTo("{\"nya\":1,\"andrade\":0,\"oforandrade\":1,\"avvisade\":0,\"avvikelser\":[]}");
    }

    @Test void PR_06_a_refused_row_refuses_only_its_own_sheets_row() {
        Testbok bok = new Testbok().blad("LSS 2024").rad("Personnr", "Beslut", "Jan", "Feb").rad(null, null, 100)
                .blad("SoL 2024").rad("Personnr", "Beslut", "Jan", "Feb").rad("197010039811", "B-2", 200);
        rigg.fil("Norr.xlsx", bok);
        rigg.kor("kopfil importera", "Norr.xlsx", "--enhet", "E1", "--ar", "2024", "--blad", "LSS 2024", "--blad", "SoL 2024", "--json");
        assertThat(rigg.ut).startsWith("{\"nya\":1,\"andrade\":0,\"oforandrade\":0,\"avvisade\":1");
    }

    @Test void KF_07_a_stored_row_whose_row_in_the_file_is_refused_is_not_missing() {
        rigg.fil("Norr.xlsx", enRad("195503149808", "B-1"));
        rigg.kor("kopfil importera", "Norr.xlsx", "--enhet", "E1", "--ar", "2024");
        rigg.fil("Norr.xlsx",
                bok(2024).rad(rad("195503149808", "B-1", "BmSS", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), 3000, 1, "okänt")));
        rigg.kor("kopfil importera", "Norr.xlsx", "--enhet", "E1", "--ar", "2024", "--json");
        assertThat(rigg.ut).contains("\"avvisade\":1", "XL-01").doesNotContain("finns inte i filen");
        rigg.fil("Norr.xlsx", bok(2024).rad(rad("195503149808", null, "BmSS", LocalDate.of(2024, 1, 1), null, 3000, 1, 93000)));
        rigg.kor("kopfil importera", "Norr.xlsx", "--enhet", "E1", "--ar", "2024", "--json");
        assertThat(rigg.ut).contains("\"avvisade\":1", "PR-07").doesNotContain("finns inte i filen");
    }

    @Test void units_are_registered_once() {
        assertThat(rigg.kor("enhet skapa", "E2", "Andra", "enheten", "--json")).isZero();
        assertThat(rigg.ut).isEqualTo("{\"enhet\":\"E2\",\"namn\":\"Andra enheten\"}");
        assertThatThrownBy(() -> rigg.kor("enhet skapa", "E2", "Igen")).isInstanceOf(Kommandofel.class).hasMessageContaining("E2");
        assertThatThrownBy(() -> rigg.kor("enhet skapa", "med blank", "Igen")).isInstanceOf(Kommandofel.class);
        assertThatThrownBy(() -> rigg.kor("enhet skapa", "E3")).isInstanceOf(Kommandofel.class);
        assertThat(rigg.kor("enhet lista")).isZero();
        assertThat(rigg.ut.lines()).hasSize(2);
    }
}
