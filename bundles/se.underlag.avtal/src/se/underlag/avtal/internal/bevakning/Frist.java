package se.underlag.avtal.internal.bevakning;

import java.time.LocalDate;
import java.util.Optional;
import se.underlag.regler.Datumparametrar;
import se.underlag.spi.uppgift.Uppgiftsstatus;

/** How urgent something is. The lead times are dated parameters, defaults of ours. */
final class Frist {

    static final String RUTIN = "BB.rutin";
    static final String RUTIN_DAGAR = "BB.rutinDagar";
    static final String RAMAVTAL_DAGAR = "BB.ramavtalDagar";
    static final String INFLYTT_DAGAR = "BB.inflyttDagar";
    static final String RETUR_DAGAR = "BB.returDagar";
    static final String UPPFOLJNING_DAGAR = "BB.uppfoljningDagar";
    static final String BEGARAN_DAGAR = "BB.begaranDagar";
    static final String BESLUT_DAGAR = "BB.beslutDagar";
    static final String BEKRAFTA_DAGAR = "BB.bekraftaDagar";
    static final String STEG_DAGAR = "BB.stegDagar";

    private Frist() {
    }

    /** @return overdue after the day, soon from so many days before it, there is time before that or without a day */
    static Uppgiftsstatus status(LocalDate idag, LocalDate frist, int dagar) {
        if (frist == null || idag.isBefore(frist.minusDays(dagar))) {
            return Uppgiftsstatus.KOMMANDE;
        }
        return idag.isAfter(frist) ? Uppgiftsstatus.FORSENAD : Uppgiftsstatus.SNART;
    }

    /** @return the status once it is soon, empty while there is time: what only reminds says nothing before */
    static Optional<Uppgiftsstatus> narDetArDags(LocalDate idag, LocalDate frist, int dagar) {
        return Optional.of(status(idag, frist, dagar)).filter(status -> status != Uppgiftsstatus.KOMMANDE);
    }

    /** @return so many days, as the parameter says it that day; 0 where it has no value */
    static int dagar(Datumparametrar parametrar, String nyckel, LocalDate dag) {
        return parametrar.varde(nyckel, dag).map(Integer::parseInt).orElse(0);
    }
}
