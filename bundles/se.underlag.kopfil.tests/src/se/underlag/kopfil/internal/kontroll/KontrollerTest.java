package se.underlag.kopfil.internal.kontroll;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.kopfil.Testbok.gron;
import static se.underlag.kopfil.Testgranskning.bok;
import static se.underlag.kopfil.Testgranskning.fynd;
import static se.underlag.kopfil.Testgranskning.granska;
import static se.underlag.kopfil.Testgranskning.kr;
import static se.underlag.kopfil.Testgranskning.rad;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.underlag.base.Manadsbelopp;
import se.underlag.base.Period;
import se.underlag.kopfil.Granskning.Filsvar;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Testbok;
import se.underlag.kopfil.Testgranskning;
import se.underlag.regler.Datumparametrar;
import se.underlag.regler.Insatsregister;
import se.underlag.spi.Fynd;
import se.underlag.spi.Kontroll;

/** Every check where it speaks and where it is silent. */
class KontrollerTest {

    private static final String ANNA = "195503149808";
    private static final String BO = "198112289874";

    private static LocalDate dag(String text) {
        return LocalDate.parse(text);
    }

    private static List<String> en(int ar, Object... celler) {
        return fynd(granska(bok(ar).rad(celler)));
    }

    // KF-07: dygnspris × dygn

    @ParameterizedTest
    @CsvSource({ "99200.00,false", "99201.00,false", "99201.01,true", "99199.00,false", "99198.99,true",
            "0,false" }) void KF_07_an_amount_may_differ_by_one_krona(String belopp, boolean told) {
        List<String> found = en(2025, rad(ANNA, "B-1", "BmSS", dag("2025-01-01"), null, 3200, 1, kr(belopp)));
        assertThat(found).isEqualTo(told ? List.of("4 I4 KF-07 VARNING") : List.of());
    }

    @Test void KF_07_february_of_a_leap_year_has_29_dygn() {
        assertThat(en(2024, rad(ANNA, "B-1", "BmSS", dag("2024-01-01"), null, 3000, 2, 87000))).isEmpty();
        assertThat(en(2024, rad(ANNA, "B-1", "BmSS", dag("2024-01-01"), null, 3000, 2, 84000))).containsExactly("4 J4 KF-07 VARNING");
        assertThat(en(2025, rad(ANNA, "B-1", "BmSS", dag("2024-01-01"), null, 3000, 2, 84000))).isEmpty();
    }

    @Test void KF_07_A26_both_the_first_and_the_last_day_are_paid() {
        assertThat(en(2024, rad(ANNA, "B-1", "BmSS", dag("2024-03-10"), dag("2024-04-01"), 3200, 3, 70400, 3200))).isEmpty();
        assertThat(en(2024, rad(ANNA, "B-1", "BmSS", dag("2024-03-10"), dag("2024-04-01"), 3200, 3, 67200, 0))).containsExactly("4 K4 KF-07 VARNING");
    }

    @Test void KF_07_empty_months_and_insatser_that_are_not_per_dygn_are_not_recalculated() {
        assertThat(en(2025, rad(ANNA, "B-1", "Hemtjänst", dag("2025-01-01"), null, 500, 1, 12345))).isEmpty();
        assertThat(en(2025, rad(ANNA, "B-1", "Daglig verksamhet", dag("2025-01-01"), null, 500, 1, 12345))).isEmpty();
        assertThat(en(2025, rad(ANNA, "B-1", "BmSS", dag("2025-01-01"), null, 500, 2, 14000))).isEmpty();
        assertThat(en(2025, rad(ANNA, "B-1", "BmSS", null, null, 500, 1, 12345))).isEmpty();
    }

    @Test void KF_07_an_unknown_insats_is_per_dygn_when_it_has_a_dygnspris() {
        assertThat(en(2025, rad(ANNA, "B-1", "Helpension", dag("2025-01-01"), null, 500, 1, 12345))).containsExactly("4 I4 KF-07 VARNING");
        assertThat(en(2025, rad(ANNA, "B-1", "Helpension", dag("2025-01-01"), null, null, 1, 12345))).isEmpty();
    }

    @Test void KF_07_green_cells_of_a_decided_row_may_differ() {
        assertThat(en(2025, rad(ANNA, "B-1", "BmSS", dag("2025-01-01"), null, 3350, 1, 103850, gron(88200), gron(0)))).isEmpty();
    }

    @Test void KF_07_S02_the_amounts_of_a_green_row_follow_its_own_start() {
        assertThat(en(2024, rad(ANNA, null, "BmSS", dag("2024-10-15"), null, 2800, 10, gron(47600)))).containsExactly("4 R4 PR-07 VARNING");
        assertThat(en(2024, rad(ANNA, null, "BmSS", dag("2024-10-15"), null, 2800, 10, gron(86800)))).containsExactly("4 R4 KF-07 VARNING",
                "4 R4 PR-07 VARNING");
    }

