package se.underlag.ui.grid.internal;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Comparator;
import java.util.function.IntPredicate;

/**
 * The rows as they are shown: an {@code int[]} of indices into the list of all rows, so that sorting and filtering move no row and
 * a million rows cost four megabytes.
 */
public final class RowView<T> {

    private List<T> rows = List.of();
    private int[] order = {};
    private final Map<T, Integer> places = new IdentityHashMap<>();

    /** Shows these rows in their own order. The list is not copied and must not change its size. */
    public void setRows(List<T> all) {
        this.rows = all;
        places.clear();
        for (int i = 0; i < all.size(); i++) {
            places.put(all.get(i), i);
        }
        reset();
    }

    /** Shows all rows in their own order. */
    public void reset() {
        order = new int[rows.size()];
        Arrays.setAll(order, i -> i);
    }

    /** @return how many rows are shown */
    public int size() {
        return order.length;
    }

    /** @return the row at a shown place, from 0 */
    public T get(int place) {
        return rows.get(order[place]);
    }

    /** @return the row's index among all rows */
    public int indexAt(int place) {
        return order[place];
    }

    /** @return all rows, shown or not, in their own order */
    public List<T> all() {
        return rows;
    }

    /** @return the row's index among all rows, -1 when it is none of them */
    public int indexOf(T row) {
        return places.getOrDefault(row, -1);
    }

    /** @return where the row is shown, -1 when it is not */
    public int placeOf(T row) {
        int index = indexOf(row);
        for (int place = 0; index >= 0 && place < order.length; place++) {
            if (order[place] == index) {
                return place;
            }
        }
        return -1;
    }

    /** Puts the shown rows in another order; equal rows keep theirs. @param keys one key per row of all, null last in both directions */
    public void sort(Comparable<?>[] keys, boolean ascending) {
        Integer[] sorted = Arrays.stream(order).boxed().toArray(Integer[]::new);
        Arrays.sort(sorted, byKey(keys, ascending));
        Arrays.setAll(order, i -> sorted[i]);
    }

    /** Shows only rows whose index passes, in their own order. */
    public void filter(IntPredicate kept) {
        int[] passed = new int[rows.size()];
        int count = 0;
        for (int i = 0; i < passed.length; i++) {
            if (kept.test(i)) {
                passed[count++] = i;
            }
        }
        order = Arrays.copyOf(passed, count);
    }

    @SuppressWarnings("unchecked") private static Comparator<Integer> byKey(Comparable<?>[] keys, boolean ascending) {
        Comparator<Comparable<Object>> natural = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
        Comparator<Comparable<Object>> nullsLast = Comparator.nullsLast(natural);
        return (a, b) -> nullsLast.compare((Comparable<Object>) keys[a], (Comparable<Object>) keys[b]);
    }
}
