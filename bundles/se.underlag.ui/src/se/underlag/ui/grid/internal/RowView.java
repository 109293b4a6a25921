package se.underlag.ui.grid.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows as they are shown: an {@code int[]} of indices into the list of all rows, so that sorting and filtering move no row and
 * a million rows cost four megabytes. Between the rows stand the headings of groups, which are places but no rows.
 */
public final class RowView<T> {

    private List<T> rows = List.of();
    private int[] shown = {};
    private boolean own = true;
    private List<Group> groups = List.of();
    /** Indices of rows, and of groups as their complement. */
    private int[] order = {};
    private Map<T, Integer> indices;
    private int[] places;

    /**
     * Takes these rows. A row that is shown stays where it is; a new one is shown below the row that comes before it in the list, also where
     * a filter would hide it, until it is applied again. Without sorting and filtering all rows are shown in their own order.
     *
     * @param theRows copied, as what is marked is told by the rows that stood there before
     */
    public void setRows(List<T> theRows) {
        List<T> all = List.copyOf(theRows);
        int[] kept = own ? null : merged(all);
        this.rows = all;
        indices = null;
        groups = List.of();
        show(kept == null ? identity() : kept);
    }

    private int[] merged(List<T> all) {
        Map<T, Integer> now = indices(all);
        int[] follower = new int[all.size() + 1];
        Arrays.fill(follower, -1);
        int first = -1;
        // new rows, each chained to the row before it
        for (int i = all.size() - 1; i >= 0; i--) {
            if (indexOf(all.get(i)) < 0) {
                if (i == 0) {
                    first = 0;
                } else {
                    follower[i - 1] = i;
                }
            }
        }
        IntStream.Builder kept = IntStream.builder();
        BitSet taken = new BitSet(all.size());
        take(first, follower, taken, kept);
        for (int index : shown) {
            take(now.getOrDefault(rows.get(index), -1), follower, taken, kept);
        }
        // below a row that is hidden
        for (int i = 0; i < all.size(); i++) {
            if (indexOf(all.get(i)) < 0) {
                take(i, follower, taken, kept);
            }
        }
        return kept.build().toArray();
    }

    private static void take(int start, int[] follower, BitSet taken, IntStream.Builder kept) {
        for (int index = start; index >= 0 && !taken.get(index); index = follower[index]) {
            taken.set(index);
            kept.add(index);
        }
    }

    /** Shows all rows in their own order, without groups. */
    public void reset() {
        own = true;
        groups = List.of();
        show(identity());
    }

    private int[] identity() {
        return IntStream.range(0, rows.size()).toArray();
    }

    /** Shows what was worked out. @param isOwn whether that is all rows in their own order */
    void show(Arrangement arrangement, boolean isOwn) {
        own = isOwn;
        groups = arrangement.groups();
        show(arrangement.shown());
    }

    private void show(int[] nowShown) {
        shown = nowShown;
        order = nowShown;
        places = null;
    }

    /** Opens and closes groups. @param closed whether the group, by its place among the groups, shows its heading only */
    void layOut(BitSet closed) {
        if (groups.isEmpty()) {
            order = shown;
        } else {
            IntStream.Builder laid = IntStream.builder();
            for (int i = 0; i < groups.size(); i++) {
                laid.add(~i);
                Group group = groups.get(i);
                for (int place = group.from(); place < group.to() && !closed.get(i); place++) {
                    laid.add(shown[place]);
                }
            }
            order = laid.build().toArray();
        }
        places = null;
    }

    /** @return how many places are shown: rows and headings of groups */
    public int size() {
        return order.length;
    }

    /** @return whether the place holds a row, and not a group's heading */
    public boolean isRow(int place) {
        return place >= 0 && place < order.length && order[place] >= 0;
    }

    /** @return the row at a shown place, from 0; null at the heading of a group */
    public T get(int place) {
        return order[place] < 0 ? null : rows.get(order[place]);
    }

    /** @return the row's index among all rows, -1 at the heading of a group */
    public int indexAt(int place) {
        return Math.max(order[place], -1);
    }

    /** @return the row's number among all rows, from 1, however they are sorted and filtered; 0 at the heading of a group */
    int numberAt(int place) {
        return indexAt(place) + 1;
    }

    /** @return the group whose heading stands there, -1 for a row */
    int groupAt(int place) {
        return place >= 0 && place < order.length && order[place] < 0 ? ~order[place] : -1;
    }

    /** @return the groups from above */
    List<Group> groups() {
        return groups;
    }

    /** @return the rows from this place down, as shown, without the headings of groups */
    public List<T> from(int place) {
        return IntStream.range(Math.max(place, 0), order.length).filter(this::isRow).mapToObj((IntFunction<T>) this::get).toList();
    }

    /** @return the rows as shown, those in closed groups too */
    public Stream<T> shown() {
        return Arrays.stream(shown).mapToObj((IntFunction<T>) rows::get);
    }

    /** @return how many rows pass the filter, those in closed groups too */
    public int shownCount() {
        return shown.length;
    }

    /** @return whether so many places from that one on are all there are and nothing is hidden: then rows that come belong to them too */
    public boolean isEverything(int from, int count) {
        return from == 0 && count >= order.length && order.length > 1 && shown.length == rows.size();
    }

    /** @return the indices of the rows that pass the filter, in order; not to be changed */
    int[] shownIndices() {
        return shown;
    }

    /** @return all rows, shown or not, in their own order */
    public List<T> all() {
        return rows;
    }

    /** @return the row's index among all rows, -1 when it is none of them */
    public int indexOf(T row) {
        if (indices == null) {
            indices = indices(rows);
        }
        return indices.getOrDefault(row, -1);
    }

    private static <T> Map<T, Integer> indices(List<T> rows) {
        Map<T, Integer> indices = new IdentityHashMap<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            indices.put(rows.get(i), i);
        }
        return indices;
    }

    /** @return where the row is shown, -1 when it is not */
    public int placeOf(T row) {
        return placeOfIndex(indexOf(row));
    }

    /** @return where the row of that index is shown, -1 when it is not */
    int placeOfIndex(int index) {
        if (index < 0) {
            return -1;
        }
        if (places == null) {
            places = new int[rows.size()];
            Arrays.fill(places, -1);
            for (int place = 0; place < order.length; place++) {
                if (order[place] >= 0) {
                    places[order[place]] = place;
                }
            }
        }
        return places[index];
    }

    /** @return where the heading of the group stands, -1 when there is no such group */
    int placeOfGroup(int group) {
        for (int place = 0; place < order.length; place++) {
            if (order[place] == ~group) {
                return place;
            }
        }
        return -1;
    }
}
