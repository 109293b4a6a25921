package se.underlag.ui.grid.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import se.underlag.ui.grid.internal.Arrangement.Order;

/** Sorts by one column or several: text as Swedish dictionaries do, empty cells last, a third click back towards the file's order. */
final class SortModel implements ISortModel {

    private final Arranger<?> arranger;

    SortModel(Arranger<?> arranger) {
        this.arranger = arranger;
    }

    @Override public void sort(int columnIndex, SortDirectionEnum direction, boolean accumulate) {
        List<Order> by = new ArrayList<>(accumulate ? arranger.sorted() : List.of());
        int known = getSortOrder(by, columnIndex);
        if (direction == SortDirectionEnum.NONE) {
            by.removeIf(order -> order.column() == columnIndex);
        } else if (known >= 0) {
            by.set(known, new Order(columnIndex, direction == SortDirectionEnum.ASC));
        } else {
            by.add(new Order(columnIndex, direction == SortDirectionEnum.ASC));
        }
        arranger.sort(by);
    }

    private static int getSortOrder(List<Order> by, int columnIndex) {
        return by.stream().map(Order::column).toList().indexOf(columnIndex);
    }

    @Override public void clear() {
        arranger.sort(List.of());
    }

    @Override public List<Integer> getSortedColumnIndexes() {
        return arranger.sorted().stream().map(Order::column).toList();
    }

    @Override public boolean isColumnIndexSorted(int columnIndex) {
        return getSortOrder(columnIndex) >= 0;
    }

    @Override public SortDirectionEnum getSortDirection(int columnIndex) {
        return arranger.sorted().stream().filter(order -> order.column() == columnIndex).findFirst()
                .map(order -> order.ascending() ? SortDirectionEnum.ASC : SortDirectionEnum.DESC).orElse(SortDirectionEnum.NONE);
    }

    @Override public int getSortOrder(int columnIndex) {
        return getSortOrder(arranger.sorted(), columnIndex);
    }

    @Override
    @SuppressWarnings("rawtypes") public List<Comparator> getComparatorsForColumnIndex(int columnIndex) {
        return List.of();
    }

    @Override public Comparator<?> getColumnComparator(int columnIndex) {
        return null;
    }
}
