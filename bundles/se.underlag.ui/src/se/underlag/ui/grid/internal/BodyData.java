package se.underlag.ui.grid.internal;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import se.underlag.ui.grid.Column;

/** The cells, read when they are painted. Writing goes to the one place that makes edits. */
final class BodyData<T> implements IDataProvider {

    private final RowView<T> rows;
    private final List<Column<T>> columns;
    private final Editing<T> editing;
    private final GroupHeadings<T> groups;

    BodyData(RowView<T> rows, List<Column<T>> columns, Editing<T> editing, GroupHeadings<T> groups) {
        this.groups = groups;
        this.rows = rows;
        this.columns = columns;
        this.editing = editing;
    }

    @Override public Object getDataValue(int columnIndex, int rowIndex) {
        if (rows.isRow(rowIndex)) {
            return columns.get(columnIndex).valueOf(rows.get(rowIndex));
        }
        return rows.groupAt(rowIndex) >= 0 ? groups.value(rowIndex, columnIndex) : null;
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
