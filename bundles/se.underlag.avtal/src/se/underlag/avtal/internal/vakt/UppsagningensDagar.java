package se.underlag.avtal.internal.vakt;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Optional;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Avtalsbild;
import se.underlag.process.Hinder;
import se.underlag.process.Vakt;

/**
 * A termination has a last day that is charged, not before the notice and not before the avtal starts (BB-60, A13). Looks at the case as the step
 * leaves it.
 */
public final class UppsagningensDagar implements Vakt<Arendebild> {

    @Override public Optional<Hinder> prova(Arendebild arende, LocalDate idag) {
        Avtalsbild avtal = LopandeAvtal.av(arende);
        if (avtal == null || avtal.sistaDebiteringsdag() == null || avtal.uppsagd() == null) {
            return Optional.of(new Hinder("BB-60", Messages.uppsagningUtanDagar));
        }
        LocalDate first = avtal.period() == null || avtal.period().from() == null || avtal.period().from().isBefore(avtal.uppsagd()) ? avtal.uppsagd()
                : avtal.period().from();
        return avtal.sistaDebiteringsdag().isBefore(first)
                ? Optional.of(new Hinder("BB-60", MessageFormat.format(Messages.sistaDagForTidig, avtal.sistaDebiteringsdag(), first)))
                : Optional.empty();
    }
}
