package se.underlag.avtal.internal.vakt;

import java.time.LocalDate;
import java.util.Optional;
import se.underlag.avtal.Arendebild;
import se.underlag.process.Hinder;
import se.underlag.process.Vakt;

/** The LINK-samordnare draws up the avtal only where the behovsbedömning gives an exception from the price model (BB-25, S14). */
public final class Undantag implements Vakt<Arendebild> {

    static final String REGEL = "BB-25";

    static boolean galler(Arendebild arende) {
        return arende.bedomning() != null && arende.bedomning().undantag();
    }

    @Override public Optional<Hinder> prova(Arendebild arende, LocalDate idag) {
        return galler(arende) ? Optional.empty() : Optional.of(new Hinder(REGEL, Messages.undantagSaknas));
    }
}
