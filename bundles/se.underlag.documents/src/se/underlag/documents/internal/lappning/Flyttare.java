package se.underlag.documents.internal.lappning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes formulas and ranges follow the rows of all sheets. */
final class Flyttare {

    private final Map<String, Integer> sheets = new HashMap<>();
    private final Map<Integer, Radflytt> flyttar;

    Flyttare(List<String> namn, Map<Integer, Radflytt> flyttar) {
        for (int i = 0; i < namn.size(); i++) {
            sheets.putIfAbsent(namn.get(i).toLowerCase(Locale.ROOT), i);
        }
        this.flyttar = flyttar;
    }

    boolean isEmpty() {
        return flyttar.isEmpty();
    }

    /** @return how the sheet's rows go, null when they stay */
    Radflytt av(int sheet) {
        return flyttar.get(sheet);
    }

    /** @return the number of the sheet, -1 for none */
    int sheet(String name) {
        return name == null ? -1 : sheets.getOrDefault(name.toLowerCase(Locale.ROOT), -1);
    }

    /**
     * @param sheet the sheet in which the formula stands, -1 for none
     * @param row its row as it was, 0 for none
     * @return the formula with its references moved, the same object when none moves
     */
    String formel(int sheet, int row, String formula) {
        if (isEmpty()) {
            return formula;
        }
        Uppraknad sum = av(sheet) == null ? null : Uppraknad.of(formula);
        String instead = sum == null ? null : sum.efter(av(sheet), row);
        return instead != null ? instead : Formel.replace(formula, (name, last, omrade) -> {
            int target = name == null ? sheet : sheet(name);
            Radflytt flytt = last != null || target < 0 ? null : av(target);
            return flytt == null || omrade.wholeColumns() ? null : moved(flytt, omrade, target == sheet ? row : 0);
        });
    }

    /** @return whether the formula names its cells one by one and does not get a new row among them */
    boolean saknarNya(int sheet, int row, String formula) {
        Uppraknad sum = av(sheet) == null ? null : Uppraknad.of(formula);
        return sum != null && sum.saknar(av(sheet), row);
    }

    private static String moved(Radflytt flytt, Omrade o, int own) {
        Omrade now = after(flytt, o, own);
        return now == null ? "#REF!" : now.equals(o) ? null : now.toString();
    }

    /** @return the reference afterwards, null when nothing is left of it */
    private static Omrade after(Radflytt flytt, Omrade o, int own) {
        if (!o.range()) {
            return flytt.borta(o.rad1()) || flytt.ny(o.rad1()) > Formel.ROWS ? null : o.rows(flytt.ny(o.rad1()), flytt.ny(o.rad2()));
        }
        int[] rows = flytt.omrade(o.top(), o.bottom(), own, !o.wholeRows() && o.left() == o.right());
        if (rows == null) {
            return null;
        }
        return o.rad1() <= o.rad2() ? o.rows(rows[0], rows[1]) : o.rows(rows[1], rows[0]);
    }

    /** @return a formula of the row that a new row is made after, as it stands in the new row */
    String kopia(int sheet, int fromRow, int newRow, String formula) {
        int delta = newRow - av(sheet).ny(fromRow);
        return Formel.replace(formula, (name, last, omrade) -> {
            int target = name == null ? sheet : sheet(name);
            if (last != null || omrade.wholeColumns()) {
                return null;
            }
            // what a row says of itself the new row says of itself, also when the old one is taken out
            boolean itself = target == sheet && omrade.top() == fromRow && omrade.bottom() == fromRow
                    && (av(sheet).borta(fromRow) || !omrade.fastRad1() && !omrade.fastRad2());
            Radflytt flytt = target < 0 ? null : av(target);
            Omrade now = flytt == null || itself ? omrade : after(flytt, omrade, target == sheet ? fromRow : 0);
            return now == null ? "#REF!" : by(now, itself && flytt.borta(fromRow), itself ? newRow - fromRow : delta);
        });
    }

    /** @param all whether fixed rows move too */
    private static String by(Omrade o, boolean all, int delta) {
        int first = o.fastRad1() && !all ? o.rad1() : o.rad1() + delta;
        int second = o.fastRad2() && !all ? o.rad2() : o.rad2() + delta;
        return first < 1 || second < 1 || first > Formel.ROWS || second > Formel.ROWS ? "#REF!" : o.rows(first, second).toString();
    }

    /**
     * @param oldTop the row from which the formula of a format or validation is told
     * @param newTop that row afterwards
     * @return the formula told from there: what is relative keeps its distance, what is fixed follows its rows
     */
    String fran(int sheet, int oldTop, int newTop, String formula) {
        int delta = newTop - oldTop;
        return Formel.replace(formula, (name, last, omrade) -> {
            int target = name == null ? sheet : sheet(name);
            Radflytt flytt = last != null || target < 0 ? null : av(target);
            if (flytt == null || omrade.wholeColumns()) {
                return null;
            }
            if (target != sheet || omrade.fastRad1() && omrade.fastRad2()) {
                return moved(flytt, omrade, 0);
            }
            int first = omrade.fastRad1() ? flytt.ny(omrade.rad1()) : omrade.rad1() + delta;
            int second = omrade.fastRad2() ? flytt.ny(omrade.rad2()) : omrade.rad2() + delta;
            return first < 1 || second < 1 || first > Formel.ROWS || second > Formel.ROWS ? null : omrade.rows(first, second).toString();
        });
    }

    /**
     * @param ranges ranges with spaces between
     * @param covers whether new rows are covered as the row is that they are made after
     * @return the ranges afterwards, empty when nothing is left
     */
    String omraden(int sheet, String ranges, boolean covers) {
        return omraden(sheet, ranges, covers, 0);
    }

    /** @param own as of {@link Radflytt#omrade} */
    String omraden(int sheet, String ranges, boolean covers, int own) {
        Radflytt flytt = av(sheet);
        if (flytt == null) {
            return ranges;
        }
        List<String> result = new ArrayList<>();
        for (String range : ranges.trim().split("\\s+")) {
            Omrade o = omrade(range);
            if (o == null || o.wholeColumns()) {
                result.add(range);
                continue;
            }
            int[] rows = flytt.omrade(o.top(), o.bottom(), own, covers);
            if (rows != null) {
                Omrade now = new Omrade(rows[0], o.kol1(), rows[1], o.kol2(), o.fastRad1(), o.fastKol1(), o.fastRad2(), o.fastKol2(),
                        o.range() || rows[0] != rows[1]);
                result.add(now.equals(o) ? range : now.toString());
            }
            if (covers) {
                cover(flytt, o, rows, result);
            }
        }
        return String.join(" ", result);
    }

    private static void cover(Radflytt flytt, Omrade o, int[] rows, List<String> result) {
        for (int i = 0; i < flytt.nya().size(); i++) {
            int from = flytt.nya().get(i).formatFran();
            int number = flytt.nummer(i);
            if (from >= o.top() && from <= o.bottom() && (rows == null || number < rows[0] || number > rows[1])) {
                result.add(new Omrade(number, o.kol1(), number, o.kol2(), false, false, false, false, o.range() && o.kol1() != o.kol2()).toString());
            }
        }
    }

    static Omrade omrade(String range) {
        int colon = range.indexOf(':');
        return colon < 0 ? Omrade.of(range, null) : Omrade.of(range.substring(0, colon), range.substring(colon + 1));
    }
}
