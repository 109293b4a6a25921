package se.underlag.avtal.internal.vakt;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Optional;
import se.underlag.avtal.Arendebild;
import se.underlag.process.Hinder;
import se.underlag.process.Vakt;

/**
 * The behovsbedömning is carried out before the day of moving in, and before the avtal starts (BB-11). Looks at the case as a step leaves it.
 * <p>
 * A moving in that lies ahead hinders nothing: there is still time. Nor does a deviation that has been approved with its own step.
 */
public final class BedomningForeInflytt implements Vakt<Arendebild> {

    private final String godkannande;

    /** @param godkannande id of the step by which the deviation is approved */
    public BedomningForeInflytt(String godkannande) {
        this.godkannande = godkannande;
    }

    @Override public Optional<Hinder> prova(Arendebild arende, LocalDate idag) {
        if (arende.tagna().contains(godkannande)) {
            return Optional.empty();
        }
        LocalDate genomford = arende.bedomning() == null ? null : arende.bedomning().genomford();
        if (arende.inflyttning() == null || arende.inflyttning().datum() == null) {
            return avtalsstart(arende, genomford);
        }
        LocalDate inflytt = arende.inflyttning().datum();
        if (genomford == null) {
            return inflytt.isAfter(idag) ? Optional.empty() : hinder(Messages.bbSaknasForeInflytt, inflytt);
        }
        return genomford.isBefore(inflytt) ? avtalsstart(arende, genomford) : hinder(Messages.bbEfterInflytt, genomford, inflytt);
    }

    /** An avtal that starts is paid for as moved in to, whatever day is told. */
    private static Optional<Hinder> avtalsstart(Arendebild arende, LocalDate genomford) {
        LocalDate start = arende.avtal() == null || arende.avtal().period() == null ? null : arende.avtal().period().from();
        return genomford == null || start == null || genomford.isBefore(start) ? Optional.empty()
                : hinder(Messages.bbEfterAvtalsstart, genomford, start);
    }

    private static Optional<Hinder> hinder(String text, Object... dagar) {
        return Optional.of(new Hinder("BB-11", MessageFormat.format(text, dagar), null, true));
    }
}
