package se.underlag.kopfil.internal.granskning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.kopfil.Testbok.gron;
import static se.underlag.kopfil.Testgranskning.bok;
import static se.underlag.kopfil.Testgranskning.fynd;
import static se.underlag.kopfil.Testgranskning.granska;
import static se.underlag.kopfil.Testgranskning.kr;
import static se.underlag.kopfil.Testgranskning.rad;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.underlag.base.Manadsbelopp;
import se.underlag.kopfil.Granskning.Filsvar;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Testbok;
import se.underlag.kopfil.Testgranskning;
import se.underlag.kopfil.internal.utbyte.Radmarkning;
import se.underlag.kopfil.internal.utbyte.RadmarkningXml;

/** The worked examples of the domain, as files. All numbers are worked out by hand there. */
class ScenarierTest {

    private static final String ANNA = "195503149808";

    private static LocalDate dag(String text) {
        return LocalDate.parse(text);
    }

    @Test void S01_an_extension_is_green_on_the_existing_row() {
        Filsvar svar = granska(bok(2024).rad(rad(ANNA, "B-101", "BmSS", dag("2024-03-10"), dag("2024-09-30"), 3200, 3,
                70400, 96000, 99200, 96000, 99200, 99200, 96000, gron(99200), gron(96000), gron(99200), 950400)));
        assertThat(svar.ar()).isEqualTo(2024);
        assertThat(svar.rader()).hasSize(1);
        assertThat(svar.faktiskt().summa()).isEqualTo("656000.00");
        assertThat(svar.prognos().summa()).isEqualTo("294400.00");
        assertThat(svar.rader().get(0).summa()).isEqualTo("950400.00");
        assertThat(svar.prognos().get(10)).isEqualTo("99200.00");
        assertThat(svar.prognos().get(9)).isNull();
        assertThat(fynd(svar)).isEmpty();
    }

    @Test void S02_a_new_case_is_a_green_row_of_its_own_to_confirm() {
        Filsvar svar = granska(bok(2024).rad(rad(ANNA, null, "BmSS", dag("2024-10-15"), null, 2800, 10, gron(47600), gron(84000), gron(86800))));
        assertThat(svar.faktiskt().summa()).isEqualTo("0.00");
        assertThat(svar.prognos().summa()).isEqualTo("218400.00");
        assertThat(svar.rader().get(0).handelsedatum()).isEqualTo("2024-10-15");
        assertThat(fynd(svar)).containsExactly("4 R4 PR-07 VARNING");
        assertThat(svar.avvikelser().get(0).text()).contains("nytt ärende");
    }

    /** November and December of the old row are reduced to nothing; what they were, only the database or our own export knows. */
    private static Testbok s03(Object... ovrigt) {
        return bok(2024)
                .rad(rad(ANNA, "B-103", "Korttidsboende", dag("2024-01-01"), dag("2024-12-31"), 4100, 10, 127100, gron(0), gron(0), 127100))
                .rad(rad(ANNA, null, "BmSS", dag("2024-11-01"), null, 3350, 11, gron(100500), gron(103850)));
    }

    @Test void S03_a_change_of_insats_is_a_new_row_and_no_overlap_when_the_old_one_is_reduced() {
        Filsvar svar = granska(s03());
        assertThat(svar.prognos().summa()).isEqualTo("204350.00");
        assertThat(fynd(svar)).containsExactly("5 S5 PR-07 VARNING");
        assertThat(svar.avvikelser().get(0).text()).contains("byte av insats");
    }

    @Test void S03_the_old_row_left_as_it_was_costs_twice_and_is_told() {
        Filsvar svar = granska(bok(2024)
                .rad(rad(ANNA, "B-103", "Korttidsboende", dag("2024-01-01"), dag("2024-12-31"), 4100, 11, 123000, 127100))
                .rad(rad(ANNA, null, "BmSS", dag("2024-11-01"), null, 3350, 11, gron(100500), gron(103850))));
        assertThat(fynd(svar)).containsExactly("5 F5 KF-07 VARNING", "5 S5 PR-07 VARNING");
    }

