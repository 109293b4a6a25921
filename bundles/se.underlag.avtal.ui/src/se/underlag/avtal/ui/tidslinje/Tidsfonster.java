package se.underlag.avtal.ui.tidslinje;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import se.underlag.avtal.Tidslinje;

/** The days that are in sight. @param from first day; @param dagar how many, at least {@link #MINST} */
record Tidsfonster(LocalDate from, int dagar) {

    /** Closer than this it does not come. */
    static final int MINST = 14;
    /** Further than this it does not go, 40 years. */
    static final int MEST = 14610;

    private static final int MARGINAL = 20;
    private static final int OPPET = 90;
    private static final int MINSTA_STEG = 72;
    private static final int[] MANADER = { 1, 3, 6, 12, 24, 60, 120 };

    Tidsfonster {
        dagar = Math.max(MINST, Math.min(MEST, dagar));
    }

    /** @return what shows everything and today, with air at both ends; an open end has some room */
    static Tidsfonster allt(Tidslinje linje, LocalDate idag) {
        LocalDate first = idag;
        LocalDate last = idag;
        for (Tidslinje.Post post : linje.poster()) {
            LocalDate tom = post.period().tom() == null ? idag.plusDays(OPPET) : post.period().tom();
            first = post.period().from().isBefore(first) ? post.period().from() : first;
            last = tom.isAfter(last) ? tom : last;
        }
        int days = (int) ChronoUnit.DAYS.between(first, last) + 1;
        int air = Math.max(1, days / MARGINAL);
        return new Tidsfonster(first.minusDays(air), days + 2 * air);
    }

    /** @return half as many days, or twice as many, around the day */
    Tidsfonster zoomat(LocalDate kring, boolean in) {
        int now = Math.max(MINST, Math.min(MEST, in ? dagar / 2 : dagar * 2));
        long before = Math.round((double) ChronoUnit.DAYS.between(from, kring) * now / dagar);
        return new Tidsfonster(kring.minusDays(before), now);
    }

    /** @return moved by a quarter */
    Tidsfonster flyttat(boolean framat) {
        int step = Math.max(1, dagar / 4);
        return new Tidsfonster(from.plusDays(framat ? step : -step), dagar);
    }

    /** @return the same when the day is in sight, else with the day in the middle */
    Tidsfonster medDag(LocalDate dag) {
        return dag.isBefore(from) || !dag.isBefore(from.plusDays(dagar)) ? new Tidsfonster(dag.minusDays(dagar / 2), dagar) : this;
    }

    /** @return the day in the middle */
    LocalDate mitt() {
        return from.plusDays(dagar / 2);
    }

    /** @return where the day begins, in pixels from the left; may lie outside */
    int x(LocalDate dag, int bredd) {
        return (int) (ChronoUnit.DAYS.between(from, dag) * bredd / dagar);
    }

    /** @return first days of months that are written on the axis, so far apart that their names fit */
    List<LocalDate> streck(int bredd) {
        int months = MANADER[MANADER.length - 1];
        for (int one : MANADER) {
            if (one * 30L * bredd / dagar >= MINSTA_STEG) {
                months = one;
                break;
            }
        }
        List<LocalDate> days = new ArrayList<>();
        LocalDate first = from.withDayOfMonth(1);
        int year = months > 12 ? first.getYear() / (months / 12) * (months / 12) : first.getYear();
        for (LocalDate day = LocalDate.of(year, 1, 1); day.isBefore(from.plusDays(dagar)); day = day.plusMonths(months)) {
            if (!day.isBefore(from)) {
                days.add(day);
            }
        }
        return days;
    }
}
