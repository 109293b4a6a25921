package se.underlag.kopfil.ui.forslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.forslag.Antagande;
import se.underlag.kopfil.forslag.Forslagsbild;
import se.underlag.kopfil.forslag.Forslagsbild.Falt;
import se.underlag.kopfil.forslag.Forslagsbild.Manad;
import se.underlag.kopfil.forslag.Forslagsinfo;
import se.underlag.model.Forslagsstatus;
import se.underlag.model.Forslagstyp;

class ForslagstabellTest {

    private static final Forslagsinfo INFO = new Forslagsinfo("f", 1, Forslagstyp.ANDRA_RAD, Forslagsstatus.NYTT, 2024, "e", "E", "k", "Fil",
            "Cecilia Exempelsson", false, "BmSS", "Exempelvård AB", null, null, null, "PL-2024-00001", "", null, null, null, null, null);

    private static BigDecimal kr(String belopp) {
        return belopp == null ? null : new BigDecimal(belopp);
    }

    private static Manad manad(int nr, String fore, String efter, String tidigare) {
        return new Manad(nr, kr(fore), kr(efter), kr(tidigare), null, null);
    }

    private static Forslagstabell tabell(Manad... manader) {
        return Forslagstabell.of(new Forslagsbild(INFO, new Antagande.Radversion("r", 1), List.of(new Falt("Dygnspris", "2 860,00", "3 120,00")),
                List.of(manader), List.of(), null), Set.of());
    }

    private static List<String> rader(Forslagstabell tabell) {
        return tabell.rader().stream().map(rad -> String.join("|", rad.celler()).replace('\u00A0', ' ')).toList();
    }

    @Test void A8_the_difference_is_told_per_month_and_together() {
        // April 11 × 260; May until the 10th 10 × 260; June is not late
        Forslagstabell tabell = tabell(manad(4, "54340.00", "88660.00", "85800.00"), manad(5, null, "96720.00", "94120.00"),
                manad(6, null, "93600.00", null));
        assertThat(tabell.rubriker()).containsExactly("Fält eller månad", "Nu", "Efter", "Med förra priset", "Retroaktivt");
        assertThat(rader(tabell)).containsExactly("Dygnspris|2 860,00|3 120,00||", "april|54 340,00|88 660,00|85 800,00|2 860,00",
                "maj||96 720,00|94 120,00|2 600,00", "juni||93 600,00||", "Summa|54 340,00|278 980,00||5 460,00");
        assertThat(tabell.rader().get(4).summa()).isTrue();
    }

    @Test void what_is_neither_late_nor_foreseen_has_no_columns_of_its_own() {
        Forslagstabell tabell = tabell(manad(4, "54340.00", "88660.00", "88660.00"), manad(5, null, "96720.00", null));
        assertThat(tabell.rubriker()).containsExactly("Fält eller månad", "Nu", "Efter");
        assertThat(rader(tabell)).containsExactly("Dygnspris|2 860,00|3 120,00", "april|54 340,00|88 660,00", "maj||96 720,00",
                "Summa|54 340,00|185 380,00");
    }
}
