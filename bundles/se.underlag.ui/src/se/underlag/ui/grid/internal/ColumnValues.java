package se.underlag.ui.grid.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.underlag.ui.grid.internal.Arrangement.Request;
import se.underlag.ui.grid.internal.ValueList.Value;

/** Counts the different values of a column. */
final class ColumnValues {

    private ColumnValues() {
    }

    /** @return the values among the rows that pass the request, in the column's order, the empty cells last; those of no row are left out */
    static List<Value> of(Request request, int column) {
        Snapshot snapshot = request.columns().get(column);
        Snapshot.Terms terms = snapshot.terms();
        long[] keys = snapshot.groupKeys();
        int[] counts = new int[terms.count()];
        long[] order = new long[terms.count()];
        int empty = 0;
        for (int index : Arrangement.filtered(request, () -> false)) {
            int term = terms.of(index);
            if (term < 0) {
                empty++;
            } else {
                counts[term]++;
                order[term] = keys[index];
            }
        }
        List<Value> values = IntStream.range(0, counts.length).filter(term -> counts[term] > 0).boxed()
                .sorted(Comparator.comparingLong(term -> order[term])).map(term -> new Value(terms.shown(term), counts[term]))
                .collect(Collectors.toCollection(ArrayList::new));
        if (empty > 0) {
            values.add(new Value("", empty));
        }
        return List.copyOf(values);
    }
}
