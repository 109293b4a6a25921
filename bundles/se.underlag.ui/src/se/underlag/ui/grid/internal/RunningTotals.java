package se.underlag.ui.grid.internal;

import java.math.BigDecimal;
import java.util.List;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.TotalsLine;

/**
 * Sums that follow the edits: what each row added is remembered in whole öre, so that a changed row costs a subtraction and an addition
 * and never a new sum.
 */
public final class RunningTotals<T> {

    private final List<TotalsLine<T>> lines;
    private final List<Column<T>> columns;
    private final long[][] sums;
    private long[][][] parts;

    /** @param columns all columns; those that are not totalled stay empty */
    public RunningTotals(List<TotalsLine<T>> lines, List<Column<T>> columns) {
        this.lines = List.copyOf(lines);
        this.columns = columns;
        this.sums = new long[lines.size()][columns.size()];
        this.parts = new long[lines.size()][columns.size()][0];
    }

    /** Sums these rows anew. */
    public void reset(List<T> rows) {
        for (int line = 0; line < lines.size(); line++) {
            for (int column = 0; column < columns.size(); column++) {
                sums[line][column] = 0;
                parts[line][column] = columns.get(column).isTotalled() ? sum(rows, line, column) : new long[0];
            }
        }
    }

    private long[] sum(List<T> rows, int line, int column) {
        long[] each = new long[rows.size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = part(rows.get(i), line, column);
            sums[line][column] = Math.addExact(sums[line][column], each[i]);
        }
        return each;
    }

    /** Follows a change of one row. @param index its index among the rows that were summed */
    public void update(int index, T row) {
        for (int line = 0; line < lines.size(); line++) {
            for (int column = 0; column < columns.size(); column++) {
                if (columns.get(column).isTotalled()) {
                    long now = part(row, line, column);
                    sums[line][column] = Math.addExact(sums[line][column], now - parts[line][column][index]);
                    parts[line][column][index] = now;
                }
            }
        }
    }

    /** @return the sum, null for a column that is not totalled */
    public BigDecimal get(int line, int column) {
        return columns.get(column).isTotalled() ? BigDecimal.valueOf(sums[line][column], 2) : null;
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
