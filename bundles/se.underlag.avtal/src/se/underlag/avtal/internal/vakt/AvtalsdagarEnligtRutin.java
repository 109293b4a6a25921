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
 * An avtal has the days that the routine gives, or other days and a reason (BB-17, BB-34, BB-45; A5). Looks at the case as the step leaves it. What
 * cannot be true hinders whatever the reason: an avtal that ends before it starts.
 */
public final class AvtalsdagarEnligtRutin implements Vakt<Arendebild> {

    private final String regel;
    private final Function<Arendebild, Optional<Period>> rutinens;

    /**
     * @param regel the rule that gives the days
     * @param rutinens the days it gives, empty when it gives none
     */
    public AvtalsdagarEnligtRutin(String regel, Function<Arendebild, Optional<Period>> rutinens) {
        this.regel = regel;
        this.rutinens = rutinens;
    }

    @Override public Optional<Hinder> prova(Arendebild arende, LocalDate idag) {
        Avtalsbild avtal = arende.avtal();
        if (avtal == null || avtal.period() == null || avtal.period().from() == null) {
            return Optional.of(new Hinder(regel, Messages.avtalUtanDagar));
        }
        if (avtal.period().isReversed()) {
            return Optional.of(new Hinder(regel, MessageFormat.format(Messages.avtalBaklanges, avtal.period().from(), avtal.period().tom())));
        }
        boolean orsak = avtal.datumorsak() != null && !avtal.datumorsak().isBlank();
        return rutinens.apply(arende).filter(dagar -> !orsak && !dagar.equals(avtal.period()))
                .map(dagar -> new Hinder(regel, MessageFormat.format(Messages.andraDagar, dagar.from(),
                        dagar.tom() == null ? Messages.tillsVidare : dagar.tom())));
    }
}