    // PR-02: outside the period

    @Test void PR_02_each_white_amount_outside_the_beslut_is_told() {
        assertThat(en(2025, rad(ANNA, "B-1", "Ledsagning", dag("2025-02-28"), dag("2025-03-01"), null, 1, 1, 2, 3, 4)))
                .containsExactly("4 I4 PR-02 VARNING", "4 L4 PR-02 VARNING");
    }

    @Test void PR_02_green_amounts_zeros_and_open_periods_are_not() {
        assertThat(en(2025, rad(ANNA, "B-1", "Ledsagning", dag("2025-02-01"), dag("2025-02-28"), null, 1, 0, 2, gron(3), kr("0.00")))).isEmpty();
        assertThat(en(2025, rad(ANNA, "B-1", "Ledsagning", dag("2024-02-01"), null, null, 12, 5))).isEmpty();
        assertThat(en(2025, rad(ANNA, "B-1", "Ledsagning", null, null, null, 12, 5))).isEmpty();
        assertThat(en(2025, rad(ANNA, "B-1", "Ledsagning", dag("2024-02-01"), "tills vidare", null, 12, 5))).isEmpty();
    }

    @Test void PR_02_a_negative_amount_is_an_amount() {
        assertThat(en(2025, rad(ANNA, "B-1", "Ledsagning", null, dag("2024-12-31"), null, 1, -5))).containsExactly("4 I4 PR-02 VARNING");
    }

    // KF-07: the days

    @Test void KF_07_from_after_tom_is_told_once_and_the_row_kept() {
        Filsvar svar = granska(bok(2025).rad(rad(ANNA, "B-1", "BmSS", dag("2025-03-02"), dag("2025-03-01"), 100, 3, 100, 200)));
        assertThat(fynd(svar)).containsExactly("4 F4 KF-07 FEL");
        assertThat(svar.rader()).hasSize(1);
        assertThat(en(2025, rad(ANNA, "B-1", "BmSS", dag("2025-03-01"), dag("2025-03-01"), 100, 3, 100))).isEmpty();
    }

    // KF-07: the same beslut

    @Test void KF_07_the_same_beslut_twice_names_the_first_row() {
        Filsvar svar = granska(
                bok(2025).rad(rad(ANNA, "B-1", "Ledsagning", null, null, null, 1, 1)).rad(rad(BO, "b - 1", "Ledsagning", null, null, null, 1, 1))
                        .rad(rad(BO, "B-1", "Hemtjänst", null, null, null, 1, 1)).rad(rad(BO, "B-2", "Hemtjänst", null, null, null, 1, 1)));
        assertThat(fynd(svar)).containsExactly("5 C5 KF-07 FEL", "6 C6 KF-07 FEL");
        assertThat(svar.avvikelser().get(1).text()).contains("rad 4");
        assertThat(svar.rader()).hasSize(4);
    }

    @Test void KF_07_the_same_beslut_in_two_files_names_the_file() {
        Object[] row = rad(ANNA, "B-1", "Ledsagning", null, null, null, 1, 1);
        List<Filsvar> both = granska(Lasval.AUTO, bok(2025).rad(row), bok(2025).rad(row));
        assertThat(fynd(both.get(0))).isEmpty();
        assertThat(fynd(both.get(1))).containsExactly("4 C4 KF-07 FEL");
        assertThat(both.get(1).avvikelser().get(0).text()).contains("0.xlsx");
        List<Filsvar> years = granska(Lasval.AUTO, bok(2024).rad(row), bok(2025).rad(row));
        assertThat(fynd(years.get(1))).as("a beslut runs on into the next year's file").isEmpty();
    }

    @Test void KF_07_a_refused_row_and_a_word_are_no_second_beslut() {
        Filsvar svar = granska(
                bok(2025).rad(rad(ANNA, "B-1", "Ledsagning", null, null, null, 1, "fel")).rad(rad(BO, "B-1", "Ledsagning", null, null, null, 1, 1))
                        .rad(rad(ANNA, "Bifall", "Ledsagning", null, null, null, 1, 1)).rad(rad(BO, "Bifall", "Ledsagning", null, null, null, 1, 1)));
        assertThat(fynd(svar)).containsExactly("4 I4 XL-01 FEL");
    }

    // KF-07: overlap

    private static List<String> tva(String insats1, String from1, String tom1, String insats2, String from2, String tom2) {
        return fynd(granska(bok(2025).rad(rad(ANNA, "B-1", insats1, from1, tom1, 0, 1)).rad(rad("550314-9808", "B-2", insats2, from2, tom2, 0, 1))));
    }

