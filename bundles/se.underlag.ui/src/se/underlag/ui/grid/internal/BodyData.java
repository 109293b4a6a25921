package se.underlag.ui.grid.internal;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import se.underlag.ui.grid.Column;

/** The cells, read when they are painted. Writing goes to the one place that makes edits. */
final class BodyData<T> implements IDataProvider {

    private final RowView<T> rows;
    private final List<Column<T>> columns;
    private final Editing<T> editing;

    BodyData(RowView<T> rows, List<Column<T>> columns, Editing<T> editing) {
        this.rows = rows;
        this.columns = columns;
        this.editing = editing;
    }

    @Override public Object getDataValue(int columnIndex, int rowIndex) {
        return rows.isRow(rowIndex) ? columns.get(columnIndex).valueOf(rows.get(rowIndex)) : null;
    }

    @Override public void setDataValue(int columnIndex, int rowIndex, Object newValue) {
        // a heading of a group has no editor, see EditSetup
        editing.set(rows.get(rowIndex), columns.get(columnIndex), newValue);
    }

    @Override public int getColumnCount() {
        return columns.size();
    }

    @Override public int getRowCount() {
        return rows.size();
    }
}
