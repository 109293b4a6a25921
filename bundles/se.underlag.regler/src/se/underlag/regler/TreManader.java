package se.underlag.regler;

import java.time.LocalDate;
import java.time.YearMonth;
import se.underlag.base.Period;

/**
 * Months counted from a day (BB-17, BB-30, BB-34, BB-41), three of them today. How the text is to be read is a setting (A5). In both readings the
 * next day follows directly on the last one, so there is neither gap nor overlap, and a later start never ends earlier.
 *
 * @param manader how many months
 * @param lasart how they are counted
 */
public record TreManader(int manader, Lasart lasart) {

    /** The readings of "3 månader från" (A5). */
    public enum Lasart {

        /** (a) Up to the day before the one with the same number: 15 September to 14 December. A month without that day ends on its last. */
        DAGEN_FORE,

        /** (b) Up to the day with the same number: 15 September to 15 December. A month without that day ends on its last. */
        SAMMA_DAG
    }

    /** @throws IllegalArgumentException when there is no month to count */
    public TreManader {
        if (manader < 1) {
            throw new IllegalArgumentException("At least one month: " + manader);
        }
    }

    /** @return as the parameters say it on that day */
    public static TreManader of(Datumparametrar parametrar, LocalDate dag) {
        int manader = Integer.parseInt(parametrar.varde(Datumparametrar.AVTAL_MANADER, dag).orElseThrow());
        return new TreManader(manader, Lasart.valueOf(parametrar.varde(Datumparametrar.AVTAL_LASART, dag).orElseThrow()));
    }

    /** @return the last day of the months that begin with start */
    public LocalDate slut(LocalDate start) {
        YearMonth month = YearMonth.from(start).plusMonths(manader);
        if (start.getDayOfMonth() > month.lengthOfMonth()) {
            return month.atEndOfMonth();
        }
        LocalDate same = month.atDay(start.getDayOfMonth());
        return lasart == Lasart.SAMMA_DAG ? same : same.minusDays(1);
    }

    /** @return the day after them: the next avtal begins (BB-34), a follow-up may be carried out (BB-30), a changed need has lasted (BB-41) */
    public LocalDate nasta(LocalDate start) {
        return slut(start).plusDays(1);
    }

    /** @return the days of a first avtal that begins with start (BB-17) */
    public Period period(LocalDate start) {
        return new Period(start, slut(start));
    }
}
