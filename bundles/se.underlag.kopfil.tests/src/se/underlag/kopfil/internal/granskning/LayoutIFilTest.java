package se.underlag.kopfil.internal.granskning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.kopfil.Testgranskning.bok;
import static se.underlag.kopfil.Testgranskning.fynd;
import static se.underlag.kopfil.Testgranskning.granska;
import static se.underlag.kopfil.Testgranskning.kr;
import static se.underlag.kopfil.Testgranskning.rad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.underlag.kopfil.Granskning.Filsvar;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.Testbok;
import se.underlag.kopfil.Testgranskning;

/** Where tables begin, what their columns mean, which year and sheet. */
class LayoutIFilTest {

    private static final String ANNA = "195503149808";

    private static Testbok liten(String blad, Object... manader) {
        List<Object> heading = new ArrayList<>(List.of("Personnr", "Beslut", "Insats"));
        heading.addAll(List.of(manader));
        return new Testbok().blad(blad).rad(heading.toArray()).rad(ANNA, "B-1", "Ledsagning", 100, 200);
    }

    @Test void columns_stand_in_any_order_with_others_between() {
        Filsvar svar = granska(new Testbok().blad("2025")
                .rad("Feb", null, "Handläggare", "Kr/dygn", "Jan", "Dygn jan", "T.o.m", "Beslut\nnr", "Fr.o.m", "Utförare",
                        "Insats", "Telefon", "Personnr")
                .rad(2800, null, "Bo Exempelsson", 100, 3100, 31, "2025-12-31", "B-7", "2025-01-01", "Exempelvård AB", "BmSS", "08-123", ANNA));
        Radbild row = svar.rader().get(0);
        assertThat(row.identitet()).isEqualTo(ANNA);
        assertThat(row.beslutsnr()).isEqualTo("B-7");
        assertThat(row.insats()).isEqualTo("BmSS");
        assertThat(row.leverantor()).isEqualTo("Exempelvård AB");
        assertThat(row.period().from()).isEqualTo("2025-01-01");
        assertThat(row.period().tom()).isEqualTo("2025-12-31");
        assertThat(row.dygnspris()).isEqualByComparingTo("100");
        assertThat(row.faktiskt().get(1)).isEqualTo("3100.00");
        assertThat(row.faktiskt().get(2)).isEqualTo("2800.00");
        assertThat(fynd(svar)).isEmpty();
    }

    @Test void XL_03_a_year_that_was_chosen_against_the_sheet_is_told() {
        assertThat(granska(liten("2024", "Jan", "Feb"), 2025).avvikelser()).singleElement().satisfies(note -> {
            assertThat(note.regel()).isEqualTo("XL-03");
            assertThat(note.text()).contains("2024").contains("2025");
        });
        assertThat(granska(liten("2025", "Jan", "Feb"), 2025).avvikelser()).isEmpty();
    }

    @Test void the_heading_may_stand_in_row_40_but_not_below() {
        Object[] heading = Testgranskning.rubriker();
        Object[] row = rad(ANNA, "B-1", "Ledsagning", null, null, null, 1, 100);
        assertThat(granska(new Testbok().blad("2025").rad("Titel").radNr(40, heading).radNr(41, row)).rader()).hasSize(1);
        Filsvar below = granska(new Testbok().blad("2025").rad("Titel").radNr(41, heading).radNr(42, row));
        assertThat(below.fel()).hasValueSatisfying(fel -> assertThat(fel).contains("40"));
    }

    @ParameterizedTest
    @CsvSource({ "jan-24,feb-24,2024", "2026-01,2026-02,2026", "Jan 2023,Feb 2023,2023",
            "januari,februari,2025" }) void the_year_stands_in_the_headings_before_anywhere_else(String jan, String feb, int ar) {
        assertThat(granska(liten("2025", jan, feb)).ar()).isEqualTo(ar);
    }

