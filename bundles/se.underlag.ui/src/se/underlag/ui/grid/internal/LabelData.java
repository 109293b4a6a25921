package se.underlag.ui.grid.internal;

import java.util.function.BiFunction;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** Cells that nobody writes to, read by a function. @param cell of column and row */
record LabelData(int columns, int rows, BiFunction<Integer, Integer, Object> cell) implements IDataProvider {

    @Override public Object getDataValue(int columnIndex, int rowIndex) {
        return cell.apply(columnIndex, rowIndex);
    }

    @Override public void setDataValue(int columnIndex, int rowIndex, Object newValue) {
        throw new UnsupportedOperationException();
    }

    @Override public int getColumnCount() {
        return columns;
    }

    @Override public int getRowCount() {
        return rows;
    }
}
