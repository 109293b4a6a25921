package se.underlag.avtal.internal.vakt;

import java.time.LocalDate;
import java.util.Optional;
import se.underlag.avtal.Arendebild;
import se.underlag.process.Hinder;
import se.underlag.process.Vakt;

/** Where the behovsbedömning gives an exception from the price model, the socialadministratör does not draw up the avtal (BB-25, S14). */
public final class IngetUndantag implements Vakt<Arendebild> {

    @Override public Optional<Hinder> prova(Arendebild arende, LocalDate idag) {
        return Undantag.galler(arende) ? Optional.of(new Hinder(Undantag.REGEL, Messages.undantagGaller)) : Optional.empty();
    }
}
