package se.underlag.ui.grid.internal;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import se.underlag.ui.grid.Column;

/** The headings of the columns. */
record HeadingData<T>(List<Column<T>> columns) implements IDataProvider {

    @Override public Object getDataValue(int columnIndex, int rowIndex) {
        return columns.get(columnIndex).label();
    }

    @Override public void setDataValue(int columnIndex, int rowIndex, Object newValue) {
        throw new UnsupportedOperationException();
    }

    @Override public int getColumnCount() {
        return columns.size();
    }

    @Override public int getRowCount() {
        return 1;
    }
}
