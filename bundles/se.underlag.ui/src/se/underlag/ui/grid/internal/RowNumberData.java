package se.underlag.ui.grid.internal;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The numbers beside the rows, from 1, as they are shown. */
record RowNumberData(IDataProvider body) implements IDataProvider {

    @Override public Object getDataValue(int columnIndex, int rowIndex) {
        return rowIndex + 1;
    }

    @Override public void setDataValue(int columnIndex, int rowIndex, Object newValue) {
        throw new UnsupportedOperationException();
    }

    @Override public int getColumnCount() {
        return 1;
    }

    @Override public int getRowCount() {
        return body.getRowCount();
    }
}
