package se.underlag.kopfil.internal.import_;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import se.underlag.base.Manadsbelopp;
import se.underlag.kopfil.Radbild;
import se.underlag.model.Handelsetyp;

/**
 * What a green cell foresees (PR-01). An all-green row is a new ärende (PR-04), or a change of insats when the person has another open row (PR-05).
 * On a row with a decision, more than the actual amount after the decision's end is an extension (PR-03), less is an early end or a changed price.
 */
final class Handelsetypning {

    private Handelsetypning() {
    }

    /**
     * Whether the row was made by an event and not by a decision: it holds green amounts only.
     *
     * @param faktiskt what is stored as the row's actual amounts
     */
    static boolean arHandelserad(Radbild rad, Manadsbelopp faktiskt) {
        if (rad.gron().isEmpty() || !faktiskt.isEmpty()) {
            return false;
        }
        boolean onlyGreen = true;
        for (int manad = 1; manad <= 12; manad++) {
            onlyGreen &= rad.gron().contains(manad) || rad.faktiskt().get(manad) == null;
        }
        return onlyGreen && (Nyckel.of(rad.beslutsnr()).isEmpty() || !rad.gron().stream().allMatch(manad -> efterBeslutet(rad, manad)));
    }

    /** @param oppnaRader the person's other rows; @return what an all-green row foresees */
    static Handelsetyp avRad(Radbild rad, List<Radbild> oppnaRader) {
        return oppnaRader.stream().anyMatch(other -> arOppen(other, start(rad))) ? Handelsetyp.BYTE_AV_INSATS : Handelsetyp.NYTT_ARENDE;
    }

    /**
     * What a green month foresees on a row with a decision.
     *
     * @param faktiskt what is stored as the row's actual amounts
     */
    static Handelsetyp avManad(Radbild rad, int manad, Manadsbelopp faktiskt) {
        BigDecimal visat = rad.faktiskt().orZero(manad).add(rad.prognos().orZero(manad));
        int jamfort = visat.compareTo(faktiskt.orZero(manad));
        if (jamfort > 0 && efterBeslutet(rad, manad)) {
            return Handelsetyp.FORLANGNING;
        }
        return jamfort < 0 && arFarreDygn(rad, visat) ? Handelsetyp.AVSLUT_IFORTID : Handelsetyp.PRISANDRING;
    }

    /** @return the first day that an event seen in these months foresees */
    static LocalDate datum(Radbild rad, int forstaManad, Handelsetyp typ) {
        LocalDate manad = YearMonth.of(rad.ar(), forstaManad).atDay(1);
        LocalDate tom = rad.period().tom();
        return typ == Handelsetyp.FORLANGNING && tom != null && !tom.isBefore(manad) ? tom.plusDays(1) : manad;
    }

    /** @return when an all-green row begins: its event's date, its first day, or its first green month */
    static LocalDate start(Radbild rad) {
        if (rad.handelsedatum() != null) {
            return rad.handelsedatum();
        }
        return rad.period().from() != null ? rad.period().from() : YearMonth.of(rad.ar(), rad.gron().get(0)).atDay(1);
    }

    private static boolean efterBeslutet(Radbild rad, int manad) {
        LocalDate tom = rad.period().tom();
        return tom != null && YearMonth.of(rad.ar(), manad).atEndOfMonth().isAfter(tom);
    }

    /** A row that ends the day before counts too: then the change is seamless. */
    static boolean arOppen(Radbild rad, LocalDate dag) {
        return !Nyckel.of(rad.beslutsnr()).isEmpty() && (rad.period().contains(dag) || rad.period().contains(dag.minusDays(1)));
    }

    /** A whole number of dygn at the row's price is an end; another amount is another price. Without a price it is taken for an end. */
    private static boolean arFarreDygn(Radbild rad, BigDecimal visat) {
        return rad.dygnspris() == null || rad.dygnspris().signum() == 0 || visat.remainder(rad.dygnspris()).signum() == 0;
    }
}
