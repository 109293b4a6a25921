package se.underlag.avtal.ui.ramavtal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.underlag.avtal.Prisbild;
import se.underlag.avtal.Prislisteplan;
import se.underlag.avtal.Prislisterad;
import se.underlag.avtal.Prislisterad.Status;
import se.underlag.avtal.Ramavtalsbild;
import se.underlag.avtal.Stegfalt;
import se.underlag.avtal.ui.Prov;
import se.underlag.avtal.ui.steg.Faltvarden;
import se.underlag.base.Period;
import se.underlag.documents.kalkyl.Utbok;

/** What is typed about ramavtal and prices, what it makes, and how it is told. */
class PrisformularTest {

    private static final Prisbild PRIS = new Prisbild("p", "r", "l", "Exempelomsorg AB", "b", "Exempelgården", new BigDecimal("1250.00"),
            new BigDecimal("350.00"), period("2022-01-01", "2025-12-31"), "lista 2022");

    static Period period(String from, String tom) {
        return new Period(LocalDate.parse(from), tom == null ? null : LocalDate.parse(tom));
    }

    private static void skriv(Faltvarden varden, String nyckel, String text) {
        Stegfalt falt = varden.falt().stream().filter(one -> one.nyckel().equals(nyckel)).findFirst().orElseThrow();
        varden.skriv(falt, text);
    }

    @Test void a_new_price_keeps_the_home_and_asks_for_amount_and_day() {
        Faltvarden varden = Prisformular.nyttPris(PRIS, Prov.CLOCK);
        assertThat(varden.brist()).isPresent();
        skriv(varden, Prisformular.PRIS, "1 300,50");
        skriv(varden, Prisformular.FRAN, "260101");
        assertThat(varden.brist()).isEmpty();
        Prisbild made = Prisformular.nyttPris("r", varden);
        assertThat(made.id()).isNull();
        assertThat(made.boende()).isEqualTo("Exempelgården");
        assertThat(made.pris()).isEqualByComparingTo("1300.50");
        assertThat(made.barntillagg()).isEqualByComparingTo("350.00");
        assertThat(made.period()).isEqualTo(period("2026-01-01", null));
        assertThat(made.kalla()).isNull();
    }

    @Test void a_corrected_price_differs_only_where_something_was_typed() {
        Faltvarden varden = Prisformular.rattat(PRIS, Prov.CLOCK);
        assertThat(Prisformular.rattat(PRIS, varden)).isEqualTo(PRIS);
        skriv(varden, Prisformular.BARNTILLAGG, "");
        assertThat(Prisformular.rattat(PRIS, varden).barntillagg()).isNull();
        skriv(varden, Prisformular.PRIS, "tolv");
        assertThat(varden.brist()).isPresent();
    }

    @Test void a_ramavtal_keeps_id_and_version() {
        Ramavtalsbild fore = new Ramavtalsbild("r", 3, "BmSS 2022", null, period("2022-01-01", "2025-12-31"), null, 7);
        Faltvarden varden = Prisformular.ramavtal(fore, Prov.CLOCK);
        skriv(varden, Prisformular.TILL, "2026-12-31");
        assertThat(Prisformular.ramavtal(fore, varden))
                .isEqualTo(new Ramavtalsbild("r", 3, "BmSS 2022", null, period("2022-01-01", "2026-12-31"), null, 7));
    }

    @Test void BB_04_a_ramavtal_is_valid_on_its_last_day_and_has_ended_the_day_after() {
        Period days = period("2022-01-01", "2025-12-31");
        assertThat(Ramavtalslage.of(days, LocalDate.of(2021, 12, 31), false)).isEqualTo(Ramavtalslage.KOMMANDE);
        assertThat(Ramavtalslage.of(days, LocalDate.of(2025, 12, 31), false)).isEqualTo(Ramavtalslage.GALLER);
        assertThat(Ramavtalslage.of(days, LocalDate.of(2025, 12, 31), true)).isEqualTo(Ramavtalslage.LOPER_UT);
        assertThat(Ramavtalslage.of(days, LocalDate.of(2026, 1, 1), true)).isEqualTo(Ramavtalslage.UTGANGET);
    }

    @Test void BB_18_the_prices_of_a_day_are_those_whose_days_hold_it() {
        Prisbild next = new Prisbild("q", "r", "l", "Exempelomsorg AB", "b", "Exempelgården", new BigDecimal("1300.00"), null,
                period("2026-01-01", null), null);
        Prisunderlag read = new Prisunderlag(List.of(), Map.of("r", List.of(PRIS, next)), List.of(), Set.of(), true);
        assertThat(read.priser("r", null)).containsExactly(PRIS, next);
        assertThat(read.priser("r", LocalDate.of(2025, 12, 31))).containsExactly(PRIS);
        assertThat(read.priser("r", LocalDate.of(2026, 1, 1))).containsExactly(next);
        assertThat(read.priser("other", null)).isEmpty();
    }

    @Test void the_exported_list_has_the_headings_that_an_import_reads() {
        Utbok.Utblad blad = Prislistebok.av(new Ramavtalsbild("r", 0, "BmSS 2022", null, PRIS.period(), null, 1), List.of(PRIS)).blad().get(0);
        assertThat(blad.kolumner()).extracting(Utbok.Utkolumn::rubrik).startsWith("Leverantör", "Boende", "Boendepris", "Barntillägg", "Från",
                "Till");
        assertThat(blad.rader()).singleElement().satisfies(rad -> assertThat(rad.get(2).tal()).isEqualByComparingTo("1250.00"));
    }

    @Test void the_review_counts_the_rows_and_lets_only_new_and_changed_ones_be_taken() {
        Prislisterad ny = new Prislisterad(2, Status.NY, PRIS, null, null, "Nytt boende.");
        Prislisterad avvisad = new Prislisterad(3, Status.AVVISAD, null, null, null, "Cell C3: boendepriset ”tolv” kan inte läsas som kronor.");
        Prislisteplan plan = new Prislisteplan("r", 1, Path.of("lista.xlsx"), "Blad1", List.of(ny, avvisad));
        assertThat(Importdialog.sammanfattning(plan)).startsWith("1 nya, 0 ändrade, 0 oförändrade och 1 avvisade.");
        assertThat(Importdialog.kanTas(ny)).isTrue();
        assertThat(Importdialog.kanTas(avvisad)).isFalse();
        assertThat(Importdialog.ord(avvisad)).contains("✗ Avvisad", "Cell C3: boendepriset ”tolv” kan inte läsas som kronor.");
        assertThat(Importdialog.ord(ny)[6].replace('\u00A0', ' ')).isEqualTo("1 250,00 kr");
    }
}
