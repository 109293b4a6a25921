package se.underlag.avtal.internal.vakt;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Optional;
import se.underlag.avtal.Arendebild;
import se.underlag.process.Hinder;
import se.underlag.process.Vakt;
import se.underlag.regler.Datumparametrar;
import se.underlag.regler.TreManader;

/**
 * A follow-up is carried out at the earliest the day after three months from the moving in: 31 January gives 1 May (BB-30, S15). Booking it earlier
 * is allowed. Before it is carried out the day asked about is today, afterwards the day it was carried out. A deviation that has been approved with
 * its own step hinders nothing.
 */
public final class UppfoljningTidigast implements Vakt<Arendebild> {

    /** Step by which a follow-up before its time is approved. */
    public static final String GODKANN = "B1v";

    private static final String REGEL = "BB-30";

    private final Datumparametrar parametrar;
    private final String godkannande;

    /** @param parametrar months and how they are counted (A5); @param godkannande id of the step by which the deviation is approved */
    public UppfoljningTidigast(Datumparametrar parametrar, String godkannande) {
        this.parametrar = parametrar;
        this.godkannande = godkannande;
    }

    /** @return the first day, empty while no moving in is known */
    public static Optional<LocalDate> tidigast(Arendebild arende, Datumparametrar parametrar) {
        return Optional.ofNullable(arende.inflyttning()).map(one -> one.datum()).map(inflytt -> TreManader.of(parametrar, inflytt).nasta(inflytt));
    }

    @Override public Optional<Hinder> prova(Arendebild arende, LocalDate idag) {
        if (arende.tagna().contains(godkannande)) {
            return Optional.empty();
        }
        Optional<LocalDate> tidigast = tidigast(arende, parametrar);
        if (tidigast.isEmpty()) {
            return Optional.of(new Hinder(REGEL, Messages.inflyttSaknas, null, true));
        }
        LocalDate genomford = arende.bedomning() == null ? null : arende.bedomning().genomford();
        LocalDate dag = genomford == null ? idag : genomford;
        return dag.isBefore(tidigast.get())
                ? Optional.of(new Hinder(REGEL, MessageFormat.format(Messages.uppfoljningForTidigt, tidigast.get(), arende.inflyttning().datum()),
                        tidigast.get(), true))
                : Optional.empty();
    }
}
