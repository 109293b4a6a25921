package se.underlag.avtal.internal.vakt;

import java.time.LocalDate;
import java.util.Optional;
import se.underlag.avtal.Arendebild;
import se.underlag.process.Hinder;
import se.underlag.process.Vakt;

/** Nothing is sent before the behovsbedömning is carried out (BB-11; BB-31 in a follow-up, BB-48 after a changed need). */
public final class BedomningGenomford implements Vakt<Arendebild> {

    private final String regel;

    /** @param regel the rule that asks for it in this flow */
    public BedomningGenomford(String regel) {
        this.regel = regel;
    }

    @Override public Optional<Hinder> prova(Arendebild arende, LocalDate idag) {
        boolean genomford = arende.bedomning() != null && arende.bedomning().genomford() != null;
        return genomford ? Optional.empty() : Optional.of(new Hinder(regel, Messages.bbInteGenomford));
    }
}
