package se.underlag.ui.grid;

import java.math.BigDecimal;
import java.util.function.Supplier;

/**
 * A line of sums below the rows.
 *
 * @param name what it is, short; asked at each paint, since it may follow what the cells show
 * @param explanation the same in full, for tooltip and screen reader
 * @param addend what a row adds to a number column; null adds nothing
 */
public record TotalsLine<T>(Supplier<String> name, String explanation, Addend<T> addend) {

    /** @param label what it is, short; always the same */
    public TotalsLine(String label, String explanation, Addend<T> addend) {
        this(() -> label, explanation, addend);
    }

    /** @return what it is now, short */
    public String label() {
        return name.get();
    }

    /** A row's part of a sum. */
    @FunctionalInterface
    public interface Addend<T> {

        /** @return the amount, two decimals at most, or null */
        BigDecimal of(T row, Column<T> column);
    }
}
