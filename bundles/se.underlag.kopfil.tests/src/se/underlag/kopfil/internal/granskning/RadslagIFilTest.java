package se.underlag.kopfil.internal.granskning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.kopfil.Testbok.fel;
import static se.underlag.kopfil.Testbok.formel;
import static se.underlag.kopfil.Testbok.fylld;
import static se.underlag.kopfil.Testbok.gron;
import static se.underlag.kopfil.Testgranskning.bok;
import static se.underlag.kopfil.Testgranskning.fynd;
import static se.underlag.kopfil.Testgranskning.granska;
import static se.underlag.kopfil.Testgranskning.rad;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.kopfil.Granskning.Filsvar;
import se.underlag.kopfil.Testbok;
import se.underlag.kopfil.Testgranskning;

/** Which rows are placements and which are titles, sums, notes or nothing. */
class RadslagIFilTest {

    private static final Object[] EN = rad("195503149808", "B-1", "Ledsagning", null, null, null, 1, 100, 50);
    private static final Object[] TVA = rad("198112289874", "B-2", "Ledsagning", null, null, null, 1, 200, 25);

    private static void onlyTwoRows(Testbok bok) {
        Filsvar svar = granska(bok);
        assertThat(svar.rader()).hasSize(2);
        assertThat(svar.faktiskt().summa()).isEqualTo("375.00");
        assertThat(fynd(svar)).isEmpty();
    }

    private static Object[] summa(String text, int column, Object... months) {
        Object[] row = new Object[8 + months.length];
        row[column] = text;
        System.arraycopy(months, 0, row, 8, months.length);
        return row;
    }

    @ParameterizedTest
    @ValueSource(strings = { "Summa", "SUMMA:", "Totalt", "Total", "Delsumma BmSS", "S:a", "Totalsumma 2025", "Summa totalt",
            "Summa faktiskt" }) void a_row_that_says_it_is_a_sum_is_one(String text) {
        for (int column : new int[] { 0, 1, 2, 4 }) {
            onlyTwoRows(bok(2025).rad(EN).rad(TVA).rad(summa(text, column, 300, 75)));
        }
    }

    @Test void a_row_of_formulas_over_its_columns_is_a_sum_worked_out_or_not() {
        onlyTwoRows(bok(2025).rad(EN).rad(TVA).rad(summa(null, 0, formel("SUM(I4:I5)", 300), formel("SUBTOTAL(9,J4:J5)", 75))));
        onlyTwoRows(bok(2025).rad(EN).rad(TVA).rad(summa(null, 0, formel("SUM(I4:I5)", null), formel("J4+J5", null))));
        onlyTwoRows(bok(2025).rad(EN).rad(TVA).rad(summa("Summa", 0, formel("SUM(I4:I5)", null), formel("SUM(J4:J5)", null))));
    }

    @Test void a_row_that_equals_the_rows_above_is_a_sum_though_it_does_not_say_so() {
        onlyTwoRows(bok(2025).rad(EN).rad(TVA).rad(summa(null, 0, 300, 75)));
        Filsvar other = granska(bok(2025).rad(EN).rad(TVA).rad(summa(null, 0, 300, 80)));
        assertThat(fynd(other)).containsExactly("6 I6 PR-06 FEL");
    }

    @Test void groups_with_titles_and_sums_of_their_own() {
        onlyTwoRows(bok(2025).rad("Ledsagning").rad(EN).rad(summa("Delsumma", 0, 100, 50)).rad().rad("Korttid").rad(TVA)
                .rad(summa("Delsumma", 0, 200, 25))
                .rad().rad(summa("Totalt", 0, 300, 75)));
    }

    @Test void a_sum_of_a_group_may_end_with_the_word() {
        onlyTwoRows(bok(2025).rad(EN).rad(TVA).rad(summa("BmSS totalt", 1, formel("I4+I5", 300), 75)));
    }

