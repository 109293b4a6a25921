package se.underlag.avtal.internal.vakt;

import java.time.LocalDate;
import java.util.Optional;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Avtalsbild;
import se.underlag.process.Hinder;
import se.underlag.process.Vakt;

/**
 * Enheten för administration is informed in the same moment as the avtal is sent (BB-24; BB-37 in a follow-up, BB-51 after a changed need; S21).
 * Looks at the case as the step leaves it.
 */
public final class SamtidigInformation implements Vakt<Arendebild> {

    private final String regel;

    /** @param regel the rule that asks for it in this flow */
    public SamtidigInformation(String regel) {
        this.regel = regel;
    }

    @Override public Optional<Hinder> prova(Arendebild arende, LocalDate idag) {
        Avtalsbild avtal = arende.avtal();
        boolean samtidigt = avtal != null && avtal.skickad() != null && avtal.skickad().equals(avtal.adminInformerad());
        return samtidigt ? Optional.empty() : Optional.of(new Hinder(regel, Messages.inteInformerad));
    }
}
