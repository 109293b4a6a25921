package se.underlag.avtal.internal.vakt;

import java.time.LocalDate;
import java.util.Optional;
import se.underlag.avtal.Arendebild;
import se.underlag.process.Hinder;
import se.underlag.process.Vakt;

/** The EC signs before the avtal is sent (BB-21; BB-36 in a follow-up, BB-51 after a changed need; A9). */
public final class Signerat implements Vakt<Arendebild> {

    private final String regel;

    /** @param regel the rule that asks for it in this flow */
    public Signerat(String regel) {
        this.regel = regel;
    }

    @Override public Optional<Hinder> prova(Arendebild arende, LocalDate idag) {
        boolean signerat = arende.avtal() != null && arende.avtal().signerad() != null;
        return signerat ? Optional.empty() : Optional.of(new Hinder(regel, Messages.inteSignerat));
    }
}
