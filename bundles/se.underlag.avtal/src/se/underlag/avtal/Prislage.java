package se.underlag.avtal;

import java.math.BigDecimal;
import java.util.Set;
import se.underlag.model.Placeringstillstand;

/** What the price of a drawn up avtal waits for before anybody signs (BB-18); tasks and queues say the same by it. */
public enum Prislage {

    /** Nothing: there is no avtal to sign, or its price was checked and agrees. */
    INGET,
    /** The price in the document is to be held against the one worked out. */
    ATT_KONTROLLERA,
    /** The check found that the behovsbedömning that was mailed says another price. */
    RATTA_BEDOMNING,
    /** The avtal says another price, or was drawn up with other points than the behovsbedömning has now. */
    RATTA_AVTAL;

    private static final Set<String> KONTROLLER = Set.of("A8k", "A8uk", "B4k", "B4uk", "C6k", "C6uk");

    /** @return what that case waits for */
    public static Prislage av(Arendebild arende) {
        Avtalsbild avtal = arende.avtal();
        if (arende.tillstand() != Placeringstillstand.AVTAL_UPPRATTAT || avtal == null) {
            return INGET;
        }
        Bedomningsbild bb = avtal.undantag() ? null : arende.bedomning();
        if (bb != null && skiljer(bb.poang(), avtal.poang())) {
            return RATTA_AVTAL;
        }
        if (avtal.kontrollraknad() == null) {
            boolean kandFel = arende.tagna().stream().anyMatch(KONTROLLER::contains) && skiljer(avtal.dokumentpris(), avtal.dygnspris());
            return kandFel ? RATTA_AVTAL : ATT_KONTROLLERA;
        }
        if (bb != null && skiljer(bb.dokumentpris(), avtal.dygnspris())) {
            return RATTA_BEDOMNING;
        }
        return avtal.kontrollStammer() ? INGET : RATTA_AVTAL;
    }

    private static boolean skiljer(BigDecimal ett, BigDecimal annat) {
        return ett != null && annat != null && ett.compareTo(annat) != 0;
    }
}
