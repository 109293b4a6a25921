package se.underlag.kopfil.internal.granskning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static se.underlag.kopfil.Testgranskning.granska;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Granskning.Filsvar;
import se.underlag.kopfil.Kolumnforslag;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Testbok;

/** Columns that are recognised by what stands in them, whatever they are headed. */
class InnehallTest {

    private static final String ANNA = "195503149808";
    private static final String BO = "19811228-9874";
    private static final String CILLA = "670919-9530";

    private static LocalDate dag(String text) {
        return LocalDate.parse(text);
    }

    private static Kolumnforslag kolumn(Filsvar svar, int index) {
        return svar.kolumner().stream().filter(one -> one.index() == index).findFirst().orElseThrow();
    }

    @Test void every_column_of_a_file_with_headings_of_its_own_is_found_and_told() {
        Filsvar svar = granska(new Testbok().blad("2025").rad("Vem", "Kallas", "Vad", "Hos", "Börjar", "Slutar", "Taxa", "Ref", "Jan", "Feb", "Mar")
                .rad(ANNA, "Anna Exempelsson", "BmSS", "Exempelvård AB", dag("2025-01-01"), dag("2025-12-31"), 1000, "LSS-2025-01", 31000, 28000,
                        31000)
                .rad(BO, "Bo Exempelsson", "Korttidsboende", "Provhemmet AB", dag("2025-02-01"), dag("2025-06-30"), 2000, "LSS-2025-02", null, 56000,
                        62000)
                .rad(CILLA, "Cilla Exempelsson", "BmSS", "Exempelvård AB", dag("2025-01-15"), dag("2025-03-31"), 1500, "LSS-2025-03", 25500, 42000,
                        46500));
        Radbild bo = svar.rader().get(1);
        assertThat(bo.identitet()).isEqualTo("198112289874");
        assertThat(bo.namn()).isEqualTo("Bo Exempelsson");
        assertThat(bo.insats()).isEqualTo("Korttidsboende");
        assertThat(bo.leverantor()).isEqualTo("Provhemmet AB");
        assertThat(bo.period().from()).isEqualTo("2025-02-01");
        assertThat(bo.period().tom()).isEqualTo("2025-06-30");
        assertThat(bo.dygnspris()).isEqualByComparingTo("2000");
        assertThat(bo.beslutsnr()).isEqualTo("LSS-2025-02");
        assertThat(kolumn(svar, 0)).isEqualTo(new Kolumnforslag(0, "Vem", "person", 95, "3 av 3 värden är personnummer."));
        assertThat(kolumn(svar, 6)).isEqualTo(new Kolumnforslag(6, "Taxa", "dygnspris", 80,
                "På 3 av 3 rader är ett månadsbelopp jämnt delbart med värdet."));
        assertThat(svar.avvikelser()).filteredOn(fynd -> fynd.text().startsWith("Kolumn ")).hasSize(8).first()
                .satisfies(fynd -> assertThat(fynd.text()).startsWith("Kolumn A (”Vem”) läses som personnummer: 3 av 3"));
        assertThat(svar.rader()).hasSize(3);
    }

    @Test void a_column_of_identity_numbers_is_the_persons_even_where_another_is_headed_so() {
        Filsvar svar = granska(new Testbok().blad("2025").rad("Nr", "Brukare", "Beslut", "Jan", "Feb").rad(ANNA, "Anna Exempelsson", "B-1", 10)
                .rad(BO, "Bo Exempelsson", "B-2", 20));
        assertThat(svar.rader()).extracting(Radbild::identitet).containsExactly(ANNA, "198112289874");
        assertThat(svar.rader()).extracting(Radbild::namn).containsExactly("Anna Exempelsson", "Bo Exempelsson");
    }

