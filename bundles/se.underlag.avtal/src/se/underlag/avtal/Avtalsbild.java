package se.underlag.avtal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import se.underlag.base.Period;
import se.underlag.model.Avtalstyp;
import se.underlag.model.Roll;

/**
 * A placeringsavtal as it is stored. Amounts in SEK per dygn, days null until they are known.
 *
 * @param period its days; the last one null while the end is open
 * @param undantag whether its price is negotiated (BB-25)
 * @param dokumentpris what the document says, for the check (BB-18)
 * @param upprattadRoll in which role it was drawn up; null before
 * @param avvikelse price in the document − price worked out, null before the check
 * @param skickad when it was sent; the same moment as adminInformerad (BB-24)
 * @param uppsagd day notice was given (A13)
 * @param sistaDebiteringsdag last day that is charged after notice
 * @param ersatter id of the avtal it follows, null for none
 */
public record Avtalsbild(String id, String nr, Avtalstyp typ, Period period, BigDecimal boendepris, BigDecimal poang, BigDecimal barntillagg,
        BigDecimal dygnspris, boolean avresedagDebiteras, boolean undantag, String undantagsvillkor, BigDecimal dokumentpris, String upprattadAv,
        Roll upprattadRoll, LocalDate upprattad, LocalDate kontrollraknad, BigDecimal avvikelse, String signeradAv, LocalDate signerad,
        Instant skickad,
        Instant adminInformerad, boolean svarskuvert, LocalDate aterkommen, LocalDate arkiverad, LocalDate uppsagd, LocalDate sistaDebiteringsdag,
        String datumorsak, String ersatter, String ramavtal, LocalDate ramavtalTom) {

    /** @return whether the price was checked and agreed (BB-18) */
    public boolean kontrollStammer() {
        return kontrollraknad != null && avvikelse != null && avvikelse.signum() == 0;
    }
}