    @Test void what_stands_below_the_sum_is_no_data() {
        onlyTwoRows(bok(2025).rad(EN).rad(TVA).rad(summa("Summa", 0, 300, 75)).rad(summa("Budget 2025", 0, 400, 400))
                .rad(summa("Avvikelse", 0, 100, 325)).rad()
                .rad("Ifylld av Bo Exempelsson 2025-03-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Summa", "Totalt", "S:a", "Delsumma okänt" }) void PR_06_a_row_that_calls_itself_a_sum_and_is_none_is_an_amount(
            String text) {
        Filsvar between = granska(bok(2025).rad(EN).rad(summa(text, 1, 200000)).rad(TVA).rad(summa("Summa", 0, 300, 75)));
        assertThat(fynd(between)).containsExactly("5 I5 PR-06 FEL");
        assertThat(between.faktiskt().summa()).isEqualTo("375.00");
        assertThat(fynd(granska(bok(2025).rad(EN).rad(TVA).rad(summa(text, 0, 300, 80))))).containsExactly("6 I6 PR-06 FEL");
    }

    @Test void sums_may_stand_above_their_rows_or_add_several_groups_or_one_insats() {
        onlyTwoRows(bok(2025).rad(summa("Totalt", 0, 300, 75)).rad(EN).rad(TVA));
        onlyTwoRows(bok(2025).rad(summa("Summa Ledsagning", 0, 100, 50)).rad(EN).rad(summa("Summa", 0, 200, 25)).rad(TVA)
                .rad(summa("Totalt", 0, 300, 75)));
        Object[] korttid = rad("198112289874", "B-2", "Korttidsboende", null, null, 1, 1, 200, 25);
        Filsvar svar = granska(bok(2025).rad(EN).rad(korttid).rad(rad("196709199530", "B-3", "Ledsagning", null, null, null, 1, 7, 8))
                .rad(summa("Summa Ledsagning", 0, 107, 58)).rad(summa("Summa Korttid", 0, 200, 25)).rad(summa("Totalt", 0, 307, 83))
                .rad(summa("Totalt budget", 0, 400, 400)));
        assertThat(svar.rader()).hasSize(3);
        assertThat(svar.avvikelser()).extracting(fynd -> fynd.regel()).doesNotContain("PR-06");
    }

    @Test void a_sum_may_be_of_what_is_decided_or_what_is_forecast_alone() {
        Filsvar svar = granska(bok(2025).rad(rad("195503149808", "B-1", "Ledsagning", null, null, null, 1, 100, gron(50))).rad(TVA)
                .rad(summa("Summa faktiskt", 0, 300, 25)).rad(summa("Summa prognos", 0, 0, 50)).rad(summa("Summa", 0, 300, 75)));
        assertThat(svar.rader()).hasSize(2);
        assertThat(fynd(svar)).isEmpty();
    }

    @Test void PR_06_a_sum_word_behind_an_increase_hides_nothing() {
        Filsvar svar = granska(bok(2025).rad(EN).rad(summa("okänd ökning", 1, 200000)).rad(TVA));
        assertThat(fynd(svar)).containsExactly("5 I5 PR-06 FEL");
        Filsvar budget = granska(bok(2025).rad(EN).rad(summa("Prognosreserv", 1, 200000)).rad(TVA));
        assertThat(fynd(budget)).containsExactly("5 I5 PR-06 FEL");
        Filsvar prognos = granska(bok(2025).rad(EN).rad(summa("Prognos", 1, 200000)).rad(TVA));
        assertThat(fynd(prognos)).containsExactly("5 I5 PR-06 FEL");
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 3, 4 }) void PR_06_a_note_in_any_column_is_neither_person_nor_beslut(int column) {
        Filsvar svar = granska(bok(2025).rad(EN).rad(summa("okänd ökning", column, 200000)).rad(TVA));
        assertThat(fynd(svar)).containsExactly("5 I5 PR-06 FEL");
        assertThat(svar.rader()).hasSize(2);
    }

    @Test void PR_06_an_amount_in_the_sum_column_alone_is_an_amount() {
        Object[] row = new Object[21];
        row[1] = "okänd ökning";
        row[20] = 200000;
        assertThat(fynd(granska(bok(2025).rad(EN).rad(row).rad(TVA)))).containsExactly("5 U5 PR-06 FEL");
    }

    @Test void PR_06_a_name_alone_is_no_identity() {
        Filsvar svar = granska(
                new Testbok().blad("2025").rad("Brukare", "Beslut", "Insats", "Jan", "Feb").rad("Anna Exempelsson", null, "Ledsagning", 10)
                        .rad("Bo Exempelsson", "B-1", "Ledsagning", 20));
        assertThat(fynd(svar)).containsExactly("2 D2 PR-06 FEL");
        assertThat(svar.rader().get(0).identitet()).isEqualTo("Bo Exempelsson");
    }

