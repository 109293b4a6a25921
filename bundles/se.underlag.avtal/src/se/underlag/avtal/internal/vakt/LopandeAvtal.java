package se.underlag.avtal.internal.vakt;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Avtalsbild;
import se.underlag.base.Period;
import se.underlag.process.Hinder;
import se.underlag.process.Vakt;

/**
 * A follow-up, a changed need and a termination start from an avtal that has been sent and has not been ended (BB-30, BB-40, BB-60). Its three
 * months may have passed: then the new avtal is retroactive (A8).
 */
public final class LopandeAvtal implements Vakt<Arendebild> {

    private final String regel;
    private final Function<Arendebild, Optional<Period>> rutinens;

    /** @param regel the rule that asks for it in this flow */
    public LopandeAvtal(String regel) {
        this(regel, arende -> Optional.empty());
    }

    /**
     * @param regel the rule that asks for it in this flow
     * @param rutinens the days of the avtal that is to follow; when they begin after the decided last day of a termination, there is nothing to follow
     */
    public LopandeAvtal(String regel, Function<Arendebild, Optional<Period>> rutinens) {
        this.regel = regel;
        this.rutinens = rutinens;
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
        LocalDate last = Avtalsdagar.uppsagdTom(arende);
        LocalDate start = rutinens.apply(arende).map(Period::from).orElse(null);
        if (last != null && start != null && start.isAfter(last)) {
            return Optional.of(new Hinder(regel, MessageFormat.format(Messages.uppsagtFore, last, start)));
        }
        return avtal.sistaDebiteringsdag() != null && avtal.sistaDebiteringsdag().isBefore(idag)
                ? Optional.of(new Hinder(regel, MessageFormat.format(Messages.avtalAvslutat, avtal.sistaDebiteringsdag())))
                : Optional.empty();
    }
}
