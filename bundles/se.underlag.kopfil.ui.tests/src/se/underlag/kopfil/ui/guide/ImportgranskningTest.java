package se.underlag.kopfil.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.base.Manadsbelopp;
import se.underlag.base.Period;
import se.underlag.kopfil.Importmal;
import se.underlag.kopfil.Importplan;
import se.underlag.kopfil.Importplan.Andring;
import se.underlag.kopfil.Importplan.Planrad;
import se.underlag.kopfil.Importplan.Utfall;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.ui.guide.Importgranskning.Granskad;
import se.underlag.kopfil.ui.guide.Importgranskning.Urval;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;

class ImportgranskningTest {

    private static Planrad row(Utfall utfall, int number, Andring... changes) {
        Radbild bild = new Radbild(new Fynd.Plats("a.xlsx", "2025", number, null, null, null, null), 2025, null, "199801019990", "Åsa Exempelsson",
                "B-1", "Korttidsboende", "Exempelhemmet AB", new Period(null, null), new BigDecimal("3200.00"), null, null,
                Manadsbelopp.TOMT.with(1, new BigDecimal("99200.00")), Manadsbelopp.TOMT.with(2, new BigDecimal("89600.00")), List.of(2), null, null);
        return new Planrad(utfall, bild, null, List.of(changes));
    }

    private static Fynd found(String rule, Allvar allvar, int row, String cell) {
        return new Fynd(rule, allvar, "Text om " + rule, new Fynd.Plats("a.xlsx", "2025", row, cell, "Nov", null, null), allvar == Allvar.FEL);
    }

    private static Importgranskning review(List<Planrad> rows, Fynd... found) {
        return new Importgranskning(new Importplan("a.xlsx", new byte[0], new Importmal("LSS", 2025, null), null, rows, List.of(found)));
    }

    private final Importgranskning review = review(
            List.of(row(Utfall.NY, 5), row(Utfall.ANDRAD, 6, new Andring("dygnspris", "3 100,00", "3 200,00"), new Andring("kommentar", null, "ny")),
                    row(Utfall.OFORANDRAD, 7), row(Utfall.AVVISAD, 9)),
            found("KF-07", Allvar.VARNING, 9, "J9"), found("PR-06", Allvar.FEL, 9, "S9"), found("PR-06", Allvar.VARNING, 8, null));

    @Test void every_row_is_shown_and_findings_without_a_row_before_them() {
        assertThat(review.rader(Urval.ALLA)).hasSize(5).first().satisfies(first -> assertThat(first.rad()).isNull());
    }

    @Test void a_choice_shows_rows_of_that_fate_alone() {
        assertThat(review.rader(Urval.NYA)).singleElement().satisfies(one -> assertThat(one.rad().rad().plats().rad()).isEqualTo(5));
        assertThat(review.rader(Urval.ANDRADE)).hasSize(1);
        assertThat(review.rader(Urval.OFORANDRADE)).hasSize(1);
        assertThat(review.rader(Urval.AVVISADE)).hasSize(1);
        assertThat(review.rader(Urval.MED_FYND)).hasSize(2);
    }

    @Test void findings_stand_at_their_row_the_gravest_in_short() {
        Granskad refused = review.rader(Urval.AVVISADE).get(0);
        assertThat(refused.allvar()).isEqualTo(Allvar.FEL);
        assertThat(Importgranskning.kort(refused)).isEqualTo("PR-06: Text om PR-06");
        assertThat(Importgranskning.detaljer(refused)).contains("Varning KF-07", "Fel PR-06", "(blad 2025, S9)");
    }

    @Test void changes_are_told_field_by_field_in_words() {
        Granskad changed = review.rader(Urval.ANDRADE).get(0);
        assertThat(Importgranskning.kort(changed)).isEqualTo("Dygnspris, Kommentar");
        assertThat(Importgranskning.detaljer(changed)).isEqualTo("Dygnspris: 3 100,00 → 3 200,00\nKommentar: (tomt) → ny");
    }

    @Test void a_place_is_a_cell_or_a_row_or_the_sheet() {
        assertThat(Importgranskning.plats(new Fynd.Plats("a", "2025", 8, null, null, null, null))).isEqualTo("blad 2025, rad 8");
        assertThat(Importgranskning.plats(new Fynd.Plats("a", "2025", 0, null, null, null, null))).isEqualTo("blad 2025");
        assertThat(Importgranskning.plats(new Fynd.Plats("a", null, 8, "S8", null, null, null))).isEqualTo("S8");
    }

    @Test void the_sentence_counts_every_fate() {
        assertThat(review.sammanfattning()).isEqualTo("Rader: 4. Nya: 1, ändras: 1, oförändrade: 1, avvisas: 1.");
    }

    @Test void a_file_that_brings_nothing_new_writes_nothing() {
        assertThat(review.skriver()).isTrue();
        assertThat(review(List.of(row(Utfall.OFORANDRAD, 5), row(Utfall.AVVISAD, 6))).skriver()).isFalse();
    }

    @Test void the_columns_show_the_row_as_people_write_it() {
        Granskad first = review.rader(Urval.NYA).get(0);
        assertThat(Granskningskolumn.UTFALL.text(first)).isEqualTo("Ny");
        assertThat(Granskningskolumn.PERSON.text(first)).isEqualTo("Åsa Exempelsson  199801019990");
        assertThat(Granskningskolumn.FAKTISK.text(first)).isEqualTo("99\u00A0200,00");
        assertThat(Granskningskolumn.PROGNOS.text(first)).isEqualTo("89\u00A0600,00");
        assertThat(Granskningskolumn.UTFALL.text(review.rader(Urval.ALLA).get(0))).isEqualTo("Hela filen");
    }
}