    @Test void S03_S04_S06_our_own_export_knows_what_a_green_cell_reduces() {
        Map<Integer, BigDecimal> s03 = new TreeMap<>(Map.of(10, kr("127100.00"), 11, kr("123000.00"), 12, kr("127100.00")));
        Map<Integer, BigDecimal> s04 = new TreeMap<>(Map.of(11, kr("90000.00"), 12, kr("93000.00")));
        Map<Integer, BigDecimal> s06 = new TreeMap<>(Map.of(11, kr("100500.00"), 12, kr("103850.00")));
        Radmarkning part = new Radmarkning(2024, Map.of("r3", new Radmarkning.Rad("r3", s03), "r4", new Radmarkning.Rad("r4", s04),
                "r6", new Radmarkning.Rad("r6", s06)), List.of());
        Testbok bok = new Testbok().del(Radmarkning.NAMESPACE, RadmarkningXml.write(part)).blad("2024")
                .rad("Personnummer", "Beslutsnr", "Insats", "From", "Tom", "Dygnspris", "Okt", "Nov", "Dec", Radmarkning.RUBRIK)
                // Sorted after the export: the ids tell the rows, not their places.
                .rad("196709199530", "B-6", "BmSS", "2024-01-01", "2024-12-31", 3350, null, gron(94500), gron(97650), "r6")
                .rad("198112289874", "B-4", "BmSS", "2024-01-01", "2024-12-31", 3000, null, gron(30000), gron(0), "r4")
                .rad(ANNA, "B-3", "Korttidsboende", "2024-01-01", "2024-12-31", 4100, 127100, gron(0), gron(0), "r3");
        Filsvar svar = granska(bok);
        assertThat(svar.rader()).extracting(rad -> rad.prognos().summa()).containsExactly(kr("-12200.00"), kr("-153000.00"), kr("-250100.00"));
        assertThat(svar.rader().get(0).prognos().get(11)).isEqualTo("-6000.00");
        assertThat(svar.rader().get(0).prognos().get(12)).isEqualTo("-6200.00");
        assertThat(svar.rader().get(1).prognos().get(11)).isEqualTo("-60000.00");
        assertThat(svar.rader().get(1).prognos().get(12)).isEqualTo("-93000.00");
        assertThat(svar.faktiskt().summa()).isEqualTo("764550.00");
        assertThat(fynd(svar)).containsExactly("1 null XL-03 UPPLYSNING"); // only the months of a quarter have columns
    }

    @Test void S05_rows_without_person_or_decision_are_refused_and_the_rest_is_kept() {
        Filsvar svar = granska(bok(2024)
                .rad(rad(ANNA, "B-1", "BmSS", dag("2024-01-01"), null, 3000, 1, 93000))
                .rad()
                .rad(null, "okänd ökning", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, 200000)
                .rad(rad("198112289874", null, "BmSS", dag("2024-01-01"), null, 3000, 1, 93000))
                .rad(rad("196709199530", "B-2", "BmSS", dag("2024-04-11"), dag("2024-04-30"), 3000, 4, 60000)));
        assertThat(fynd(svar)).containsExactly("5 A5 PR-06 VARNING", "6 S6 PR-06 FEL", "7 C7 PR-07 FEL");
        assertThat(svar.avvikelser().get(1).plats().kolumn()).isEqualTo("Nov");
        assertThat(svar.avvikelser()).extracting(fynd -> fynd.avvisad()).containsExactly(false, true, true);
        assertThat(svar.rader()).extracting(rad -> rad.plats().rad()).containsExactly(4, 8);
        assertThat(svar.faktiskt().summa()).isEqualTo("153000.00");
    }

    @Test void S10_a_confirmed_extension_is_no_longer_green_and_its_beslut_covers_it() {
        Filsvar svar = granska(bok(2024).rad(rad(ANNA, "B-101", "BmSS", dag("2024-03-10"), dag("2024-12-31"), 3200, 3,
                70400, 96000, 99200, 96000, 99200, 99200, 96000, 99200, 96000, 99200, 950400)));
        assertThat(svar.faktiskt().summa()).isEqualTo("950400.00");
        assertThat(svar.prognos().summa()).isEqualTo("0.00");
        assertThat(fynd(svar)).isEmpty();
    }

    @Test void S10_without_the_green_and_without_a_new_beslut_every_month_is_told() {
        Filsvar svar = granska(bok(2024).rad(rad(ANNA, "B-101", "BmSS", dag("2024-03-10"), dag("2024-09-30"), 3200, 3,
                70400, 96000, 99200, 96000, 99200, 99200, 96000, 99200, 96000, 99200, 950400)));
        assertThat(fynd(svar)).containsExactly("4 R4 PR-02 VARNING", "4 S4 PR-02 VARNING", "4 T4 PR-02 VARNING");
    }

    @Test void S40_numbers_are_judged_and_rows_kept() {
        String[] persons = { "811228-9874", "811228-9875", "701063-2391", "20240230-1234", "19800512-T123", "811228+9874" };
        Testbok bok = bok(2024);
        for (int i = 0; i < persons.length; i++) {
            bok.rad(rad(persons[i], "B-" + i, "Ledsagning", dag("2024-01-01"), null, null, 1, 1000));
        }
        Filsvar svar = granska(bok);
        assertThat(fynd(svar)).containsExactly("5 A5 ID-01 FEL", "7 A7 ID-01 FEL");
        assertThat(svar.rader()).extracting(Radbild::identitet).containsExactly("198112289874", "198112289875", "197010632391", "20240230-1234",
                "19800512T123", "188112289874");
        assertThat(svar.faktiskt().summa()).isEqualTo("6000.00");
    }

    @Test void sorting_the_sheet_changes_nothing_but_the_row_numbers() {
        Object[] one = rad(ANNA, "B-1", "BmSS", dag("2024-01-01"), null, 3000, 1, 93000, gron(87000));
        Object[] two = rad("198112289874", "B-2", "BmSS", dag("2024-01-01"), null, 2000, 1, 62000);
        Manadsbelopp sorted = granska(bok(2024).rad(one).rad(two)).faktiskt();
        assertThat(granska(bok(2024).rad(two).rad(one)).faktiskt()).isEqualTo(sorted);
        assertThat(Testgranskning.IDAG).isEqualTo("2025-03-25");
    }
}
