package se.underlag.kopfil.internal.egenbok;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkylrad;

/** Which formulas of a row give something else once cells of the row have changed. */
final class Formelkoll {

    private static final Pattern REFERENCE = Pattern
            .compile("(?<![A-Z0-9_!'.])\\$?([A-Z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Z]{1,3})\\$?(\\d{1,7}))?(?![A-Z0-9_(])");

    private Formelkoll() {
    }

    /** @param andrade columns whose cells change (0 for A); @return the columns of the row's formulas that rest on them, directly or through others */
    static Set<Integer> beroende(Kalkylrad rad, Set<Integer> andrade) {
        Set<Integer> changed = new HashSet<>(andrade);
        Set<Integer> dependent = new HashSet<>();
        boolean found = !andrade.isEmpty();
        while (found) {
            found = false;
            for (Cell cell : rad.celler()) {
                if (cell.harFormel() && !changed.contains(cell.kolumn()) && rests(cell.formel(), rad.nummer(), changed)) {
                    changed.add(cell.kolumn());
                    dependent.add(cell.kolumn());
                    found = true;
                }
            }
        }
        return dependent;
    }

    private static boolean rests(String formel, int rad, Set<Integer> changed) {
        String formula = formel.toUpperCase(Locale.ROOT);
        if (formula.indexOf('[') >= 0) {
            // A reference by a table's headings; what it means is not worked out here, so it is taken to rest on the row.
            return true;
        }
        Matcher reference = REFERENCE.matcher(formula);
        while (reference.find()) {
            int from = column(reference.group(1));
            int first = Integer.parseInt(reference.group(2));
            int to = reference.group(3) == null ? from : column(reference.group(3));
            int last = reference.group(4) == null ? first : Integer.parseInt(reference.group(4));
            if (Math.min(first, last) <= rad && rad <= Math.max(first, last)
                    && changed.stream().anyMatch(column -> column >= Math.min(from, to) && column <= Math.max(from, to))) {
                return true;
            }
        }
        return false;
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
