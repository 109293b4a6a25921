package se.underlag.documents.internal.lappning;

import se.underlag.documents.kalkyl.Cell;

/**
 * A reference to a cell or a range. Rows are 1 for the first, columns 0 for A; whole columns have rows 0, whole rows have columns -1.
 *
 * @param range whether it is written with a colon
 */
record Omrade(int rad1, int kol1, int rad2, int kol2, boolean fastRad1, boolean fastKol1, boolean fastRad2, boolean fastKol2, boolean range) {

    /** @param second what stands after the colon, null without; @return null when it is no reference */
    static Omrade of(String first, String second) {
        long a = parse(first);
        long b = second == null ? a : parse(second);
        if (a < 0 || b < 0) {
            return null;
        }
        boolean columns = row(a) == 0;
        boolean rows = col(a) < 0;
        if (columns != (row(b) == 0) || rows != col(b) < 0 || second == null && (columns || rows)) {
            return null;
        }
        return new Omrade(row(a), col(a), row(b), col(b), (a & 1) != 0, (a & 2) != 0, (b & 1) != 0, (b & 2) != 0, second != null);
    }

    private static int row(long parsed) {
        return (int) (parsed >> 2 & 0x3FFFFF);
    }

    private static int col(long parsed) {
        return (int) (parsed >> 24) - 1;
    }

    /** @return column + 1, row and fixed marks in one, -1 for none */
    private static long parse(String word) {
        int i = 0;
        boolean fixedColumn = false;
        boolean fixedRow = false;
        int length = word.length();
        if (i < length && word.charAt(i) == '$') {
            fixedColumn = true;
            i++;
        }
        int column = 0;
        while (i < length && isLetter(word.charAt(i)) && column <= Formel.COLUMNS) {
            column = column * 26 + (word.charAt(i) & 0x1F);
            i++;
        }
        if (column > Formel.COLUMNS) {
            return -1;
        }
        if (column == 0) {
            fixedRow = fixedColumn;
            fixedColumn = false;
        } else if (i < length && word.charAt(i) == '$') {
            fixedRow = true;
            i++;
        }
        int row = 0;
        int digits = i;
        while (i < length && word.charAt(i) >= '0' && word.charAt(i) <= '9' && row <= Formel.ROWS) {
            row = row * 10 + word.charAt(i) - '0';
            i++;
        }
        if (i < length || row > Formel.ROWS || column == 0 && digits == i || digits < i && row == 0 || fixedRow && digits == i) {
            return -1;
        }
        return (long) column << 24 | (long) row << 2 | (fixedColumn ? 2 : 0) | (fixedRow ? 1 : 0);
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** @return whether it is the same wherever it stands */
    boolean fixed() {
        return (wholeColumns() || fastRad1 && fastRad2) && (wholeRows() || fastKol1 && fastKol2);
    }

    boolean wholeColumns() {
        return rad1 == 0;
    }

    boolean wholeRows() {
        return kol1 < 0;
    }

    int top() {
        return wholeColumns() ? 1 : Math.min(rad1, rad2);
    }

    int bottom() {
        return wholeColumns() ? Formel.ROWS : Math.max(rad1, rad2);
    }

    int left() {
        return wholeRows() ? 0 : Math.min(kol1, kol2);
    }

    int right() {
        return wholeRows() ? Formel.COLUMNS - 1 : Math.max(kol1, kol2);
    }

    Omrade rows(int newRad1, int newRad2) {
        return new Omrade(newRad1, kol1, newRad2, kol2, fastRad1, fastKol1, fastRad2, fastKol2, range);
    }

    @Override public String toString() {
        StringBuilder result = new StringBuilder();
        corner(result, rad1, kol1, fastRad1, fastKol1);
        if (range) {
            corner(result.append(':'), rad2, kol2, fastRad2, fastKol2);
        }
        return result.toString();
    }

    private static void corner(StringBuilder to, int row, int column, boolean fixedRow, boolean fixedColumn) {
        if (column >= 0) {
            to.append(fixedColumn ? "$" : "").append(Cell.kolumnnamn(column));
        }
        if (row > 0) {
            to.append(fixedRow ? "$" : "").append(row);
        }
    }
}
