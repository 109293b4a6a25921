package se.underlag.kopfil.internal.kommando;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.underlag.kopfil.Testgranskning.bok;
import static se.underlag.kopfil.Testgranskning.rad;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.internal.tjanst.Kopfilsrigg;
import se.underlag.model.Person;
import se.underlag.spi.Kommandofel;

/** The commands of the life cycle: words, answers, exit codes, the way a script walks them. */
class LivscykelkommandonTest {

    private static final String[] FIL = { "--enhet", "E1", "--ar", "2024" };

    private final Kopfilsrigg rigg = new Kopfilsrigg();

    @BeforeEach void oneFile() {
        importera(93000);
    }

    private void importera(int januari) {
        rigg.importera("Fil",
                bok(2024).rad(rad("195503149808", "B-1", "BmSS", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), 3000, 1, januari)));
    }

    @AfterEach void close() {
        rigg.close();
    }

    private int kor(String namn, String... mer) {
        String[] ord = new String[FIL.length + mer.length];
        System.arraycopy(FIL, 0, ord, 0, FIL.length);
        System.arraycopy(mer, 0, ord, FIL.length, mer.length);
        return rigg.kor(namn, ord);
    }

    private void svara() throws IOException {
        kor("kopfil ladda-upp", "--manad", "3");
        Files.writeString(rigg.fil("svar.json"), rigg.ut.replace("\"svar\":null", "\"svar\":\"ja\""));
    }

    @Test void KF_10_KF_13_S46_review_upload_reopen_upload_again_and_compare() throws IOException {
        assertThatThrownBy(() -> kor("kopfil ladda-upp", "--manad", "3", "--svar", "saknas.json")).isInstanceOf(Kommandofel.class);
        assertThat(kor("kopfil ladda-upp", "--manad", "3")).isEqualTo(1);
        assertThat(rigg.ut)
                .startsWith("{\"manad\":3,\"nummer\":1,\"rader\":1,\"summaFaktiskt\":\"93000.00\",\"summaPrognos\":\"0.00\",\"fragor\":[{");
        svara();
        assertThatThrownBy(() -> kor("kopfil ladda-upp", "--manad", "3", "--svar", "svar.json")).isInstanceOf(Kommandofel.class)
                .hasMessageContaining("KF-13");
        assertThat(kor("kopfil granska", "--json")).isZero();
        assertThat(rigg.ut).contains("\"status\":\"granskad\"");
        assertThat(kor("kopfil ladda-upp", "--manad", "3", "--svar", "svar.json", "--anteckning", "Mars", "--json")).isZero();
        assertThat(rigg.ut).startsWith("{\"ar\":2024,\"manad\":3,\"nummer\":1,").contains("\"rader\":1,\"summaFaktiskt\":\"93000.00\"")
                .endsWith("\"anteckning\":\"Mars\"}");

        assertThatThrownBy(() -> importera(90000)).isInstanceOf(se.underlag.spi.Kommandofel.class);
        assertThat(kor("kopfil oppna-igen", "--orsak", "Fel belopp i januari")).isZero();
        assertThat(rigg.ut).isEqualTo("Köpfilen Fil är nu arbetsfil.");
        importera(90000);
        kor("kopfil granska");
        assertThat(kor("kopfil ladda-upp", "--manad", "3", "--svar", "svar.json")).isZero();
        assertThat(rigg.ut).startsWith("Köpfilen Fil är uppladdad som 2024-03 version 2: 1 rad,");

        assertThat(kor("kopfil versioner")).isZero();
        assertThat(rigg.ut.lines()).hasSize(3);
        assertThat(kor("kopfil jamfor", "--version", "3:1", "--mot", "3:2", "--json", "--till", "skillnad.xlsx")).isZero();
        assertThat(rigg.ut).contains("\"nya\":0,\"borttagna\":0,\"andrade\":1,\"oforandrade\":0")
                .contains("{\"falt\":\"faktisktJan\",\"fore\":\"93000.00\",\"efter\":\"90000.00\",\"differens\":\"-3000.00\"}");
        assertThat(rigg.fil("skillnad.xlsx")).exists();
        assertThat(kor("kopfil jamfor", "--version", "3")).isZero();
        assertThat(rigg.ut).contains("nu (2024-09-25)").contains("0 nya, 0 borttagna, 0 ändrade");
    }

    @Test void a_comparison_tells_nothing_in_words_of_a_protected_person() throws IOException {
        svara();
        kor("kopfil granska");
        kor("kopfil ladda-upp", "--manad", "3", "--svar", "svar.json");
        kor("kopfil oppna-igen", "--orsak", "Ny rad");
        rigg.importera("Fil", bok(2024)
                .rad(rad("195503149808", "B-1", "BmSS", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), 3000, 1, 93000))
                .rad(rad("197010039811", "B-2", "BmSS", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), 3000, 1, 93000)));
        Person ny = rigg.oppna("Fil").rader().get(1).getPerson();
        kor("kopfil jamfor", "--version", "3");
        assertThat(rigg.ut).contains(ny.getIdentitet());
        rigg.lagring.i(uow -> uow.find(Person.class, ny.getId()).orElseThrow().setSkyddadIdentitet(true));

        for (String[] form : new String[][] { { "--version", "3" }, { "--version", "3", "--json" } }) {
            assertThat(kor("kopfil jamfor", form)).isZero();
            assertThat(rigg.ut).contains("Skyddad identitet").doesNotContain(ny.getIdentitet());
        }
        assertThat(rigg.ut).contains("93000.00");
    }

    @Test void KF_09_missing_answers_are_exit_1_and_wrong_words_wrong_usage() throws IOException {
        kor("kopfil granska");
        Files.writeString(rigg.fil("svar.json"), "{}");
        assertThat(kor("kopfil ladda-upp", "--manad", "3", "--svar", "svar.json")).isEqualTo(1);
        assertThat(rigg.fel).contains("KF-09");
        Files.writeString(rigg.fil("svar.json"), "{\"fragor\":[{\"id\":\"KF-07\",\"svar\":\"kanske\"}]}");
        assertThatThrownBy(() -> kor("kopfil ladda-upp", "--manad", "3", "--svar", "svar.json")).isInstanceOf(Kommandofel.class)
                .hasMessageContaining("kanske");
        Files.writeString(rigg.fil("svar.json"), "[]");
        assertThatThrownBy(() -> kor("kopfil ladda-upp", "--manad", "3", "--svar", "svar.json")).isInstanceOf(Kommandofel.class);
        assertThatThrownBy(() -> kor("kopfil ladda-upp", "--manad", "13")).isInstanceOf(Kommandofel.class);
        assertThatThrownBy(() -> kor("kopfil jamfor", "--version", "tre")).isInstanceOf(Kommandofel.class);
        assertThatThrownBy(() -> kor("kopfil jamfor", "--version", "3:9")).isInstanceOf(Kommandofel.class);
        assertThatThrownBy(() -> kor("kopfil oppna-igen")).isInstanceOf(Kommandofel.class);
        assertThat(kor("kopfil versioner", "--json")).isZero();
        assertThat(rigg.ut).isEqualTo("{\"versioner\":[]}");
    }
}
