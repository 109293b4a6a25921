package se.underlag.kopfil.internal.granskning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.kopfil.Testgranskning.fynd;
import static se.underlag.kopfil.Testgranskning.granska;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Bladforslag;
import se.underlag.kopfil.Granskning.Filsvar;
import se.underlag.kopfil.Kolumnforslag;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.Testbok;
import se.underlag.spi.Allvar;

/** Workbooks with several sheets: which are read, and that nothing is left in silence. */
class FleraBladTest {

    private static final String ANNA = "195503149808";
    private static final String BO = "198112289874";
    private static final String CILLA = "196709199530";

    private static Testbok perInsats() {
        return new Testbok().blad("LSS 2025").rad("Personnr", "Beslut", "Jan", "Feb").rad(ANNA, "B-1", 100, 200).rad(BO, "B-2", 300)
                .blad("SoL 2025").rad("Beslut", "Personnr", "Jan", "Feb").rad("B-3", CILLA, 1000)
                .blad("LSS 2024").rad("Personnr", "Beslut", "Jan", "Feb").rad(ANNA, "B-1", 9)
                .doltBlad("Gömt 2025").rad("Personnr", "Beslut", "Jan", "Feb").rad(ANNA, "B-9", 5000)
                .blad("Läs mig").rad("Fyll i varje månad");
    }

    private static Lasval blad(String... namn) {
        return Lasval.AUTO.medBlad(Set.of(namn));
    }

    @Test void by_default_one_sheet_is_read_and_one_of_the_same_year_and_heading_is_a_warning() {
        Filsvar svar = granska(perInsats());
        assertThat(svar.blad()).isEqualTo("LSS 2025");
        assertThat(svar.faktiskt().summa()).isEqualTo("600.00");
        assertThat(svar.avvikelser()).filteredOn(fynd -> fynd.allvar() == Allvar.VARNING).singleElement()
                .satisfies(fynd -> assertThat(fynd.text()).contains("SoL 2025", "--blad"));
        assertThat(svar.avvikelser()).filteredOn(fynd -> fynd.allvar() == Allvar.UPPLYSNING).singleElement()
                .satisfies(fynd -> assertThat(fynd.text()).contains("LSS 2024"));
    }

    @Test void every_sheet_is_listed_with_the_reason() {
        assertThat(granska(perInsats()).bladforslag()).containsExactly(
                new Bladforslag("LSS 2025", 2025, 2, true, "Flest rader av bladen för 2025."),
                new Bladforslag("SoL 2025", 2025, 1, false, "Gäller också 2025. Välj båda bladen om de hör ihop."),
                new Bladforslag("LSS 2024", 2024, 1, false, "Gäller 2024."),
                new Bladforslag("Gömt 2025", 0, 0, false, "Bladet är dolt. Välj det om det ska läsas."),
                new Bladforslag("Läs mig", 0, 0, false, "Ingen rubrikrad med person eller beslut och månader."));
    }

    @Test void several_chosen_sheets_are_read_together_each_by_its_own_columns() {
        Filsvar svar = granska(perInsats(), blad("sol 2025", "LSS 2025"));
        assertThat(svar.blad()).isEqualTo("LSS 2025, SoL 2025");
        assertThat(svar.faktiskt().summa()).isEqualTo("1600.00");
        assertThat(svar.rader()).extracting(rad -> rad.plats().blad() + "!" + rad.plats().rad() + " " + rad.identitet())
                .containsExactly("LSS 2025!2 " + ANNA, "LSS 2025!3 " + BO, "SoL 2025!2 " + CILLA);
        assertThat(svar.rader().get(2).vid(1).cell()).isEqualTo("C2");
        assertThat(svar.avvikelser()).singleElement().satisfies(fynd -> assertThat(fynd.text()).contains("LSS 2024"));
    }

    @Test void KF_07_the_same_beslut_on_two_chosen_sheets_is_told_on_the_second() {
        Testbok bok = new Testbok().blad("A 2025").rad("Personnr", "Beslut", "Jan", "Feb").rad(ANNA, "B-1", 100)
                .blad("B 2025").rad("Personnr", "Beslut", "Jan", "Feb").rad().rad(ANNA, "B-1", 100);
        Filsvar svar = granska(bok, blad("A 2025", "B 2025"));
        assertThat(fynd(svar)).containsExactly("3 B3 KF-07 FEL");
        assertThat(svar.avvikelser().get(0).plats().blad()).isEqualTo("B 2025");
    }

    @Test void a_hidden_sheet_is_read_when_it_is_chosen() {
        assertThat(granska(perInsats(), blad("Gömt 2025")).faktiskt().summa()).isEqualTo("5000.00");
    }

    @Test void chosen_sheets_of_different_years_or_without_table_or_unknown_are_refused_in_words() {
        assertThat(granska(perInsats(), blad("LSS 2025", "LSS 2024")).fel()).hasValueSatisfying(fel -> assertThat(fel).contains("2024, 2025"));
        assertThat(granska(perInsats(), blad("Läs mig")).fel()).hasValueSatisfying(fel -> assertThat(fel).contains("”Läs mig”"));
        assertThat(granska(perInsats(), blad("Blad9")).fel()).hasValueSatisfying(fel -> assertThat(fel).contains("”Blad9”", "SoL 2025"));
    }

    @Test void a_sheet_with_another_heading_of_the_same_year_is_only_mentioned() {
        Testbok bok = new Testbok().blad("2025").rad("Personnr", "Beslut", "Insats", "Jan", "Feb").rad(ANNA, "B-1", "Ledsagning", 100)
                .blad("Sammanställning 2025").rad("Personnr", "Beslut", "Jan", "Feb").rad(ANNA, "B-1", 100);
        assertThat(granska(bok).avvikelser()).extracting(fynd -> fynd.allvar()).containsExactly(Allvar.UPPLYSNING);
    }

    @Test void the_columns_are_told_with_what_they_are_taken_for() {
        Testbok bok = new Testbok().blad("2025").rad("Personnr", "Beslutsreferens nr", "Favoritfärg", "Jan", "Feb").rad(ANNA, "B-1", "blå", 100);
        assertThat(granska(bok).kolumner()).containsExactly(new Kolumnforslag(0, "Personnr", "person", 100, "Rubriken heter så."),
                new Kolumnforslag(1, "Beslutsreferens nr", "beslut", 85, "Rubriken liknar det."),
                new Kolumnforslag(2, "Favoritfärg", null, 0, "Rubriken känns inte igen; kolumnen läses inte."),
                new Kolumnforslag(3, "Jan", "faktisktJan", 100, "Rubriken är en månad."),
                new Kolumnforslag(4, "Feb", "faktisktFeb", 100, "Rubriken är en månad."));
    }

    @Test void a_file_that_states_another_year_than_the_chosen_one_is_a_warning() {
        Testbok bok = new Testbok().blad("Blad1").rad("Köpfil 2024").rad("Personnr", "Beslut", "Jan", "Feb").rad(ANNA, "B-1", 100);
        assertThat(granska(bok, 2025).avvikelser()).singleElement().satisfies(fynd -> {
            assertThat(fynd.allvar()).isEqualTo(Allvar.VARNING);
            assertThat(fynd.text()).contains("2024", "2025");
        });
    }
}
