package se.underlag.ui.grid;

import java.util.Set;

/**
 * A cell's marks, with the words behind them.
 *
 * @param marks none, one or several
 * @param note what the tooltip and a screen reader say beside the names of the marks; null for nothing
 */
public record CellState(Set<CellMark> marks, String note) {

    /** A cell without any mark. */
    public static final CellState PLAIN = new CellState(Set.of(), null);

    /** Asked for every visible cell at every paint, so the answer must be at hand. */
    @FunctionalInterface
    public interface Source<T> {

        /** @return the state of the cell */
        CellState of(T row, Column<T> column);
    }
}
