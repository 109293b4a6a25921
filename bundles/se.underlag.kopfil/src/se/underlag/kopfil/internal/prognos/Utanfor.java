package se.underlag.kopfil.internal.prognos;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.underlag.base.Belopp;
import se.underlag.base.Period;
import se.underlag.kopfil.prognos.Radlage;

/** Tells what falls outside the köpfil's year, since only the year is written. */
final class Utanfor {

    private Utanfor() {
    }

    /** @param period a first day and perhaps a last one; @param pris SEK per dygn */
    static void upplys(Planbygge bygge, Radlage rad, Period period, BigDecimal pris) {
        LocalDate before = bygge.forsta().minusDays(1);
        if (period.from() != null && !period.from().isAfter(before)) {
            told(bygge, rad, Ord.dygn(period.from(), period.tom() == null || period.tom().isAfter(before) ? before : period.tom()), pris);
        }
        LocalDate after = bygge.sista().plusDays(1);
        if (period.tom() != null && !period.tom().isBefore(after)) {
            told(bygge, rad, Ord.dygn(period.from().isAfter(after) ? period.from() : after, period.tom()), pris);
        }
    }

    private static void told(Planbygge bygge, Radlage rad, long dygn, BigDecimal pris) {
        bygge.upplys("PR-03", rad, null, Messages.utanforAret, dygn, Belopp.svenska(pris.multiply(BigDecimal.valueOf(dygn))), bygge.ar());
    }
}
