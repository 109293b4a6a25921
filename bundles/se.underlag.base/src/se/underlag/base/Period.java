package se.underlag.base;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of days, first and last day included (A26).
 *
 * @param from first day, or null for "since ever"
 * @param tom last day, or null for "until further notice"
 */
public record Period(LocalDate from, LocalDate tom) {

    /** @return the whole calendar month */
    public static Period of(YearMonth manad) {
        return new Period(manad.atDay(1), manad.atEndOfMonth());
    }

    /** @return whether from comes after tom, so that the period holds no day at all */
    public boolean isReversed() {
        return from != null && tom != null && from.isAfter(tom);
    }

    /** @return whether the day lies within the period */
    public boolean contains(LocalDate dag) {
        return (from == null || !dag.isBefore(from)) && (tom == null || !dag.isAfter(tom));
    }

    /** @return whether at least one day lies in both; a reversed period overlaps nothing */
    public boolean overlaps(Period other) {
        return !isReversed() && !other.isReversed() && !before(tom, other.from) && !before(other.tom, from);
    }

    /** @return the number of dygn that fall within the month, first and last day counted; 0 when none */
    public int daysIn(YearMonth manad) {
        LocalDate first = from == null || from.isBefore(manad.atDay(1)) ? manad.atDay(1) : from;
        LocalDate last = tom == null || tom.isAfter(manad.atEndOfMonth()) ? manad.atEndOfMonth() : tom;
        return first.isAfter(last) ? 0 : (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    private static boolean before(LocalDate end, LocalDate start) {
        return end != null && start != null && end.isBefore(start);
    }
}