    @Test void PR_06_a_beslut_without_a_person_is_kept() {
        Filsvar svar = granska(bok(2025).rad(rad(null, "B-9", "Ledsagning", null, null, null, 1, 10)));
        assertThat(svar.rader()).hasSize(1);
        assertThat(fynd(svar)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "-", "?", "saknas", "Okänt", "Inget beslut", "prognos", " " }) void PR_07_words_that_say_there_is_no_beslut(
            String text) {
        assertThat(fynd(granska(bok(2025).rad(rad("195503149808", text, "Ledsagning", null, null, null, 1, 10))))).containsExactly("4 C4 PR-07 FEL");
    }

    @Test void PR_07_a_person_without_beslut_is_refused_also_without_amounts() {
        Filsvar svar = granska(bok(2025).rad(EN).rad("811228-9874", "Bo Exempelsson").rad(TVA));
        assertThat(fynd(svar)).containsExactly("5 C5 PR-07 FEL");
    }

    @Test void PR_07_a_green_row_needs_person_insats_and_start_to_be_an_event() {
        Filsvar svar = granska(bok(2025)
                .rad(rad("195503149808", null, "BmSS", LocalDate.of(2025, 1, 1), null, 100, 1, gron(3100)))
                .rad(rad("198112289874", null, null, LocalDate.of(2025, 1, 1), null, 100, 1, gron(3100)))
                .rad(rad("196709199530", null, "BmSS", null, null, 100, 1, gron(3100)))
                .rad(rad("197010632391", null, "BmSS", LocalDate.of(2025, 1, 1), null, 100, 1, gron(3100), 2800))
                .rad(rad(null, null, "BmSS", LocalDate.of(2025, 1, 1), null, 100, 1, gron(3100))));
        assertThat(fynd(svar)).containsExactly("4 I4 PR-07 VARNING", "5 C5 PR-07 FEL", "6 C6 PR-07 FEL", "7 C7 PR-07 FEL", "8 I8 PR-06 FEL");
    }

    @Test void PR_07_white_zeros_do_not_make_a_green_row_less_green() {
        Filsvar svar = granska(
                bok(2025).rad(rad("195503149808", null, "BmSS", LocalDate.of(2025, 3, 1), null, 100, 1, 0, 0, gron(3100), gron(3000))));
        assertThat(fynd(svar)).containsExactly("4 K4 PR-07 VARNING");
        assertThat(svar.prognos().summa()).isEqualTo("6100.00");
    }

    @Test void PR_06_blank_rows_are_told_between_data_rows_only() {
        Object[] zeros = summa(null, 0, 0, 0);
        Object[] formulas = summa(null, 0, formel("H7*31", 0), formel("H7*28", null));
        Object[] green = summa(null, 0, gron(null), gron(null));
        Object[] blanks = new Object[] { " ", "\u00A0" };
        Filsvar svar = granska(
                bok(2025).rad().rad(EN).rad().rad(zeros).rad(formulas).rad(green).rad(blanks).rad(TVA).rad().rad(summa("Summa", 0, 300, 75)).rad());
        assertThat(fynd(svar)).containsExactly("6 A6 PR-06 VARNING", "7 A7 PR-06 VARNING", "8 A8 PR-06 VARNING", "9 A9 PR-06 VARNING",
                "10 A10 PR-06 VARNING");
        assertThat(svar.rader()).hasSize(2);
    }

    @Test void PR_06_a_blank_row_beside_a_refused_row_is_told_too() {
        Filsvar svar = granska(bok(2025).rad(EN).rad().rad(summa("okänd ökning", 1, 9)).rad().rad(TVA));
        assertThat(fynd(svar)).containsExactly("5 A5 PR-06 VARNING", "6 I6 PR-06 FEL", "7 A7 PR-06 VARNING");
    }

    @Test void PR_06_a_long_gap_is_told_once() {
        Filsvar twenty = granska(bok(2025).rad(EN).radNr(25, TVA));
        assertThat(fynd(twenty)).hasSize(20);
        Filsvar million = granska(bok(2025).rad(EN).radNr(1_048_576, TVA));
        assertThat(fynd(million)).containsExactly("5 A5 PR-06 VARNING");
        assertThat(million.avvikelser().get(0).text()).contains("1048571").contains("1048575");
    }

