package se.underlag.avtal.internal.vakt;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Optional;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Avtalsbild;
import se.underlag.base.Belopp;
import se.underlag.process.Hinder;
import se.underlag.process.Vakt;

/**
 * The price in the document, and in the behovsbedömning that was mailed, was worked out anew and agrees (BB-18) before the avtal is signed and before
 * it is sent.
 */
public final class KontrollrakningStammer implements Vakt<Arendebild> {

    @Override public Optional<Hinder> prova(Arendebild arende, LocalDate idag) {
        Avtalsbild avtal = arende.avtal();
        BigDecimal mejlat = arende.bedomning() == null ? null : arende.bedomning().dokumentpris();
        if (avtal != null && avtal.kontrollraknad() != null && !avtal.undantag() && mejlat != null && avtal.dygnspris() != null
                && mejlat.compareTo(avtal.dygnspris()) != 0) {
            return Optional.of(new Hinder("BB-18",
                    MessageFormat.format(Messages.bedomningAvviker, Belopp.svenska(mejlat), Belopp.svenska(avtal.dygnspris()))));
        }
        if (avtal != null && avtal.kontrollStammer()) {
            return Optional.empty();
        }
        BigDecimal avvikelse = avtal == null || avtal.kontrollraknad() == null ? null : avtal.avvikelse();
        return Optional.of(new Hinder("BB-18", avvikelse == null ? Messages.inteKontrollraknat
                : MessageFormat.format(Messages.prisetAvviker, Belopp.svenska(avvikelse))));
    }
}