    @Test void the_year_stands_in_date_cells_of_the_heading() {
        Filsvar svar = granska(liten("Blad1", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1)));
        assertThat(svar.ar()).isEqualTo(2024);
        assertThat(svar.faktiskt().get(2)).isEqualTo("200.00");
    }

    @Test void day_numbers_in_headings_are_no_years() {
        Filsvar svar = granska(new Testbok().blad("2024").rad("Personnr", "Beslut", "Jan 31", "Feb 29", "Mar 31", "Apr 30", "Okt 28", "Nov 27")
                .rad(ANNA, "B-1", 1, 2, 3, 4));
        assertThat(svar.ar()).isEqualTo(2024);
        assertThat(svar.faktiskt().summa()).isEqualTo("10.00");
    }

    @Test void the_year_stands_in_the_sheets_name_before_the_title() {
        assertThat(granska(new Testbok().blad("Köpfil 2024").rad("Utskriven 2025").rad("Personnr", "Beslut", "Jan", "Feb").rad(ANNA, "B-1", 1)).ar())
                .isEqualTo(2024);
        assertThat(granska(liten("BmSS -24", "Jan", "Feb")).ar()).isEqualTo(2024);
    }

    @Test void the_year_of_the_title_is_the_one_that_stands_alone() {
        Testbok bok = new Testbok().blad("Blad1").rad("Uppdaterad 2026-01-15").rad("Köpfil 2024, enhet Nord").rad("Personnr", "Beslut", "Jan", "Feb")
                .rad(ANNA, "B-1", 1);
        assertThat(granska(bok).ar()).isEqualTo(2024);
    }

    @Test void the_current_year_is_the_last_resort_and_said() {
        Filsvar svar = granska(liten("Blad1", "Jan", "Feb"));
        assertThat(svar.ar()).isEqualTo(2025);
        assertThat(svar.avvikelser()).extracting(fynd -> fynd.allvar().name()).containsExactly("UPPLYSNING");
    }

    @Test void a_year_that_is_asked_for_goes_before_title_and_sheet() {
        assertThat(granska(liten("2024", "Jan", "Feb"), 2023).ar()).isEqualTo(2023);
    }

    @Test void months_headed_with_another_year_than_asked_for_are_not_that_year() {
        assertThat(granska(liten("Blad1", "jan-24", "feb-24"), 2025).fel())
                .hasValueSatisfying(fel -> assertThat(fel).contains("2024").contains("2025"));
    }

    @Test void of_two_years_side_by_side_the_latest_or_the_asked_is_read() {
        Testbok bok = new Testbok().blad("Blad1").rad("Personnr", "Beslut", "jan-24", "feb-24", "jan-25", "feb-25").rad(ANNA, "B-1", 1, 2, 10, 20);
        assertThat(granska(bok).faktiskt().summa()).isEqualTo("30.00");
        assertThat(granska(bok, 2024).faktiskt().summa()).isEqualTo("3.00");
    }

    @Test void the_sheet_with_the_asked_or_the_latest_year_is_read_and_the_other_told() {
        Testbok bok = liten("2023", "Jan", "Feb").blad("2024").rad("Personnr", "Beslut", "Jan", "Feb").rad(ANNA, "B-1", 7)
                .blad("2022").rad("Personnr", "Beslut", "Jan", "Feb").rad(ANNA, "B-1", 9).doltBlad("2026").rad("Personnr", "Beslut", "Jan", "Feb")
                .rad(ANNA, "B-1", 5);
        assertThat(granska(bok).blad()).isEqualTo("2024");
        assertThat(granska(bok, 2022).blad()).isEqualTo("2022");
        assertThat(granska(bok).avvikelser()).hasSize(2);
    }

    @Test void notes_before_the_table_and_hidden_sheets_are_passed_by() {
        Testbok bok = new Testbok().blad("Läs mig").rad("Fyll i köpfilen varje månad.").rad("Personnummer", "skrivs med tolv siffror")
                .doltBlad("Listor").rad("Insats")
                .rad("BmSS").blad("Data 2024").rad("Personnr", "Beslut", "Jan", "Feb").rad(ANNA, "B-1", 7);
        assertThat(granska(bok).blad()).isEqualTo("Data 2024");
    }

    @Test void counting_columns_under_a_heading_of_their_own_are_no_amounts() {
        Testbok bok = new Testbok().blad("2025").rad(null, null, null, "Antal dygn", null, null, "Kostnad")
                .rad("Personnr", "Beslut", "Insats", "Jan", "Feb", "Mar", "Jan", "Feb", "Mar").rad(ANNA, "B-1", "BmSS", 31, 28, 31, 3100, 2800, 3100);
        assertThat(granska(bok).faktiskt().summa()).isEqualTo("9000.00");
    }

    @Test void a_heading_in_two_rows_is_read_as_one() {
        Testbok bok = new Testbok().blad("2025").rad("Person", null, "Beslut", null, null, "Insats", "Dygnspris", "Belopp")
                .rad("Personnr", "Namn", "nr", "fr.o.m.", "t.o.m.", null, null, "Jan", "Feb")
                .rad(ANNA, "Anna Exempelsson", "B-1", "2025-01-01", "2025-02-28", "BmSS", 100, 3100, 2800);
        Filsvar svar = granska(bok);
        Radbild row = svar.rader().get(0);
        assertThat(row.beslutsnr()).isEqualTo("B-1");
        assertThat(row.period().from()).isEqualTo("2025-01-01");
        assertThat(row.period().tom()).isEqualTo("2025-02-28");
        assertThat(row.insats()).isEqualTo("BmSS");
        assertThat(row.dygnspris()).isEqualByComparingTo("100");
        assertThat(fynd(svar)).isEmpty();
    }

    @Test void months_may_be_numbered() {
        Testbok bok = new Testbok().blad("2025").rad("Personnr", "Beslut", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12).rad(ANNA, "B-1", 10, null, null,
                null, null, null, null, null,
                null, null, null, 20);
        assertThat(granska(bok).faktiskt().get(12)).isEqualTo("20.00");
    }

    @Test void both_days_may_stand_in_one_cell() {
        Testbok bok = new Testbok().blad("2025").rad("Personnr", "Beslut", "Beslutsperiod", "Jan", "Feb")
                .rad(ANNA, "B-1", "2025-01-01 - 2025-06-30", 10)
                .rad("198112289874", "B-2", "2025-02-01 – tills vidare", 10).rad("196709199530", "B-3", "fr.o.m. 2025-02-01", null, 10);
        Filsvar svar = granska(bok);
        assertThat(svar.rader()).extracting(rad -> rad.period().from()).containsExactly(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 1),
                LocalDate.of(2025, 2, 1));
        assertThat(svar.rader()).extracting(rad -> rad.period().tom()).containsExactly(LocalDate.of(2025, 6, 30), null, null);
        assertThat(fynd(svar)).containsExactly("3 D3 PR-02 VARNING");
    }

    @Test void a_column_for_numbers_beats_one_that_may_hold_names() {
        Filsvar svar = granska(
                new Testbok().blad("2025").rad("Brukare", "Personnr", "Beslut", "Jan", "Feb").rad("Anna Exempelsson", ANNA, "B-1", 10));
        assertThat(svar.rader().get(0).identitet()).isEqualTo(ANNA);
        assertThat(svar.rader().get(0).namn()).isEqualTo("Anna Exempelsson");
    }

    @Test void a_number_may_stand_beside_a_name_in_one_cell() {
        Filsvar svar = granska(new Testbok().blad("2025").rad("Brukare", "Beslut", "Insats", "Jan", "Feb")
                .rad("Exempelsson, Anna (550314-9808)", "B-1", "Ledsagning", 10)
                .rad("198112289874 Bo Exempelsson", "B-2", "Ledsagning", 10));
        assertThat(svar.rader()).extracting(Radbild::identitet).containsExactly(ANNA, "198112289874");
        assertThat(svar.rader()).extracting(Radbild::namn).containsExactly("Exempelsson Anna", "Bo Exempelsson");
        assertThat(fynd(svar)).isEmpty();
    }

    @Test void a_template_decides_headings_that_nobody_else_knows() {
        Testbok bok = new Testbok().blad("2025").rad("Vem", "Papper", "Sort", "M:1", "M:2", "Jan").rad(ANNA, "B-1", "Ledsagning", 10, 20, 999);
        Granskare granskare = Testgranskning
                .granskare(Map.of("Vem", Radfalt.PERSON, "Papper", Radfalt.BESLUT, "Sort", Radfalt.INSATS, "M:1", Radfalt.manad(1), "M:2",
                        Radfalt.manad(2), "Jan", "ignorera"), bok);
        Filsvar svar = granskare
                .granska(List.of(new Granskare.Fil("0.xlsx", Testgranskning.fil(0))), new Lasval(OptionalInt.empty(), "egen", Set.of()), null).filer()
                .get(0);
        assertThat(svar.faktiskt().summa()).isEqualTo("30.00");
        assertThat(svar.rader().get(0).insats()).isEqualTo("Ledsagning");
    }

    @Test void a_workbook_without_a_kopfil_is_unreadable() {
        assertThat(granska(new Testbok().blad("Budget").rad("Konto", "Ansvar", "Jan", "Feb", "Mar").rad(5011, 101, 1, 2, 3)).fel()).isPresent();
        assertThat(granska(new Testbok().blad("Tomt")).fel()).isPresent();
        assertThat(granska(new Testbok()).fel()).isPresent();
        assertThat(granska(new Testbok().blad("Semester").rad("Namn", "Jan", "Feb").rad("Anna", 1, 2)).fel()).isPresent();
    }

    @Test void a_table_without_rows_is_a_kopfil_without_rows() {
        Filsvar svar = granska(bok(2025));
        assertThat(svar.fel()).isEmpty();
        assertThat(svar.rader()).isEmpty();
        assertThat(svar.faktiskt().summa()).isEqualTo("0.00");
    }

    @Test void another_table_below_ends_the_first_one() {
        Filsvar svar = granska(bok(2025).rad(rad(ANNA, "B-1", "Ledsagning", null, null, null, 1, 100)).rad().rad("Sammanställning")
                .rad(null, null, null, "Insats", null, null, null, null, "Jan", "Feb", "Mar")
                .rad(null, null, null, "Ledsagning", null, null, null, null, 100, 0, 0));
        assertThat(svar.rader()).hasSize(1);
        assertThat(fynd(svar)).isEmpty();
    }

    @Test void a_second_table_below_is_read_by_its_own_headings() {
        Filsvar svar = granska(
                new Testbok().blad("2025").rad("Personnr", "Beslut", "Jan", "Feb", "Mar").rad(ANNA, "B-1", 1, 2, 3).rad().rad("Externa")
                        .rad("Beslut", "Personnr", "Insats", "Jan", "Feb", "Mar").rad("B-2", "198112289874", "Ledsagning", 10, 20, 30)
                        .rad(null, "Summa", null, 10, 20, 30));
        assertThat(svar.rader()).extracting(Radbild::beslutsnr).containsExactly("B-1", "B-2");
        assertThat(svar.rader().get(1).vid(2).cell()).isEqualTo("E6");
        assertThat(svar.faktiskt().summa()).isEqualTo("66.00");
    }

    @Test void a_second_table_of_another_year_is_not_read_and_told() {
        Filsvar svar = granska(new Testbok().blad("Blad1").rad("Personnr", "Beslut", "jan-25", "feb-25", "mar-25").rad(ANNA, "B-1", 1, 2, 3)
                .rad().rad("Personnr", "Beslut", "jan-24", "feb-24", "mar-24").rad(ANNA, "B-1", 10, 20, 30));
        assertThat(svar.faktiskt().summa()).isEqualTo("6.00");
        assertThat(svar.avvikelser()).filteredOn(fynd -> fynd.text().contains("rad 4")).singleElement()
                .satisfies(fynd -> assertThat(fynd.allvar().name()).isEqualTo("VARNING"));
    }

    @Test void hidden_rows_are_read_and_told() {
        Filsvar svar = granska(
                new Testbok().blad("2025").rad("Personnr", "Beslut", "Jan", "Feb").rad(ANNA, "B-1", 1).doldRad("198112289874", "B-2", 20)
                        .doldRad("Anteckning"));
        assertThat(svar.faktiskt().summa()).isEqualTo("21.00");
        assertThat(svar.avvikelser()).singleElement().satisfies(fynd -> assertThat(fynd.text()).startsWith("Dolda rader läses också (1 st: rad 3)."));
    }

    @Test void VP_35_the_heading_may_be_repeated() {
        Filsvar svar = granska(bok(2025).rad(rad(ANNA, "B-1", "Ledsagning", null, null, null, 1, 100)).rad(Testgranskning.rubriker())
                .rad(rad("198112289874", "B-2", "Ledsagning", null, null, null, 1, kr("0.5"))));
        assertThat(svar.rader()).hasSize(2);
        assertThat(svar.faktiskt().summa()).isEqualTo("100.50");
    }

    @Test void of_two_columns_for_a_month_the_one_with_day_numbers_is_no_amount() {
        Filsvar svar = granska(new Testbok().blad("2025").rad("Personnr", "Beslut", "Jan", "Feb", "Jan", "Feb").rad(ANNA, "B-1", 31, 28, 3100, 2800));
        assertThat(svar.faktiskt().summa()).isEqualTo("5900.00");
    }

    @Test void a_title_above_the_fields_does_not_make_the_months_count() {
        Filsvar svar = granska(new Testbok().blad("Blad1").rad("Dag 2025").rad("Personnr", "Beslut", "Jan", "Feb").rad(ANNA, "B-1", 31, 28));
        assertThat(svar.faktiskt().summa()).isEqualTo("59.00");
        assertThat(svar.ar()).isEqualTo(2025);
    }

    @Test void a_number_is_found_beside_the_name_where_no_column_is_its_own() {
        Filsvar svar = granska(new Testbok().blad("2025").rad("Namn", "Beslut", "Jan", "Feb").rad("Anna Exempelsson 550314-9808", "B-1", 31)
                .rad("Bo Exempelsson", "B-2", 1));
        assertThat(svar.rader()).extracting(Radbild::identitet).containsExactly(ANNA, "Bo Exempelsson");
        assertThat(fynd(svar)).isEmpty();
    }
}
