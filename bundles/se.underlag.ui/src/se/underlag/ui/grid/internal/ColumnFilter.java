package se.underlag.ui.grid.internal;

import java.util.Set;
import java.util.function.IntPredicate;
import org.eclipse.osgi.util.NLS;

/**
 * What a column's cells must be for their rows to be shown.
 *
 * @param text as it stands in the filter row, {@code >1000} or {@code tomma}; empty for anything
 * @param chosen the shown texts that were ticked in the value list, an empty text for empty cells; null for all
 */
record ColumnFilter(String text, Set<String> chosen) {

    static final ColumnFilter NONE = new ColumnFilter("", null);

    ColumnFilter {
        text = text == null ? "" : text.strip();
        chosen = chosen == null ? null : Set.copyOf(chosen);
    }

    /** @return whether all cells pass */
    boolean isNone() {
        return text.isEmpty() && chosen == null;
    }

    /** @return the filter as its cell shows it */
    String inWords() {
        if (chosen == null) {
            return text;
        }
        String values = chosen.size() == 1 ? one(chosen.iterator().next()) : NLS.bind(Messages.filterValues, chosen.size());
        return text.isEmpty() ? values : NLS.bind(Messages.filterBoth, text, values);
    }

    private static String one(String value) {
        return value.isEmpty() ? Messages.valuesEmpty : value;
    }

    /** @return whether a row passes */
    IntPredicate test(Snapshot column) {
        IntPredicate byText = Condition.parse(text, column.type(), column.format()).test(column);
        if (chosen == null) {
            return byText;
        }
        Snapshot.Terms terms = column.terms();
        boolean[] ticked = new boolean[terms.count()];
        for (int term = 0; term < ticked.length; term++) {
            ticked[term] = chosen.contains(terms.shown(term));
        }
        boolean empty = chosen.contains("");
        return index -> {
            int term = terms.of(index);
            return (term < 0 ? empty : ticked[term]) && byText.test(index);
        };
    }
}
