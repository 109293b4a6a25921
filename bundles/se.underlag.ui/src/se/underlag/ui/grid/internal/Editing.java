package se.underlag.ui.grid.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import se.underlag.ui.edit.Change;
import se.underlag.ui.edit.Edit;
import se.underlag.ui.edit.EditHistory;
import se.underlag.ui.edit.EditListener;
import se.underlag.ui.grid.Column;

/** Turns typed, cleared and pasted values into edits of the history: one for each thing the person did. */
public final class Editing<T> {

    private final EditHistory history;
    private boolean locked;

    /** @param history where edits go; null for a grid that is only read */
    public Editing(EditHistory history) {
        this.history = history;
    }

    /** A value for a cell. */
    public record Entry<T>(T row, Column<T> column, Object value) {

        private Edit edit() {
            return () -> column.changes(row, value);
        }
    }

    /** Locks the grid while its rows are being saved. */
    public void setLocked(boolean nowLocked) {
        this.locked = nowLocked;
    }

    /** @return whether the cell can be edited now */
    public boolean mayEdit(T row, Column<T> column) {
        return history != null && !locked && !column.isHidden(row) && column.isEditable(row);
    }

    /** @return whether anything can be edited now */
    public boolean isOpen() {
        return history != null && !locked;
    }

    /** @return whether anything was edited since the last save */
    public boolean isDirty() {
        return history != null && history.isDirty();
    }

    /** Makes these edits as one. @return whether anything differs now */
    public boolean execute(String label, List<Edit> edits) {
        if (!isOpen()) {
            return false;
        }
        boolean[] any = { false };
        EditListener heard = objects -> any[0] = true;
        history.addListener(heard);
        try {
            history.execute(label, edits);
        } finally {
            history.removeListener(heard);
        }
        return any[0];
    }

    /** Gives one cell a value. */
    void set(T row, Column<T> column, Object value) {
        if (mayEdit(row, column)) {
            history.execute(column.editLabel(row), List.of(new Entry<>(row, column, value).edit()));
        }
    }

    /** Empties the cells that can be edited. @return whether there were any */
    public boolean clear(List<Entry<T>> cells) {
        List<Entry<T>> editable = cells.stream().filter(cell -> mayEdit(cell.row(), cell.column())).toList();
        return setAll(editable, Messages.labelClear);
    }

    /** Puts new rows last and gives several cells values, as one edit. @param appended what puts the rows there, none when no row is new */
    public void paste(List<Change> appended, List<Entry<T>> cells) {
        if (appended.isEmpty()) {
            setAll(cells, Messages.labelPaste);
            return;
        }
        List<Edit> edits = new ArrayList<>(cells.size() + 1);
        edits.add(() -> appended);
        cells.forEach(cell -> edits.add(cell.edit()));
        history.execute(NLS.bind(Messages.labelPaste, cells.size()), edits);
    }

    /** Gives several cells values, as one edit. @param label what undo calls it, with the number of cells put in; @return whether there were any */
    public boolean setAll(List<Entry<T>> cells, String label) {
        if (cells.isEmpty()) {
            return false;
        }
        if (cells.size() == 1) {
            Entry<T> only = cells.get(0);
            set(only.row(), only.column(), only.value());
            return true;
        }
        List<Edit> edits = new ArrayList<>(cells.size());
        cells.forEach(cell -> edits.add(cell.edit()));
        history.execute(NLS.bind(label, cells.size()), edits);
        return true;
    }
}