    @Test void XL_01_what_cannot_be_read_refuses_the_row_and_names_the_cell() {
        Filsvar svar = granska(bok(2025)
                .rad(rad("195503149808", "B-1", "Ledsagning", null, null, null, 1, 100, "okänt"))
                .rad(rad("195503149808", "B-2", "Ledsagning", null, null, null, 1, fel("#REF!"), 5))
                .rad(rad("195503149808", "B-3", "Ledsagning", "2025-02-30", "i höst", null, 1, 100))
                .rad(rad("195503149808", "B-4", "Ledsagning", null, null, "enl. avtal", 1, 100))
                .rad(rad("195503149808", "B-5", "Ledsagning", null, null, null, 1, formel("H8*31", null)))
                .rad(rad("195503149808", "B-6", "Ledsagning", null, null, null, 1, LocalDate.of(2025, 1, 5)))
                .rad(rad("195503149808", "B-7", "Ledsagning", null, null, null, 1, true))
                .rad(rad("195503149808", "B-8", "Ledsagning", null, null, null, 1, "1.234"))
                .rad(TVA));
        assertThat(fynd(svar)).containsExactly("4 J4 XL-01 FEL", "5 I5 XL-01 FEL", "6 F6 XL-01 FEL", "6 G6 XL-01 FEL", "7 H7 XL-01 FEL",
                "8 I8 XL-01 FEL", "9 I9 XL-01 FEL",
                "10 I10 XL-01 FEL", "11 I11 XL-01 FEL");
        assertThat(svar.rader()).hasSize(1);
        assertThat(svar.faktiskt().summa()).isEqualTo("225.00");
    }

    @Test void XL_01_text_in_a_month_of_a_note_is_part_of_the_note() {
        onlyTwoRows(bok(2025).rad(EN).rad("Obs!", null, null, null, null, null, null, null, "se bilaga").rad(TVA));
    }

    @Test void XL_01_a_dash_is_an_empty_month() {
        Filsvar svar = granska(bok(2025).rad(rad("195503149808", "B-1", "Ledsagning", "-", "–", "-", 1, 100, "-", "–", " - ", "")));
        assertThat(fynd(svar)).isEmpty();
        assertThat(svar.faktiskt().get(2)).isNull();
        assertThat(svar.rader().get(0).dygnspris()).isNull();
    }

    @Test void XL_01_a_formula_without_value_in_the_sum_column_is_no_sum() {
        Object[] row = Arrays.copyOf(EN, 21);
        row[20] = formel("SUM(I4:T4)", null);
        assertThat(fynd(granska(bok(2025).rad(row)))).isEmpty();
    }

    @Test void only_green_fills_are_forecast() {
        Filsvar svar = granska(bok(2025).rad(
                rad("195503149808", "B-1", "Ledsagning", null, null, null, 1, gron(1), fylld(2, 0xFFFF00), fylld(4, 0x008080), fylld(8, 0xD9D9D9),
                        fylld(16, 0x92D050), fylld(32, 0xFFFFFF))));
        assertThat(svar.prognos().summa()).isEqualTo("17.00");
        assertThat(svar.faktiskt().summa()).isEqualTo("46.00");
        assertThat(Testgranskning.fynd(svar)).isEmpty();
    }

    @Test void a_sum_row_may_count_persons_and_decisions() {
        onlyTwoRows(bok(2025).rad(EN).rad(TVA).rad("Summa", null, 2, null, null, null, null, null, 300, 75));
        onlyTwoRows(bok(2025).rad(EN).rad(TVA).rad(134, "Totalt", "2 beslut", null, null, null, null, null, 300, 75));
        onlyTwoRows(bok(2025).rad(EN).rad(TVA).rad(null, null, 2, null, null, null, null, null, formel("SUM(I4:I5)", 300), formel("SUM(J4:J5)", 75)));
    }

    @Test void a_firm_that_is_called_total_is_no_sum() {
        Object[] row = rad(null, "B-3", "Ledsagning", null, null, null, 1, 10);
        row[4] = "Total Omsorg AB";
        assertThat(granska(bok(2025).rad(EN).rad(row)).rader()).hasSize(2);
        row[2] = null;
        assertThat(fynd(granska(bok(2025).rad(EN).rad(row)))).containsExactly("5 I5 PR-06 FEL");
    }

    @Test void XL_01_an_unreadable_amount_of_a_placement_without_person_is_not_lost() {
        Filsvar svar = granska(bok(2025).rad(EN).rad(rad(null, null, "BmSS", "2025-01-01", null, null, 1, "okänt")));
        assertThat(fynd(svar)).containsExactly("5 I5 XL-01 FEL");
    }
}
