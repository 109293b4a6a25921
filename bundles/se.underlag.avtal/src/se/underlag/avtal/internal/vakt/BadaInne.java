package se.underlag.avtal.internal.vakt;

import java.time.LocalDate;
import java.util.Optional;
import se.underlag.avtal.Arendebild;
import se.underlag.process.Hinder;
import se.underlag.process.Vakt;

/** The signed avtal and the behovsbedömning are archived together, when both are in (BB-23, BB-35, BB-50, S21). */
public final class BadaInne implements Vakt<Arendebild> {

    private final String regel;

    /** @param regel the rule that asks for it in this flow */
    public BadaInne(String regel) {
        this.regel = regel;
    }

    @Override public Optional<Hinder> prova(Arendebild arende, LocalDate idag) {
        boolean avtal = arende.avtal() != null && arende.avtal().aterkommen() != null;
        boolean bedomning = arende.bedomning() != null && arende.bedomning().genomford() != null;
        if (avtal && bedomning) {
            return Optional.empty();
        }
        return Optional
                .of(new Hinder(regel, avtal ? Messages.bedomningSaknasIArkiv : bedomning ? Messages.avtalSaknasIArkiv : Messages.badaSaknasIArkiv));
    }
}
