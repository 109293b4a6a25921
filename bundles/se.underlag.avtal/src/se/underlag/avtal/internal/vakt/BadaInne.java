package se.underlag.avtal.internal.vakt;

import java.time.LocalDate;
import java.util.Optional;
import se.underlag.avtal.Arendebild;
import se.underlag.process.Hinder;
import se.underlag.process.Vakt;

/**
 * The signed avtal and the behovsbedömning are archived together, when both are in (BB-23, BB-35, BB-50, S21): the avtal come back signed, the
 * behovsbedömning carried out, mailed, and its Word file without price in Treserva (BB-15, BB-33, BB-48).
 */
public final class BadaInne implements Vakt<Arendebild> {

    private final String regel;
    private final String treserva;

    /** @param regel the rule that asks for it in this flow; @param treserva the rule that wants the Word file in Treserva */
    public BadaInne(String regel, String treserva) {
        this.regel = regel;
        this.treserva = treserva;
    }

    @Override public Optional<Hinder> prova(Arendebild arende, LocalDate idag) {
        boolean avtal = arende.avtal() != null && arende.avtal().aterkommen() != null;
        boolean bedomning = arende.bedomning() != null && arende.bedomning().genomford() != null && arende.bedomning().mejlSkickat() != null;
        if (avtal && bedomning) {
            return arende.bedomning().iTreserva() == null ? Optional.of(new Hinder(treserva, Messages.bedomningInteITreserva)) : Optional.empty();
        }
        return Optional
                .of(new Hinder(regel, avtal ? Messages.bedomningSaknasIArkiv : bedomning ? Messages.avtalSaknasIArkiv : Messages.badaSaknasIArkiv));
    }
}
