package se.underlag.ui.grid.internal;

import org.eclipse.swt.accessibility.AccessibleTableAdapter;
import org.eclipse.swt.accessibility.AccessibleTableEvent;

/** Lines and columns of a grid for screen readers. */
final class ReadableLines extends AccessibleTableAdapter {

    /** Finds a cell. */
    interface Cells {

        /** @return the cell, null when there is none */
        ReadableCell at(int line, int column);
    }

    private final ReadableTable table;
    private final Cells cells;

    ReadableLines(ReadableTable table, Cells cells) {
        this.table = table;
        this.cells = cells;
    }

    @Override public void getRowCount(AccessibleTableEvent event) {
        event.count = table.lines();
    }

    @Override public void getColumnCount(AccessibleTableEvent event) {
        event.count = table.columns();
    }

    @Override public void getCell(AccessibleTableEvent event) {
        ReadableCell cell = cells.at(event.row, event.column);
        event.accessible = cell == null ? null : cell.accessible();
    }

    @Override public void getColumnDescription(AccessibleTableEvent event) {
        event.result = event.column < 0 || event.column >= table.columns() ? "" : table.heading(event.column);
    }

    @Override public void getRowDescription(AccessibleTableEvent event) {
        event.result = event.row < 0 || event.row >= table.lines() ? "" : table.lineName(event.row);
    }
}
