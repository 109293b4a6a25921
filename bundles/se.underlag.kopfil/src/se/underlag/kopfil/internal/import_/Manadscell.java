package se.underlag.kopfil.internal.import_;

import java.math.BigDecimal;
import se.underlag.base.Belopp;
import se.underlag.kopfil.Radbild;

/**
 * What one month of a row shows: an actual amount, or, marked green, the month's total V, of which V − F is forecast (PR-02).
 *
 * @param gron whether it is marked as forecast
 * @param visat SEK that the cell shows; null where it is empty, never null when green
 */
record Manadscell(boolean gron, BigDecimal visat) {

    /** @return what a stored row shows */
    static Manadscell lagrad(Radbild rad, int manad) {
        return rad.gron().contains(manad) ? new Manadscell(true, rad.faktiskt().orZero(manad).add(rad.prognos().orZero(manad)))
                : new Manadscell(false, rad.faktiskt().get(manad));
    }

    /**
     * What a row of a file shows. An empty green cell means that nothing is left of an actual amount; where there is none it says nothing.
     *
     * @param faktiskt what is stored as the month's actual amount, null when nothing is
     */
    static Manadscell iFil(Radbild rad, int manad, BigDecimal faktiskt) {
        if (!rad.gron().contains(manad)) {
            return new Manadscell(false, rad.faktiskt().get(manad));
        }
        boolean empty = rad.faktiskt().get(manad) == null && rad.prognos().get(manad) == null;
        if (empty && (faktiskt == null || faktiskt.signum() == 0)) {
            return new Manadscell(false, faktiskt);
        }
        return new Manadscell(true, rad.faktiskt().orZero(manad).add(rad.prognos().orZero(manad)));
    }

    /** @return what the forecast adds to the actual amount, SEK; only for green months */
    BigDecimal delta(BigDecimal faktiskt) {
        return faktiskt == null ? visat : visat.subtract(faktiskt);
    }

    /** @return whether both show the same; 0 kr is not the same as empty */
    boolean same(Manadscell other) {
        return gron == other.gron && (visat == null ? other.visat == null : other.visat != null && visat.compareTo(other.visat) == 0);
    }

    /** @return the cell for people, empty text where it is empty */
    String forPeople(String prognosmarke) {
        return visat == null ? "" : gron ? Belopp.svenska(visat) + " " + prognosmarke : Belopp.svenska(visat);
    }
}
