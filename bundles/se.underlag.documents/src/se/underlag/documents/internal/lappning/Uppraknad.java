package se.underlag.documents.internal.lappning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sum that names its cells one by one: {@code F5+F6+F7}, {@code SUM(F5,F6,F7)}. A new row within it is meant to be in it, and one that is taken out
 * no longer, as with a range.
 */
final class Uppraknad {

    private static final String CELL = "\\$?[A-Za-z]{1,3}\\$?\\d{1,7}";
    private static final Pattern PLUS = Pattern.compile("\\+?\\s*" + CELL + "(?:\\s*\\+\\s*" + CELL + ")+");
    private static final Pattern SUM = Pattern.compile("(?i:SUM)\\(\\s*" + CELL + "(?:\\s*,\\s*" + CELL + ")+\\s*\\)");
    private static final Pattern ONE = Pattern.compile(CELL);
    private static final int LONGEST = 8_192;

    private final boolean plus;
    private final List<Omrade> celler = new ArrayList<>();

    private Uppraknad(boolean plus) {
        this.plus = plus;
    }

    /** @return the sum, null when the formula is none, or not of one column */
    static Uppraknad of(String formel) {
        int sign = formel.length() > LONGEST ? -1 : Math.max(formel.indexOf('+'), formel.indexOf(','));
        if (sign < 0 || formel.indexOf('!') >= 0) {
            return null;
        }
        String text = formel.strip();
        boolean plus = PLUS.matcher(text).matches();
        if (!plus && !SUM.matcher(text).matches()) {
            return null;
        }
        Uppraknad result = new Uppraknad(plus);
        Matcher one = ONE.matcher(plus ? text : text.substring(text.indexOf('(')));
        while (one.find()) {
            Omrade cell = Omrade.of(one.group(), null);
            if (cell == null || !result.celler.isEmpty() && cell.kol1() != result.celler.get(0).kol1()) {
                return null;
            }
            result.celler.add(cell);
        }
        return result;
    }

    /** @return whether the cells stand one below the other without a row between, so that nothing was passed over */
    private boolean tat() {
        int[] rows = celler.stream().mapToInt(Omrade::rad1).sorted().toArray();
        for (int i = 1; i < rows.length; i++) {
            if (rows[i] != rows[i - 1] + 1) {
                return false;
            }
        }
        return true;
    }

    /** @return whether it is a running sum, which holds its own row and no later one. @param own the row in which it stands */
    private boolean lopande(int own) {
        return celler.stream().anyMatch(cell -> cell.rad1() == own);
    }

    /** @return whether a new row is made after one of the cells and cannot be taken in, since the sum passes over rows */
    boolean saknar(Radflytt flytt, int own) {
        return !tat() && !lopande(own) && flytt.nya().stream().anyMatch(ny -> celler.stream().anyMatch(cell -> cell.rad1() == ny.formatFran()));
    }

    /** @param own the row in which it stands; @return the formula with new rows and without those that are gone; null when it has neither, or nothing is left */
    String efter(Radflytt flytt, int own) {
        boolean grows = tat() && !lopande(own);
        boolean changed = false;
        List<String> now = new ArrayList<>();
        for (Omrade cell : celler) {
            if (flytt.borta(cell.rad1())) {
                changed = true;
            } else {
                now.add(cell.rows(flytt.ny(cell.rad1()), flytt.ny(cell.rad1())).toString());
            }
            for (int i = 0; grows && i < flytt.nya().size(); i++) {
                if (flytt.nya().get(i).formatFran() == cell.rad1()) {
                    now.add(cell.rows(flytt.nummer(i), flytt.nummer(i)).toString());
                    changed = true;
                }
            }
        }
        if (!changed || now.isEmpty()) {
            return null;
        }
        String result = plus ? String.join("+", now) : "SUM(" + String.join(",", now) + ")";
        return result.length() > LONGEST ? null : result;
    }
}