    @Test void KF_07_two_boenden_on_one_day_are_told() {
        assertThat(tva("BmSS", "2025-01-01", "2025-05-31", "Korttidsboende", "2025-06-01", "")).isEmpty();
        assertThat(tva("BmSS", "2025-01-01", "2025-06-01", "Korttidsboende", "2025-06-01", "")).containsExactly("5 F5 KF-07 VARNING");
        assertThat(tva("BmSS", "2025-01-01", "", "BmSS", "2025-06-01", "2025-06-30")).containsExactly("5 F5 KF-07 VARNING");
        assertThat(tva("Familjehem", "2025-06-01", "", "HVB", "2025-01-01", "")).containsExactly("5 F5 KF-07 VARNING");
    }

    @Test void KF_07_insatser_that_go_together_are_not() {
        assertThat(tva("BmSS", "2025-01-01", "", "Daglig verksamhet", "2025-01-01", "")).isEmpty();
        assertThat(tva("Boendestöd", "2025-01-01", "", "Hemtjänst", "2025-01-01", "")).isEmpty();
        assertThat(tva("BmSS", "2023-01-01", "2024-06-30", "HVB", "2024-06-01", "2024-12-31")).as("only before the file's year").isEmpty();
    }

    @Test void KF_07_an_overlap_is_seen_across_files_of_a_year() {
        Testbok one = bok(2025).rad(rad(ANNA, "B-1", "BmSS", "2025-01-01", null, 0, 1));
        Testbok two = bok(2025).rad(rad(ANNA, "B-2", "HVB", "2025-01-01", null, 0, 1));
        assertThat(fynd(granska(Lasval.AUTO, one, two).get(1))).containsExactly("4 F4 KF-07 VARNING");
        assertThat(fynd(granska(Lasval.AUTO, one, bok(2025).rad(rad(BO, "B-2", "HVB", "2025-01-01", null, 0, 1))).get(1))).isEmpty();
    }

    @Test void KF_07_PR_03_an_extension_that_runs_into_another_boende_is_told() {
        Filsvar svar = granska(bok(2025).rad(rad(ANNA, "B-1", "BmSS", "2025-01-01", "2025-06-30", 100, 7, gron(3100), gron(3100)))
                .rad(rad(ANNA, "B-2", "HVB", "2025-08-01", null, 200, 8, 6200)));
        assertThat(fynd(svar)).containsExactly("5 F5 KF-07 VARNING");
        Filsvar before = granska(bok(2025).rad(rad(ANNA, "B-1", "BmSS", "2025-01-01", "2025-06-30", 100, 7, gron(3100)))
                .rad(rad(ANNA, "B-2", "HVB", "2025-08-01", null, 200, 8, 6200)));
        assertThat(fynd(before)).isEmpty();
    }

    @Test void KF_07_A3_a_change_in_the_middle_of_a_month_is_no_overlap_when_the_old_row_is_reduced() {
        Filsvar svar = granska(bok(2025).rad(rad(ANNA, "B-1", "Korttidsboende", "2025-01-01", null, 100, 10, 3100, gron(1400), gron(0)))
                .rad(rad(ANNA, null, "BmSS", "2025-11-15", null, 200, 11, gron(3200), gron(6200))));
        assertThat(fynd(svar)).containsExactly("5 S5 PR-07 VARNING");
    }

    // KF-07: missing price

    @Test void KF_07_a_missing_dygnspris_is_told_where_the_insats_is_per_dygn() {
        assertThat(en(2025, rad(ANNA, "B-1", "BmSS", "2025-01-01", null, null, 1, 5))).containsExactly("4 H4 KF-07 VARNING");
        assertThat(en(2025, rad(ANNA, "B-1", "Hemtjänst", "2025-01-01", null, null, 1, 5))).isEmpty();
        assertThat(en(2025, rad(ANNA, "B-1", null, "2025-01-01", null, null, 1, 5))).isEmpty();
        assertThat(en(2025, rad(ANNA, "B-1", "BmSS", "2025-01-01", null, 0, 1))).isEmpty();
    }

    @Test void KF_07_a_file_without_the_column_is_told_once() {
        Testbok bok = new Testbok().blad("2025").rad("Personnr", "Beslut", "Insats", "Jan", "Feb").rad(ANNA, "B-1", "BmSS", 1).rad(BO, "B-2", "BmSS",
                1);
        assertThat(fynd(granska(bok))).containsExactly("1 null KF-07 VARNING");
    }

    // PR-07: green rows

