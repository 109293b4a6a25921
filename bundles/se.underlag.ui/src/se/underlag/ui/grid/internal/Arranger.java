package se.underlag.ui.grid.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.internal.Arrangement.Order;
import se.underlag.ui.grid.internal.Arrangement.Request;

/**
 * What is asked of the rows' order, their filter and their groups, and its carrying out: images are taken in the UI thread, the work is done
 * in another one, the newest answer is swapped in. An edit moves and hides no row; that happens when the order or the filter is asked for
 * again. Belongs to the UI thread.
 */
public final class Arranger<T> {

    /** Where the answer is shown. */
    public interface Stage {

        /** Runs it at once, or when nobody types into a cell any longer. */
        void whenFree(Runnable action);

        /** Runs what puts the rows in other places; what is marked and in sight is kept on its rows. */
        void change(Runnable swap);

        /** Runs what brings rows or takes them away; what is marked is kept on its rows, and the grid stays scrolled where it is. */
        void replace(Runnable swap);
    }

    private final RowView<T> rows;
    private final RunningTotals<T> totals;
    private final Snapshots<T> snapshots;
    private final List<Column<T>> columns;
    private final Executor ui;
    private final Executor work;
    private final Stage stage;
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Runnable> awaiting = new ArrayList<>();
    private final Map<Integer, ColumnFilter> filters = new TreeMap<>();
    private final Set<String> closed = new HashSet<>();
    private List<Order> sort = List.of();
    private String search = "";
    private int groupBy = -1;
    private int[] groupOfRow = {};
    private int shownGroupBy = -1;
    private volatile int newest;
    private int answered;

    /** @param ui runs what belongs to the UI thread, later @param work runs jobs; tests may run both at once */
    public Arranger(RowView<T> rows, RunningTotals<T> totals, Snapshots<T> snapshots, List<Column<T>> columns, Executor ui, Executor work,
            Stage stage) {
        this.rows = rows;
        this.totals = totals;
        this.snapshots = snapshots;
        this.columns = columns;
        this.ui = ui;
        this.work = work;
        this.stage = stage;
    }

    /** Hears when other rows are shown, or the same in another order. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Takes other rows, or the same with some added or removed; sorting and filter stay as they are. */
    void setRows(List<T> all) {
        take(all, () -> totals.reset(all));
    }

    /** Takes the rows with some added or removed: only what has come and what has changed is summed. @param changed also those that have gone */
    void followRows(List<T> all, Collection<T> changed) {
        List<T> before = rows.all();
        take(all, () -> {
            totals.follow(before, all);
            update(indices(changed));
        });
    }

    private void take(List<T> all, Runnable summing) {
        boolean waiting = !isAtRest();
        newest++;
        answered = newest;
        long known = isPlain() ? 0 : all.stream().filter(row -> rows.indexOf(row) >= 0).count();
        stage.replace(() -> {
            rows.setRows(all);
            summing.run();
            if (isFiltered()) {
                totals.show(rows.shownIndices(), totals.parts().sum(rows.shownIndices()));
            }
        });
        snapshots.clear();
        if (!isPlain() && (waiting || groupBy >= 0 || known * 2 < all.size())) {
            request();
        }
        tell();
    }

    /** Follows changed rows in totals and groups. */
    void refresh(Collection<T> changed) {
        int[] indices = indices(changed);
        update(indices);
        snapshots.update(indices, (before, column) -> {
            if (!rows.groups().isEmpty() && summed().contains(column)) {
                follow(indices, column, before, snapshots.of(column));
            }
        });
    }

    private int[] indices(Collection<T> some) {
        return some.stream().mapToInt(rows::indexOf).filter(index -> index >= 0).distinct().toArray();
    }

    private void update(int[] indices) {
        for (int index : indices) {
            totals.update(index, rows.all().get(index));
        }
    }

    private void follow(int[] indices, int column, Snapshot before, Snapshot after) {
        for (int index : indices) {
            if (groupOfRow[index] >= 0) {
                long difference = number(after.value(index)) - number(before.value(index));
                rows.groups().get(groupOfRow[index]).sums()[column] += difference;
            }
        }
    }

    private static long number(Object value) {
        long number = Snapshot.number(value);
        return number == Snapshot.EMPTY ? 0 : number;
    }

    /** Looks at masked cells again when the rows are arranged next. */
    void unmask() {
        snapshots.unmask();
    }

    /** Sorts by these columns, the most important first. */
    void sort(List<Order> by) {
        sort = List.copyOf(by);
        request();
    }

    /** @return the columns that the rows are sorted by */
    List<Order> sorted() {
        return sort;
    }

    /** Filters by a column. */
    void filter(int column, ColumnFilter filter) {
        if (!filter.equals(filter(column))) {
            filters.put(column, filter);
            filters.values().removeIf(ColumnFilter::isNone);
            request();
        }
    }

    /** Counts the column's values among the rows that the other filters let pass. @param wanted gets them in order, empty cells last */
    void values(int column, Consumer<List<ValueList.Value>> wanted) {
        Set<Integer> needed = new LinkedHashSet<>(needed());
        needed.add(column);
        if (!snapshots.take(needed)) {
            ui.execute(() -> values(column, wanted));
            return;
        }
        Map<Integer, ColumnFilter> others = new TreeMap<>(filters);
        others.remove(column);
        Request request = request(others, needed);
        work.execute(() -> {
            List<ValueList.Value> values = ColumnValues.of(request, column);
            ui.execute(() -> wanted.accept(values));
        });
    }

    /** @return the column's filter */
    ColumnFilter filter(int column) {
        return filters.getOrDefault(column, ColumnFilter.NONE);
    }

    /** @return the filters by column, none that lets all pass */
    Map<Integer, ColumnFilter> filters() {
        return Map.copyOf(filters);
    }

