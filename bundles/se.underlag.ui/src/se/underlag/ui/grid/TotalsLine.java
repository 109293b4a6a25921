package se.underlag.ui.grid;

import java.math.BigDecimal;

/**
 * A line of sums below the rows.
 *
 * @param label what it is, short
 * @param explanation the same in full, for tooltip and screen reader
 * @param addend what a row adds to a number column; null adds nothing
 */
public record TotalsLine<T>(String label, String explanation, Addend<T> addend) {

    /** A row's part of a sum. */
    @FunctionalInterface
    public interface Addend<T> {

        /** @return the amount, two decimals at most, or null */
        BigDecimal of(T row, Column<T> column);
    }
}