    @Test void a_heading_that_its_content_does_not_bear_out_is_less_sure() {
        Filsvar svar = granska(new Testbok().blad("2025").rad("Personnr", "Beslut", "Från", "Jan", "Feb").rad("K-101", "B-1", "snart", 10)
                .rad("K-102", "B-2", "sen", 20).rad("K-103", "B-3", "nu", 20));
        assertThat(kolumn(svar, 0))
                .isEqualTo(new Kolumnforslag(0, "Personnr", "person", 60, "Rubriken heter så, men bara 0 av 3 värden är personnummer."));
        assertThat(kolumn(svar, 2).sakerhet()).isEqualTo(60);
    }

    @Test void numbers_of_others_and_invoices_are_not_taken_for_person_or_beslut() {
        Filsvar svar = granska(new Testbok().blad("2025").rad("Brukare", "Beslut", "God man", "Fakturanr", "Org.nr", "Jan", "Feb")
                .rad("Anna Exempelsson", "B-1", ANNA, "F-1001", "556677-8899", 10));
        assertThat(svar.rader().get(0).identitet()).isEqualTo("Anna Exempelsson");
        assertThat(svar.kolumner()).filteredOn(one -> one.falt() == null).extracting(Kolumnforslag::rubrik).containsExactly("God man", "Fakturanr",
                "Org.nr");
        Filsvar other = granska(new Testbok().blad("2025").rad("Personnr", "Insats", "Fakturanr", "Jan", "Feb").rad(ANNA, "BmSS", "F-1001", 10));
        assertThat(other.rader()).isEmpty();
        assertThat(other.avvikelser()).extracting(fynd -> fynd.regel()).contains("PR-07");
    }

    @Test void parts_of_the_unit_are_no_leverantor() {
        Filsvar svar = granska(new Testbok().blad("2025").rad("Personnr", "Beslut", "Avdelning", "Var", "Hos", "Jan", "Feb")
                .rad(ANNA, "B-1", "Stiftelsen Provgården", "Vård och omsorg", "Provhemmet AB", 10)
                .rad(BO, "B-2", "Stiftelsen Provgården", "Omsorg", "Stiftelsen Exempelgården", 20));
        assertThat(svar.rader()).extracting(Radbild::leverantor).containsExactly("Provhemmet AB", "Stiftelsen Exempelgården");
        Filsvar utan = granska(new Testbok().blad("2025").rad("Personnr", "Beslut", "Förvaltning", "Insatsområde", "Var", "Jan", "Feb")
                .rad(ANNA, "B-1", "Vård och omsorg", "Stiftelsen Provgården", "Vård och omsorg", 10));
        assertThat(utan.rader()).extracting(Radbild::leverantor).containsOnlyNulls();
    }

