package se.underlag.ui.grid.internal;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The numbers beside the rows, from 1, which a row keeps however it is sorted and filtered; none beside the heading of a group. */
record RowNumberData(RowView<?> rows) implements IDataProvider {

    @Override public Object getDataValue(int columnIndex, int rowIndex) {
        int number = rowIndex < rows.size() ? rows.numberAt(rowIndex) : 0;
        return number == 0 ? "" : number;
    }

    @Override public void setDataValue(int columnIndex, int rowIndex, Object newValue) {
        throw new UnsupportedOperationException();
    }

    @Override public int getColumnCount() {
        return 1;
    }

    @Override public int getRowCount() {
        return rows.size();
    }
}
