package se.underlag.ui.grid.internal;

import java.util.ArrayList;
import java.util.List;
import se.underlag.ui.grid.internal.Arrangement.Request;

/**
 * Rows that share a value in the column that is grouped by.
 *
 * @param name what the rows share, as the grid shows it; empty for the rows without a value
 * @param from where the group begins among the shown rows
 * @param to where it ends, exclusive
 * @param sums by column index; amounts in öre, other numbers as they are; zero where nothing is summed
 */
record Group(String name, int from, int to, long[] sums) {

    /** @return how many rows */
    int size() {
        return to - from;
    }

    static List<Group> of(int[] shown, Request request) {
        Snapshot column = request.columns().get(request.groupBy());
        Snapshot.Terms terms = column.terms();
        int width = request.columns().keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        List<Group> groups = new ArrayList<>();
        int from = 0;
        for (int place = 1; place <= shown.length; place++) {
            if (place == shown.length || terms.of(shown[place]) != terms.of(shown[from])) {
                int term = terms.of(shown[from]);
                groups.add(new Group(term < 0 ? "" : terms.shown(term), from, place, sums(shown, from, place, request, width)));
                from = place;
            }
        }
        return groups;
    }

    private static long[] sums(int[] shown, int from, int to, Request request, int width) {
        long[] sums = new long[width];
        for (int column : request.summed()) {
            long[] keys = request.columns().get(column).keys();
            for (int place = from; place < to; place++) {
                long key = keys[shown[place]];
                sums[column] = key == Snapshot.EMPTY ? sums[column] : Math.addExact(sums[column], key);
            }
        }
        return sums;
    }
}
