package se.underlag.ui.grid.internal;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;

/** Sorts the shown rows by one column: text as Swedish dictionaries do, empty cells last, a third click back to the file's order. */
final class SortModel<T> implements ISortModel {

    private final RowView<T> rows;
    private final List<Column<T>> columns;
    private final List<CellFormat> formats;
    private int sorted = -1;
    private SortDirectionEnum direction = SortDirectionEnum.NONE;

    SortModel(RowView<T> rows, List<Column<T>> columns, List<CellFormat> formats) {
        this.rows = rows;
        this.columns = columns;
        this.formats = formats;
    }

    @Override public void sort(int columnIndex, SortDirectionEnum newDirection, boolean accumulate) {
        direction = newDirection;
        sorted = newDirection == SortDirectionEnum.NONE ? -1 : columnIndex;
        if (sorted < 0) {
            rows.reset();
        } else {
            rows.sort(keys(columnIndex), newDirection == SortDirectionEnum.ASC);
        }
    }

    private Comparable<?>[] keys(int columnIndex) {
        Column<T> column = columns.get(columnIndex);
        List<T> all = rows.all();
        Comparable<?>[] keys = new Comparable<?>[all.size()];
        Collator swedish = Collator.getInstance(Locale.of("sv", "SE"));
        boolean text = column.type() == ColumnType.TEXT || column.type() == ColumnType.VAL;
        for (int i = 0; i < keys.length; i++) {
            Object value = column.valueOf(all.get(i));
            keys[i] = value == null ? null : text ? swedish.getCollationKey(formats.get(columnIndex).shown(value)) : (Comparable<?>) value;
        }
        return keys;
    }

    @Override public void clear() {
        sort(-1, SortDirectionEnum.NONE, false);
    }

    @Override public List<Integer> getSortedColumnIndexes() {
        return sorted < 0 ? List.of() : List.of(sorted);
    }

    @Override public boolean isColumnIndexSorted(int columnIndex) {
        return columnIndex == sorted;
    }

    @Override public SortDirectionEnum getSortDirection(int columnIndex) {
        return columnIndex == sorted ? direction : SortDirectionEnum.NONE;
    }

    @Override public int getSortOrder(int columnIndex) {
        return columnIndex == sorted ? 0 : -1;
    }

    @Override
    @SuppressWarnings("rawtypes") public List<Comparator> getComparatorsForColumnIndex(int columnIndex) {
        return List.of();
    }

    @Override public Comparator<?> getColumnComparator(int columnIndex) {
        return null;
    }
}
