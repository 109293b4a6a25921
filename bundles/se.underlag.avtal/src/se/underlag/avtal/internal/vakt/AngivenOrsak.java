package se.underlag.avtal.internal.vakt;

import java.time.LocalDate;
import java.util.Optional;
import se.underlag.avtal.Arendebild;
import se.underlag.process.Hinder;
import se.underlag.process.Vakt;

/** Whoever deviates or breaks off says why. Looks at the case as the step leaves it. */
public final class AngivenOrsak implements Vakt<Arendebild> {

    private final String steg;
    private final String regel;

    /** @param steg id of the step that needs a reason; @param regel the rule that the step stands under */
    public AngivenOrsak(String steg, String regel) {
        this.steg = steg;
        this.regel = regel;
    }

    @Override public Optional<Hinder> prova(Arendebild arende, LocalDate idag) {
        return arende.senast(steg).map(one -> one.orsak()).filter(orsak -> !orsak.isBlank()).isPresent() ? Optional.empty()
                : Optional.of(new Hinder(regel, Messages.orsakSaknas));
    }
}
