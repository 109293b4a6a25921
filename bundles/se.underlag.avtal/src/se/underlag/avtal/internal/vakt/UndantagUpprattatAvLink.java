package se.underlag.avtal.internal.vakt;

import java.time.LocalDate;
import java.util.Optional;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Avtalsbild;
import se.underlag.model.Roll;
import se.underlag.process.Hinder;
import se.underlag.process.Vakt;

/** An avtal with an exception was drawn up by the LINK-samordnare, and one without was not priced as if it had one (BB-25, S14). */
public final class UndantagUpprattatAvLink implements Vakt<Arendebild> {

    @Override public Optional<Hinder> prova(Arendebild arende, LocalDate idag) {
        Avtalsbild avtal = arende.avtal();
        if (avtal == null) {
            return Optional.empty();
        }
        if (avtal.undantag() != Undantag.galler(arende)) {
            return Optional.of(new Hinder(Undantag.REGEL, avtal.undantag() ? Messages.undantagUtanBedomning : Messages.undantagIngarInte));
        }
        return avtal.undantag() && avtal.upprattadRoll() != Roll.LINK_SAMORDNARE
                ? Optional.of(new Hinder(Undantag.REGEL, Messages.undantagFelRoll))
                : Optional.empty();
    }
}