    /** A hostile sheet: every column has texts, many rows name months; the work is bounded. */
    @Test void a_sheet_as_wide_as_a_sheet_can_be_is_looked_at_in_seconds() {
        Testbok bok = new Testbok().blad("2025");
        for (int i = 0; i < 140; i++) {
            Object[] row = new Object[16_384];
            Arrays.fill(row, "a1-" + i % 7);
            row[2] = "Jan";
            row[3] = "Feb";
            bok.rad(row);
        }
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(granska(bok).rader()).isEmpty());
    }

    @Test void a_day_that_something_was_decided_or_born_is_no_first_day() {
        Filsvar svar = granska(new Testbok().blad("2025").rad("Personnr", "Beslut", "Beslutsdatum", "Född", "Jan", "Feb")
                .rad(ANNA, "B-1", dag("2024-11-01"), dag("1955-03-14"), 10));
        assertThat(svar.rader().get(0).period().from()).isNull();
    }

    @Test void a_budget_or_a_list_of_holidays_is_still_no_kopfil() {
        assertThat(granska(new Testbok().blad("Budget 2025").rad("Konto", "Ansvar", "Jan", "Feb", "Mar").rad(5011, 101, 1, 2, 3)).fel()).isPresent();
        assertThat(granska(new Testbok().blad("Semester").rad("Namn", "Jan", "Feb").rad("Anna Exempelsson", 1, 2)).fel()).isPresent();
    }

    @Test void two_years_side_by_side_under_years_of_their_own() {
        Object[] over = new Object[26];
        over[2] = 2024;
        over[14] = "År 2025";
        Object[] heading = new Object[26];
        Object[] row = new Object[26];
        heading[0] = "Personnr";
        heading[1] = "Beslut";
        row[0] = ANNA;
        row[1] = "B-1";
        String[] months = { "Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec" };
        for (int i = 0; i < 12; i++) {
            heading[2 + i] = months[i];
            heading[14 + i] = months[i];
            row[2 + i] = 1000;
            row[14 + i] = 200;
        }
        Testbok bok = new Testbok().blad("Blad1").rad("Köpfil").rad(over).rad(heading).rad(row);
        assertThat(granska(bok).ar()).isEqualTo(2025);
        assertThat(granska(bok).faktiskt().summa()).isEqualTo("2400.00");
        assertThat(granska(bok, 2024).faktiskt().summa()).isEqualTo("12000.00");
        assertThat(granska(bok, 2024).avvikelser()).singleElement().satisfies(fynd -> assertThat(fynd.text()).contains("månader också för 2025"));
        assertThat(granska(bok, 2023).fel()).isPresent();
    }

    @Test void a_month_that_stands_twice_or_not_at_all_is_told() {
        Filsvar twice = granska(new Testbok().blad("2025").rad("Personnr", "Beslut", "Jan", "Feb", "Feb").rad(ANNA, "B-1", 100, 200, 300));
        assertThat(twice.faktiskt().summa()).isEqualTo("300.00");
        assertThat(twice.avvikelser()).singleElement().satisfies(fynd -> {
            assertThat(fynd.text())
                    .isEqualTo("Månaden februari står i flera kolumner. Kolumn D läses, inte E. Ta bort eller döp om den som inte gäller.");
            assertThat(fynd.allvar().name()).isEqualTo("VARNING");
            assertThat(fynd.plats().cell()).isEqualTo("D1");
        });
        Filsvar gap = granska(new Testbok().blad("2025").rad("Personnr", "Beslut", "Jan", "Mar", "Apr").rad(ANNA, "B-1", 100, 200, 300));
        assertThat(gap.avvikelser()).singleElement().satisfies(fynd -> {
            assertThat(fynd.text()).contains("februari, maj");
            assertThat(fynd.allvar().name()).isEqualTo("VARNING");
        });
    }

    @Test void numbered_months_may_have_sums_of_quarters_between_them() {
        Object[] heading = { "Personnr", "Beslut", 1, 2, 3, "Kv 1", 4, 5, 6, "Kv 2", 7, 8, 9, "Kv 3", 10, 11, 12, "Kv 4" };
        Object[] row = new Object[heading.length];
        Arrays.fill(row, 10);
        row[0] = ANNA;
        row[1] = "B-1";
        Filsvar svar = granska(new Testbok().blad("2025").rad(heading).rad(row));
        assertThat(svar.faktiskt().summa()).isEqualTo("120.00");
    }

    @Test void headings_that_formulas_make_are_read_by_their_value() {
        Filsvar svar = granska(new Testbok().blad("Blad1").rad("Personnr", "Beslut", Testbok.formel("DATE(2025,1,1)", dag("2025-01-01")),
                Testbok.formel("EDATE(C1,1)", dag("2025-02-01"))).rad(ANNA, "B-1", 10, 20));
        assertThat(svar.ar()).isEqualTo(2025);
        assertThat(svar.faktiskt().summa()).isEqualTo("30.00");
        Filsvar text = granska(new Testbok().blad("2025").rad("Personnr", "Beslut", Testbok.formel("TEXT(A9,\"mmm\")", "jan"),
                Testbok.formel("TEXT(A9,\"mmmm\")", "februari 2025")).rad(ANNA, "B-1", 10, 20));
        assertThat(text.faktiskt().summa()).isEqualTo("30.00");
    }
}
