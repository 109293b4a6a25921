package se.underlag.ui.internal.uppgift;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** A month as a leaf of an almanac: six weeks from Monday to Sunday, so that every month takes the same room. */
record Manadsblad(YearMonth manad) {

    static final int VECKOR = 6;
    static final int DAGAR = 7;

    /** @return the Monday of the week of the 1st */
    LocalDate forsta() {
        return manad.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** @return 42 days */
    List<LocalDate> dagar() {
        LocalDate forsta = forsta();
        return IntStream.range(0, VECKOR * DAGAR).mapToObj(forsta::plusDays).toList();
    }

    /** @return the day's place among the 42, negative when it is not there */
    int plats(LocalDate dag) {
        return dagar().indexOf(dag);
    }

    /** @param rad from 0; @return the number of the week by ISO 8601, 1–53 */
    int vecka(int rad) {
        return vecka(forsta().plusWeeks(rad));
    }

    static int vecka(LocalDate dag) {
        return dag.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
