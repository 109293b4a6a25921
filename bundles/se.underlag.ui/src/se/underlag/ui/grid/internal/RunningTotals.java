package se.underlag.ui.grid.internal;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.TotalsLine;

/**
 * Sums that follow the edits: what each row added is remembered in whole öre, so that a changed row costs a subtraction and an addition
 * and never a new sum. Beside the sums of all rows there are those of the shown ones while some are hidden.
 */
public final class RunningTotals<T> {

    private final List<TotalsLine<T>> lines;
    private final List<Column<T>> columns;
    private final long[][] sums;
    private long[][][] parts;
    private boolean lent;
    private long[][] shownSums;
    private BitSet shown;

    /** @param columns all columns; those that are not totalled stay empty */
    public RunningTotals(List<TotalsLine<T>> lines, List<Column<T>> columns) {
        this.lines = List.copyOf(lines);
        this.columns = columns;
        this.sums = new long[lines.size()][columns.size()];
        this.parts = new long[lines.size()][columns.size()][0];
    }

    /** What each row adds, as it stood when asked for; for sums in another thread. */
    record Parts(long[][][] ofRow) {

        /** @return the sums of these rows, by line and column */
        long[][] sum(int[] indices) {
            long[][] sums = new long[ofRow.length][];
            for (int line = 0; line < sums.length; line++) {
                sums[line] = new long[ofRow[line].length];
                for (int column = 0; column < sums[line].length; column++) {
                    sums[line][column] = sum(ofRow[line][column], indices);
                }
            }
            return sums;
        }

        private static long sum(long[] each, int[] indices) {
            long sum = 0;
            for (int i = 0; each.length > 0 && i < indices.length; i++) {
                sum = Math.addExact(sum, each[indices[i]]);
            }
            return sum;
        }
    }

    /** Sums these rows anew; all of them are shown. */
    public void reset(List<T> rows) {
        shown = null;
        shownSums = null;
        lent = false;
        long[][][] now = new long[lines.size()][columns.size()][];
        for (int line = 0; line < lines.size(); line++) {
            for (int column = 0; column < columns.size(); column++) {
                sums[line][column] = 0;
                now[line][column] = columns.get(column).isTotalled() ? sum(rows, line, column) : new long[0];
            }
        }
        parts = now;
    }

    private long[] sum(List<T> rows, int line, int column) {
        long[] each = new long[rows.size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = part(rows.get(i), line, column);
            sums[line][column] = Math.addExact(sums[line][column], each[i]);
        }
        return each;
    }

    /**
     * Follows rows that have come or gone; a row that was summed keeps what it added, wherever it stands now. All of them are shown.
     *
     * @param before the rows that are summed @param rows those that shall be
     */
    void follow(List<T> before, List<T> rows) {
        int head = 0;
        while (head < before.size() && head < rows.size() && before.get(head) == rows.get(head)) {
            head++;
        }
        int tail = 0;
        while (tail < before.size() - head && tail < rows.size() - head
                && before.get(before.size() - 1 - tail) == rows.get(rows.size() - 1 - tail)) {
            tail++;
        }
        shown = null;
        shownSums = null;
        lent = false;
        Map<T, Integer> known = new IdentityHashMap<>();
        for (int i = head; i < before.size() - tail; i++) {
            known.put(before.get(i), i);
        }
        int[] origin = new int[rows.size() - head - tail];
        for (int i = 0; i < origin.length; i++) {
            origin[i] = known.getOrDefault(rows.get(head + i), -1);
        }
        long[][][] now = new long[lines.size()][columns.size()][];
        for (int line = 0; line < lines.size(); line++) {
            for (int column = 0; column < columns.size(); column++) {
                now[line][column] = columns.get(column).isTotalled() ? moved(rows, line, column, head, tail, origin) : new long[0];
            }
        }
        parts = now;
    }

    private long[] moved(List<T> rows, int line, int column, int head, int tail, int[] origin) {
        long[] old = parts[line][column];
        long[] each = new long[rows.size()];
        System.arraycopy(old, 0, each, 0, head);
        System.arraycopy(old, old.length - tail, each, each.length - tail, tail);
        long sum = sums[line][column];
        for (int i = head; i < old.length - tail; i++) {
            sum = Math.subtractExact(sum, old[i]);
        }
        for (int i = 0; i < origin.length; i++) {
            each[head + i] = origin[i] >= 0 ? old[origin[i]] : part(rows.get(head + i), line, column);
            sum = Math.addExact(sum, each[head + i]);
        }
        sums[line][column] = sum;
        return each;
    }

    /** Follows a change of one row. @param index its index among the rows that were summed */
    public void update(int index, T row) {
        for (int line = 0; line < lines.size(); line++) {
            for (int column = 0; column < columns.size(); column++) {
                if (columns.get(column).isTotalled()) {
                    change(line, column, index, part(row, line, column));
                }
            }
        }
    }

    private void change(int line, int column, int index, long now) {
        long difference = now - parts[line][column][index];
        if (difference == 0) {
            return;
        }
        giveBack();
        parts[line][column][index] = now;
        sums[line][column] = Math.addExact(sums[line][column], difference);
        if (shown != null && shown.get(index)) {
            shownSums[line][column] = Math.addExact(shownSums[line][column], difference);
        }
    }

    /** A job may still be reading what was lent to it. */
    private void giveBack() {
        if (lent) {
            long[][][] own = new long[parts.length][][];
            for (int line = 0; line < own.length; line++) {
                own[line] = new long[parts[line].length][];
                for (int column = 0; column < own[line].length; column++) {
                    own[line][column] = parts[line][column].clone();
                }
            }
            parts = own;
            lent = false;
        }
    }

    /** @return what each row adds now; later edits do not reach it */
    Parts parts() {
        lent = true;
        return new Parts(parts);
    }

    /** Some rows are hidden. @param indices the others @param theirSums by line and column; null when all are shown */
    void show(int[] indices, long[][] theirSums) {
        shownSums = theirSums;
        shown = null;
        if (theirSums != null) {
            shown = new BitSet(indices.length);
            for (int index : indices) {
                shown.set(index);
            }
        }
    }

    /** @return whether some rows are hidden, so that the sums of the shown ones differ from those of all */
    public boolean isPartial() {
        return shownSums != null;
    }

    /** @return the sum of all rows, null for a column that is not totalled */
    public BigDecimal get(int line, int column) {
        return columns.get(column).isTotalled() ? BigDecimal.valueOf(sums[line][column], 2) : null;
    }

    /** @return the sum of the shown rows, null for a column that is not totalled */
    public BigDecimal shown(int line, int column) {
        return columns.get(column).isTotalled() && shownSums != null ? BigDecimal.valueOf(shownSums[line][column], 2) : get(line, column);
    }

    /** @return the line's name, with a word that says so when some rows are hidden */
    String label(int line) {
        return isPartial() ? NLS.bind(Messages.shownLabel, lines.get(line).label()) : lines.get(line).label();
    }

    /** @return what the line is, and what is left out when some rows are hidden */
    String explanation(int line) {
        return isPartial() ? NLS.bind(Messages.shownExplanation, lines.get(line).explanation()) : lines.get(line).explanation();
    }

    /** @return how many lines */
    public int lineCount() {
        return lines.size();
    }

    /** @return the line */
    public TotalsLine<T> line(int line) {
        return lines.get(line);
    }

    private long part(T row, int line, int column) {
        BigDecimal part = lines.get(line).addend().of(row, columns.get(column));
        return part == null ? 0 : part.movePointRight(2).longValueExact();
    }
}
