package se.underlag.avtal.internal.dokument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import se.underlag.avtal.Ansvariga;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Avtalsbild;
import se.underlag.avtal.Bedomningsbild;
import se.underlag.avtal.Inflyttningsbild;
import se.underlag.avtal.Personbild;
import se.underlag.base.Period;
import se.underlag.model.Avtalstyp;
import se.underlag.model.Bedomningstyp;
import se.underlag.model.Expansionsstatus;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;
import se.underlag.model.Roll;

/** An invented case in which everything has a value, to try templates on. */
final class Exempelarende {

    private static final String NAGON = "Sven Exempelsson";

    private Exempelarende() {
    }

    /** @param idag the day of the trial */
    static Faltbyggare falt(LocalDate idag) {
        return new Faltbyggare(bild(idag), new Faltbyggare.Omgivning(idag, "Provgatan 1\n999 99 Provköping", "Torget 1\n999 98 Exempelby",
                signatur -> NAGON, Listpriser.INGA));
    }

    private static Arendebild bild(LocalDate idag) {
        Period dagar = new Period(idag, idag.plusMonths(3).minusDays(1));
        BigDecimal pris = new BigDecimal("3350.00");
        Bedomningsbild bb = new Bedomningsbild("bb", Bedomningstyp.UPPFOLJANDE, idag.minusDays(20), null, null, idag, idag.minusMonths(4),
                idag.minusDays(10), idag.minusDays(10), "se", new BigDecimal("2.4"), true, "Förstärkt bemanning på natten", pris, null, null);
        Avtalsbild avtal = new Avtalsbild("avtal", "PL-0000-00000", Avtalstyp.NYTT, dagar, new BigDecimal("1250.00"), new BigDecimal("2.4"),
                new BigDecimal("350.00"), pris, false, true, "Dygnspriset ses över efter tre månader", pris, "se", Roll.LINK_SAMORDNARE,
                idag, idag, BigDecimal.ZERO, "se", idag, idag.atStartOfDay().toInstant(ZoneOffset.UTC), null, true, null, null, idag.plusMonths(1),
                idag.plusMonths(2), null, null, "Ramavtal BmSS", dagar.tom());
        return new Arendebild("exempel", 1, "enhet", "Exempelenheten", "PL-0000-00000", Flode.NYTT_AVROP, Placeringstillstand.SIGNERAT, idag, null,
                new Personbild("person", "Ebba Exempelsson", "19880101-9806", false), "B-0", dagar, "Bostad med särskild service", "lev",
                "Påhittade Hem AB", "boende", "Exempelhemmet", null, bb, avtal, null,
                new Inflyttningsbild("inflytt", idag, null, null, Expansionsstatus.EJ_PROVAD, null), new Ansvariga("se", "se", "se", "se", "se"),
                List.of());
    }
}