    /** Shows only rows with these words in some cell. */
    void search(String words) {
        if (!words.strip().equals(search)) {
            search = words.strip();
            request();
        }
    }

    /** Shows all rows. */
    void clearFilters() {
        if (isFiltered()) {
            filters.clear();
            search = "";
            request();
        }
    }

    /** @return whether a filter or a search is on, also when it hides nothing */
    boolean isFiltered() {
        return !filters.isEmpty() || !search.isEmpty();
    }

    /** @return whether a filter or a search decided what is shown now */
    boolean isShownFiltered() {
        return totals.isPartial();
    }

    private boolean isPlain() {
        return !isFiltered() && sort.isEmpty() && groupBy < 0;
    }

    /** Groups by a column, -1 for no groups; all groups are open. */
    void groupBy(int column) {
        if (column != groupBy) {
            groupBy = column;
            closed.clear();
            request();
        }
    }

    /** @return the column that the groups which are shown now share values of */
    int shownGroupBy() {
        return shownGroupBy;
    }

    /** @return the column that is grouped by, -1 for none */
    int groupedBy() {
        return groupBy;
    }

    /** Opens or closes the group whose heading stands there. */
    void toggle(int place) {
        int group = rows.groupAt(place);
        if (group >= 0) {
            String name = rows.groups().get(group).name();
            if (!closed.remove(name)) {
                closed.add(name);
            }
            layOut();
        }
    }

    /** Opens or closes all groups. */
    void closeAll(boolean close) {
        closed.clear();
        if (close) {
            rows.groups().forEach(group -> closed.add(group.name()));
        }
        layOut();
    }

    /** Opens the group of a row that is about to be shown. */
    void open(T row) {
        int index = rows.indexOf(row);
        if (index >= 0 && !rows.groups().isEmpty() && groupOfRow[index] >= 0 && closed.remove(rows.groups().get(groupOfRow[index]).name())) {
            layOut();
        }
    }

    /** @return whether the group whose heading stands there shows its rows */
    boolean isOpen(int place) {
        int group = rows.groupAt(place);
        return group >= 0 && !closed.contains(rows.groups().get(group).name());
    }

    private void layOut() {
        stage.change(() -> rows.layOut(closedPlaces()));
        tell();
    }

    private BitSet closedPlaces() {
        BitSet places = new BitSet();
        for (int i = 0; i < rows.groups().size(); i++) {
            places.set(i, closed.contains(rows.groups().get(i).name()));
        }
        return places;
    }

    /** @return whether what is shown is what was asked for */
    public boolean isAtRest() {
        return answered == newest;
    }

    /** Runs it once, when what is shown is what was asked for. */
    public void whenAtRest(Runnable action) {
        if (isAtRest()) {
            action.run();
        } else {
            awaiting.add(action);
        }
    }

    /** Works out anew what is asked for. */
    void request() {
        newest++;
        int number = newest;
        tell();
        take(number);
    }

    private void take(int number) {
        if (number != newest) {
            return;
        }
        Set<Integer> needed = needed();
        if (!snapshots.take(needed)) {
            ui.execute(() -> take(number));
            return;
        }
        Request request = request(filters, needed);
        boolean plain = isPlain();
        work.execute(() -> answer(number, request, plain));
    }

    private Request request(Map<Integer, ColumnFilter> by, Set<Integer> needed) {
        List<Integer> searched = search.isEmpty() ? List.of() : IntStream.range(0, columns.size()).boxed().toList();
        return new Request(rows.all().size(), sort, Map.copyOf(by), search, searched, groupBy, summed(), snapshots.of(needed), totals.parts());
    }

    private void answer(int number, Request request, boolean plain) {
        try {
            Arrangement arrangement = Arrangement.of(request, () -> number != newest);
            ui.execute(() -> stage.whenFree(() -> swap(number, arrangement, request.groupBy(), plain)));
        } catch (CancellationException outrun) {
            // a newer request has its own answer
            return;
        }
    }

    private void swap(int number, Arrangement arrangement, int groupedBy, boolean plain) {
        if (number != newest) {
            return;
        }
        answered = number;
        stage.change(() -> {
            rows.show(arrangement, plain);
            shownGroupBy = groupedBy;
            groupOfRow = groupOfRow(arrangement);
            rows.layOut(closedPlaces());
            totals.show(arrangement.shown(), arrangement.sums());
        });
        tell();
    }

    private int[] groupOfRow(Arrangement arrangement) {
        int[] of = new int[arrangement.groups().isEmpty() ? 0 : rows.all().size()];
        Arrays.fill(of, -1);
        for (int i = 0; i < arrangement.groups().size(); i++) {
            Group group = arrangement.groups().get(i);
            for (int place = group.from(); place < group.to(); place++) {
                of[arrangement.shown()[place]] = i;
            }
        }
        return of;
    }

    private void tell() {
        listeners.forEach(Runnable::run);
        if (isAtRest()) {
            List<Runnable> due = List.copyOf(awaiting);
            awaiting.clear();
            due.forEach(Runnable::run);
        }
    }

    private Set<Integer> needed() {
        Set<Integer> needed = new LinkedHashSet<>();
        sort.forEach(order -> needed.add(order.column()));
        needed.addAll(filters.keySet());
        if (groupBy >= 0) {
            needed.add(groupBy);
            needed.addAll(summed());
        }
        if (!search.isEmpty()) {
            IntStream.range(0, columns.size()).forEach(needed::add);
        }
        return needed;
    }

    private List<Integer> summed() {
        return groupBy < 0 ? List.of() : IntStream.range(0, columns.size()).filter(i -> columns.get(i).isTotalled()).boxed().toList();
    }
}
