package se.underlag.ui.grid;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Composite;
import se.underlag.ui.edit.EditHistory;

/**
 * Describes a grid. {@code Grid.<Rad>of(clock).column(…).totals(…).states(…).history(history).build(parent)}
 *
 * @param <T> what a row is
 */
public final class GridBuilder<T> {

    private final Clock clock;
    private final List<Column<T>> columns = new ArrayList<>();
    private final List<TotalsLine<T>> totals = new ArrayList<>();
    private CellState.Source<T> states = (row, column) -> CellState.PLAIN;
    private EditHistory history;
    private LayoutStore layouts = LayoutStore.inMemory();
    private NewRows<T> newRows;
    private Reverts<T> reverts;
    private Utforsel utforsel = Utforsel.FRI;
    private boolean dark;

    GridBuilder(Clock clock) {
        this.clock = clock;
    }

    /** Adds a column to the right. Frozen columns must come before the others. */
    public GridBuilder<T> column(Column<T> column) {
        if (column.isFrozen() && !columns.isEmpty() && !columns.get(columns.size() - 1).isFrozen()) {
            throw new IllegalArgumentException("Frozen columns come first: " + column.id());
        }
        columns.add(column);
        return this;
    }

    /** Adds columns to the right. */
    public GridBuilder<T> columns(List<Column<T>> more) {
        more.forEach(this::column);
        return this;
    }

    /** Adds a line of sums below the rows. */
    public GridBuilder<T> totals(TotalsLine<T> line) {
        totals.add(line);
        return this;
    }

    /** Says which marks a cell carries. */
    public GridBuilder<T> states(CellState.Source<T> source) {
        this.states = source;
        return this;
    }

    /** Makes the grid editable; edits go to the history. */
    public GridBuilder<T> history(EditHistory edits) {
        this.history = edits;
        return this;
    }

    /** Says where people's layouts of the grid are kept; without, they are gone with the grid. */
    public GridBuilder<T> layouts(LayoutStore store) {
        this.layouts = store;
        return this;
    }

    /** Lets a paste go on below the last row. */
    public GridBuilder<T> newRows(NewRows<T> maker) {
        this.newRows = maker;
        return this;
    }

    /** Says how cells and rows get back what was saved. */
    public GridBuilder<T> reverts(Reverts<T> saved) {
        this.reverts = saved;
        return this;
    }

    /** Says who is asked before a picture is saved or a page printed; without, nobody is. */
    public GridBuilder<T> utforsel(Utforsel asked) {
        this.utforsel = asked;
        return this;
    }

    /** Starts in the dark theme. */
    public GridBuilder<T> dark(boolean darkTheme) {
        this.dark = darkTheme;
        return this;
    }

    /** @return the grid, without rows yet */
    public Grid<T> build(Composite parent) {
        return new Grid<>(parent, this);
    }

    Clock clock() {
        return clock;
    }

    List<Column<T>> columns() {
        return List.copyOf(columns);
    }

    List<TotalsLine<T>> totals() {
        return List.copyOf(totals);
    }

    CellState.Source<T> states() {
        return states;
    }

    NewRows<T> newRows() {
        return newRows;
    }

    Reverts<T> reverts() {
        return reverts;
    }

    EditHistory history() {
        return history;
    }

    LayoutStore layouts() {
        return layouts;
    }

    Utforsel utforsel() {
        return utforsel;
    }

    boolean isDark() {
        return dark;
    }
}
