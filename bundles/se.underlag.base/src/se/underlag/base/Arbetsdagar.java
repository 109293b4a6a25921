package se.underlag.base;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/**
 * Which days are worked in Sweden: Monday to Friday, no helgdag. Klämdagar are worked; whether midsommar-, jul- and nyårsafton are is the choice
 * of the municipality, and they are free unless it says otherwise (A23).
 *
 * @param aftnarFria whether the three eves are free
 */
public record Arbetsdagar(boolean aftnarFria) {

    /** With the eves free. */
    public static final Arbetsdagar LEVERERADE = new Arbetsdagar(true);

    private static final Map<MonthDay, Helgdag> FASTA = Map.of(MonthDay.of(1, 1), Helgdag.NYARSDAGEN, MonthDay.of(1, 6), Helgdag.TRETTONDEDAG_JUL,
            MonthDay.of(5, 1), Helgdag.FORSTA_MAJ, MonthDay.of(6, 6), Helgdag.NATIONALDAGEN, MonthDay.of(12, 24), Helgdag.JULAFTON,
            MonthDay.of(12, 25), Helgdag.JULDAGEN, MonthDay.of(12, 26), Helgdag.ANNANDAG_JUL, MonthDay.of(12, 31), Helgdag.NYARSAFTON);
    /** Days from Easter Day. */
    private static final Map<Long, Helgdag> EFTER_PASK = Map.of(-2L, Helgdag.LANGFREDAGEN, 0L, Helgdag.PASKDAGEN, 1L, Helgdag.ANNANDAG_PASK, 39L,
            Helgdag.KRISTI_HIMMELSFARDSDAG, 49L, Helgdag.PINGSTDAGEN);

    /** @return what the day is called, empty for an ordinary day or a Sunday without a name; a fixed day goes before one that moves with Easter */
    public static Optional<Helgdag> helgdag(LocalDate dag) {
        Helgdag fast = FASTA.get(MonthDay.from(dag));
        if (fast != null) {
            return Optional.of(fast);
        }
        return Optional.ofNullable(EFTER_PASK.get(ChronoUnit.DAYS.between(paskdagen(dag.getYear()), dag))).or(() -> lordag(dag));
    }

    /** Midsummer Day is the Saturday of 20–26 June, Alla helgons dag that of 31 October–6 November. */
    private static Optional<Helgdag> lordag(LocalDate dag) {
        LocalDate midsommar = LocalDate.of(dag.getYear(), 6, 20).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        LocalDate helgon = LocalDate.of(dag.getYear(), 10, 31).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        return dag.equals(midsommar) ? Optional.of(Helgdag.MIDSOMMARDAGEN)
                : dag.equals(midsommar.minusDays(1)) ? Optional.of(Helgdag.MIDSOMMARAFTON)
                        : dag.equals(helgon) ? Optional.of(Helgdag.ALLA_HELGONS_DAG) : Optional.empty();
    }

    /** @return whether the day is worked */
    public boolean arArbetsdag(LocalDate dag) {
        return dag.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() && helgdag(dag).filter(this::arLedig).isEmpty();
    }

    private boolean arLedig(Helgdag dag) {
        return !dag.arAfton() || aftnarFria;
    }

    /**
     * Easter Day of the Gregorian calendar by the method of Meeus, Jones and Butcher, whose steps mean nothing one by one.
     *
     * @param ar the year, 1583 or later
     */
    public static LocalDate paskdagen(int ar) {
        int a = ar % 19;
        int b = ar / 100;
        int c = ar % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(ar, sum / 31, sum % 31 + 1);
    }
}