    @Test void PR_07_a_green_row_of_a_decided_person_is_a_change_of_insats_and_otherwise_a_new_case() {
        Filsvar svar = granska(bok(2025).rad(rad(ANNA, "B-1", "Ledsagning", "2025-01-01", "2025-06-30", null, 1, 1))
                .rad(rad(ANNA, null, "Hemtjänst", "2025-06-30", null, null, 6, gron(1)))
                .rad(rad(ANNA, null, "Boendestöd", "2025-07-01", null, null, 7, gron(1))));
        assertThat(svar.avvikelser()).extracting(Fynd::text).element(0).asString().contains("byte av insats");
        assertThat(svar.avvikelser()).extracting(Fynd::text).element(1).asString().contains("nytt ärende");
    }

    @Test void PR_03_a_beslut_with_only_an_extension_in_this_year_is_no_new_case() {
        assertThat(en(2025, rad(ANNA, "B-1", "BmSS", "2024-01-01", "2024-12-31", 100, 1, gron(3100), gron(2800)))).isEmpty();
    }

    // XL-02: the row's sum

    @ParameterizedTest
    @CsvSource({ "30,false", "31,false", "31.01,true", "29,false", "28.99,true", "0,true" }) void XL_02_a_sum_that_differs_from_its_months_is_told(
            String sum, boolean told) {
        Object[] row = Arrays.copyOf(rad(ANNA, "B-1", "Ledsagning", null, null, null, 1, 10, gron(20)), 21);
        row[20] = kr(sum);
        assertThat(en(2025, row)).isEqualTo(told ? List.of("4 U4 XL-02 VARNING") : List.of());
        row[20] = null;
        assertThat(en(2025, row)).isEmpty();
    }

    // ID-01

    @Test void ID_01_words_in_place_of_a_number_are_told_unless_the_identity_is_protected() {
        assertThat(en(2025, rad("Anna Exempelsson", "B-1", "Ledsagning", null, null, null, 1, 1))).containsExactly("4 A4 ID-01 FEL");
        assertThat(en(2025, rad("Skyddad identitet", "B-1", "Ledsagning", null, null, null, 1, 1))).isEmpty();
        assertThat(en(2025, rad("20300101-9809", "B-1", "Ledsagning", null, null, null, 1, 1))).containsExactly("4 A4 ID-01 FEL");
    }

    // Stored rows

    private static Radbild stored(String person, String beslut, LocalDate handelse, Manadsbelopp faktiskt, Manadsbelopp prognos) {
        return new Radbild(new Fynd.Plats("Nord", null, 7, null, null, "id-7", null), 2025, "id-7", person, null, beslut, "BmSS", null,
                new Period(dag("2025-01-01"), null), kr("100"), null, null, faktiskt, prognos, List.of(), null, handelse);
    }

    private static List<Fynd> stored(Radbild... rader) {
        List<Kontroll<Radbild>> all = new ArrayList<>();
        Egnakontroller.alla(new Insatsregister()).forEach(kontroll -> all.add(rows(kontroll)));
        return new Kontrollkorning(all, Datumparametrar.levererade(), Testgranskning.IDAG).kor(List.of(rader)).fynd();
    }

    @SuppressWarnings("unchecked") private static Kontroll<Radbild> rows(Kontroll<?> kontroll) {
        return (Kontroll<Radbild>) kontroll;
    }

    @Test void the_same_checks_judge_stored_rows_without_a_sheet() {
        Manadsbelopp wrong = Manadsbelopp.TOMT.with(1, kr("5"));
        List<Fynd> found = stored(stored(ANNA, "B-1", null, wrong, Manadsbelopp.TOMT), stored(BO, null, null, wrong, Manadsbelopp.TOMT));
        assertThat(found).extracting(Fynd::regel).containsExactly("KF-07", "PR-07");
        assertThat(found.get(0).plats()).isEqualTo(new Fynd.Plats("Nord", null, 7, null, null, "id-7", "faktisktJan"));
        assertThat(found.get(1).avvisad()).isTrue();
    }

    @Test void PR_04_a_stored_row_that_rests_on_an_event_is_kept() {
        Manadsbelopp right = Manadsbelopp.TOMT.with(1, kr("3100"));
        assertThat(stored(stored(ANNA, null, dag("2025-01-01"), Manadsbelopp.TOMT, right))).extracting(fynd -> fynd.allvar().name())
                .containsExactly("VARNING");
        assertThat(stored(stored(ANNA, null, dag("2025-01-01"), right, Manadsbelopp.TOMT))).isEmpty();
    }

    @Test void a_hundred_thousand_rows_are_checked_in_linear_time() {
        List<Radbild> rows = new ArrayList<>();
        Manadsbelopp right = Manadsbelopp.TOMT.with(1, kr("3100"));
        for (int i = 0; i < 100_000; i++) {
            rows.add(stored("1955031498" + i, "B-" + i, null, right, Manadsbelopp.TOMT));
        }
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> stored(rows.toArray(Radbild[]::new)));
    }
}
