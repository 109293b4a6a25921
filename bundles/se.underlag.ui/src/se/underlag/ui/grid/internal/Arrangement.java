package se.underlag.ui.grid.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;

/**
 * Which rows are shown and in which order, worked out from immutable images in any thread.
 *
 * @param shown the indices of the rows that pass, in order
 * @param groups the groups of those rows from above, each a run of {@code shown}; empty without grouping
 * @param sums what the totals lines are over the shown rows, by line and column; null when all rows are shown
 */
record Arrangement(int[] shown, List<Group> groups, long[][] sums) {

    /** A column of the order. */
    record Order(int column, boolean ascending) {
    }

    /**
     * What is asked for.
     *
     * @param rows how many there are
     * @param sort the most important column first
     * @param filters by column, none that lets all pass
     * @param search is looked for in the texts of all columns with a snapshot in {@code searched}; empty for nothing
     * @param searched the columns that are searched
     * @param groupBy a column, -1 for none
     * @param summed the columns that groups sum
     * @param columns the snapshots that all this needs
     * @param parts what each row adds to each totals line
     */
    record Request(int rows, List<Order> sort, Map<Integer, ColumnFilter> filters, String search, List<Integer> searched, int groupBy,
            List<Integer> summed, Map<Integer, Snapshot> columns, RunningTotals.Parts parts) {

        boolean isFiltered() {
            return !filters.isEmpty() || !search.isEmpty();
        }
    }

    /** @param cancelled asked now and then; @return the rows to show. @throws CancellationException when nobody waits any more */
    static Arrangement of(Request request, BooleanSupplier cancelled) {
        int[] passed = filtered(request, cancelled);
        List<Sorting.Key> by = new ArrayList<>();
        List<Order> sort = request.sort();
        if (request.groupBy() >= 0) {
            boolean ascending = sort.stream().filter(order -> order.column() == request.groupBy()).allMatch(Order::ascending);
            by.add(new Sorting.Key(request.columns().get(request.groupBy()).groupKeys(), ascending));
        }
        for (Order order : sort) {
            check(cancelled);
            by.add(key(request, order));
        }
        check(cancelled);
        int[] shown = Sorting.sort(passed, by);
        check(cancelled);
        List<Group> groups = request.groupBy() < 0 ? List.of() : Group.of(shown, request);
        return new Arrangement(shown, groups, request.isFiltered() ? request.parts().sum(shown) : null);
    }

    private static Sorting.Key key(Request request, Order order) {
        return new Sorting.Key(request.columns().get(order.column()).keys(), order.ascending());
    }

    static int[] filtered(Request request, BooleanSupplier cancelled) {
        List<IntPredicate> tests = new ArrayList<>();
        for (Map.Entry<Integer, ColumnFilter> filter : request.filters().entrySet()) {
            check(cancelled);
            tests.add(filter.getValue().test(request.columns().get(filter.getKey())));
        }
        if (!request.search().isEmpty()) {
            BitSet found = found(request, cancelled);
            tests.add(found::get);
        }
        int[] passed = new int[request.rows()];
        int count = 0;
        for (int index = 0; index < passed.length; index++) {
            if (passes(tests, index)) {
                passed[count++] = index;
            }
        }
        return Arrays.copyOf(passed, count);
    }

    private static boolean passes(List<IntPredicate> tests, int index) {
        for (int i = 0; i < tests.size(); i++) {
            if (!tests.get(i).test(index)) {
                return false;
            }
        }
        return true;
    }

    /** Every word must stand in some cell of the row, in the same or in different ones. */
    private static BitSet found(Request request, BooleanSupplier cancelled) {
        BitSet all = new BitSet(request.rows());
        all.set(0, request.rows());
        for (String word : request.search().strip().split("[\\s\u00A0\u202F]+")) {
            BitSet some = new BitSet(request.rows());
            for (int column : request.searched()) {
                check(cancelled);
                search(request.columns().get(column).terms(), Folding.of(word), some, request.rows());
            }
            all.and(some);
        }
        return all;
    }

    private static void search(Snapshot.Terms terms, String word, BitSet found, int rows) {
        boolean[] holds = new boolean[terms.count()];
        boolean any = false;
        for (int term = 0; term < holds.length; term++) {
            holds[term] = terms.folded(term).contains(word);
            any |= holds[term];
        }
        for (int index = 0; any && index < rows; index++) {
            int term = terms.of(index);
            if (term >= 0 && holds[term]) {
                found.set(index);
            }
        }
    }

    private static void check(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}
