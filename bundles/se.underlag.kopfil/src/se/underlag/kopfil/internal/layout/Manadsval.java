package se.underlag.kopfil.internal.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.eclipse.osgi.util.NLS;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkylrad;
import se.underlag.kopfil.Kolumnkarta.Kolumn;
import se.underlag.kopfil.Radfalt;
import se.underlag.spi.Allvar;

/** Which columns are the months of the year that is read, and what is to be told of months that stand twice or not at all. */
final class Manadsval {

    private static final BigDecimal LONGEST_MONTH = new BigDecimal("31");
    /** A file of so many months is meant to hold the whole year; a shorter one may be that of a quarter. */
    private static final int NEARLY_A_YEAR = 6;
    private static final int QUARTER = 3;

    private final String blad;
    private final List<Kalkylrad> rader;
    private final Rubrikrad rubrik;
    private final TreeSet<Integer> years = new TreeSet<>();
    private final int headed;
    private final Map<String, Kolumn> kolumner = new HashMap<>();
    private final List<Anmarkning> told = new ArrayList<>();

    /** @param onskat the year that was asked for */
    Manadsval(String blad, List<Kalkylrad> rader, Rubrikrad rubrik, OptionalInt onskat) {
        this.blad = blad;
        this.rader = rader;
        this.rubrik = rubrik;
        rubrik.manader().stream().map(manad -> manad.manad().ar()).filter(ar -> ar != 0).forEach(years::add);
        // Day numbers ("Jan 31", "Feb 28") look like short years but differ from month to month.
        boolean believable = years.size() <= 3;
        headed = !believable || years.isEmpty() ? 0 : onskat.isPresent() && years.contains(onskat.getAsInt()) ? onskat.getAsInt() : years.last();
        for (int month = 1; month <= 12; month++) {
            month(month);
        }
        missing();
        if (headed != 0 && years.size() > 1) {
            StringJoiner others = new StringJoiner(", ");
            years.stream().filter(year -> year != headed).forEach(year -> others.add(Integer.toString(year)));
            tell(Allvar.UPPLYSNING, NLS.bind(Messages.andraAr, others, Integer.toString(headed)), -1);
        }
    }

    /** @return the year the months' headings state, 0 for none */
    int ar() {
        return headed;
    }

    /** @return the column of each month that has one, by field */
    Map<String, Kolumn> kolumner() {
        return kolumner;
    }

    /** @return what is to be told */
    List<Anmarkning> anmarkningar() {
        return told;
    }

    private void month(int wanted) {
        List<Rubrikrad.Manad> candidates = rubrik.manader().stream().filter(manad -> manad.manad().manad() == wanted)
                .filter(manad -> headed == 0 || manad.manad().ar() == 0 || manad.manad().ar() == headed)
                .sorted(Comparator.comparingInt((Rubrikrad.Manad manad) -> headed != 0 && manad.manad().ar() == 0 ? 1 : 0)
                        .thenComparingInt(manad -> manad.manad().rang()).thenComparingInt(manad -> days(manad.index()) ? 1 : 0))
                .toList();
        if (candidates.isEmpty()) {
            return;
        }
        Rubrikrad.Manad chosen = candidates.get(0);
        kolumner.put(Radfalt.manad(wanted), new Kolumn(chosen.index(), chosen.rubrik()));
        StringJoiner others = new StringJoiner(", ");
        candidates.stream().skip(1).filter(manad -> manad.index() != chosen.index() && !days(manad.index()) && holds(manad.index()))
                .forEach(manad -> others.add(Cell.kolumnnamn(manad.index())));
        if (others.length() > 0) {
            tell(Allvar.VARNING, NLS.bind(Messages.manadTvaGanger, new Object[] { name(wanted), Cell.kolumnnamn(chosen.index()), others }),
                    chosen.index());
        }
    }

    private void missing() {
        StringJoiner gaps = new StringJoiner(", ");
        int first = 13;
        int last = 0;
        for (int month = 1; month <= 12; month++) {
            if (kolumner.containsKey(Radfalt.manad(month))) {
                first = Math.min(first, month);
                last = month;
            }
        }
        boolean within = false;
        for (int month = 1; month <= 12; month++) {
            if (!kolumner.containsKey(Radfalt.manad(month))) {
                gaps.add(name(month));
                within = within || month > first && month < last;
            }
        }
        if (gaps.length() > 0 && (within || kolumner.size() >= QUARTER)) {
            tell(within || kolumner.size() >= NEARLY_A_YEAR ? Allvar.VARNING : Allvar.UPPLYSNING, NLS.bind(Messages.manadSaknas, gaps), -1);
        }
    }

    private void tell(Allvar allvar, String text, int column) {
        told.add(new Anmarkning(allvar, text, blad, rubrik.rad().nummer(), column));
    }

    private static String name(int month) {
        return Messages.manader.split(",")[month - 1];
    }

    private boolean holds(int column) {
        return rader.stream().filter(rad -> rad.nummer() > rubrik.rad().nummer()).map(rad -> rad.cell(column))
                .anyMatch(cell -> cell != null && cell.typ() == Cell.Typ.TAL && cell.tal().signum() != 0);
    }

    /** Of two columns for one month the one with nothing but whole numbers up to 31 counts days; looked at only where there are two. */
    private boolean days(int column) {
        List<BigDecimal> numbers = rader.stream().filter(rad -> rad.nummer() > rubrik.rad().nummer()).map(rad -> rad.cell(column))
                .filter(cell -> cell != null && cell.typ() == Cell.Typ.TAL).map(Cell::tal).toList();
        return numbers.stream().anyMatch(number -> number.signum() > 0)
                && numbers.stream().allMatch(number -> number.signum() >= 0 && number.compareTo(LONGEST_MONTH) <= 0);
    }
}
