package se.underlag.avtal.internal.vakt;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Optional;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Avtalsbild;
import se.underlag.process.Hinder;
import se.underlag.process.Vakt;

/**
 * A follow-up, a changed need and a termination start from an avtal that has been sent and has not been ended (BB-30, BB-40, BB-60). Its three
 * months may have passed: then the new avtal is retroactive (A8).
 */
public final class LopandeAvtal implements Vakt<Arendebild> {

    private final String regel;

    /** @param regel the rule that asks for it in this flow */
    public LopandeAvtal(String regel) {
        this.regel = regel;
    }

    /** @return the avtal that the case starts from, in a termination the one it ends; null when there is none */
    static Avtalsbild av(Arendebild arende) {
        return arende.foregaende() == null ? arende.avtal() : arende.foregaende();
    }

    @Override public Optional<Hinder> prova(Arendebild arende, LocalDate idag) {
        Avtalsbild avtal = av(arende);
        if (avtal == null) {
            return Optional.of(new Hinder(regel, Messages.ingetAvtal));
        }
        if (avtal.skickad() == null) {
            return Optional.of(new Hinder(regel, Messages.avtalEjSkickat));
        }
        return avtal.sistaDebiteringsdag() != null && avtal.sistaDebiteringsdag().isBefore(idag)
                ? Optional.of(new Hinder(regel, MessageFormat.format(Messages.avtalAvslutat, avtal.sistaDebiteringsdag())))
                : Optional.empty();
    }
}
