package se.underlag.avtal.internal.vakt;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Optional;
import se.underlag.avtal.Arendebild;
import se.underlag.process.Hinder;
import se.underlag.process.Vakt;

/**
 * The behovsbedömning is carried out before the day of moving in (BB-11). Looks at the case as a step leaves it. A moving in that lies ahead hinders
 * nothing: there is still time. A deviation that has been approved with its own step hinders nothing either.
 */
public final class BedomningForeInflytt implements Vakt<Arendebild> {

    private final String godkannande;

    /** @param godkannande id of the step by which the deviation is approved */
    public BedomningForeInflytt(String godkannande) {
        this.godkannande = godkannande;
    }

    @Override public Optional<Hinder> prova(Arendebild arende, LocalDate idag) {
        if (arende.inflyttning() == null || arende.inflyttning().datum() == null || arende.tagna().contains(godkannande)) {
            return Optional.empty();
        }
        LocalDate inflytt = arende.inflyttning().datum();
        LocalDate genomford = arende.bedomning() == null ? null : arende.bedomning().genomford();
        if (genomford == null) {
            return inflytt.isAfter(idag) ? Optional.empty() : hinder(Messages.bbSaknasForeInflytt, inflytt);
        }
        return genomford.isBefore(inflytt) ? Optional.empty() : hinder(Messages.bbEfterInflytt, genomford, inflytt);
    }

    private static Optional<Hinder> hinder(String text, Object... dagar) {
        return Optional.of(new Hinder("BB-11", MessageFormat.format(text, dagar), null, true));
    }
}
