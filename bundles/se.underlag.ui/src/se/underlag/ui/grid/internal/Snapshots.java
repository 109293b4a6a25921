package se.underlag.ui.grid.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.Column;

/**
 * Takes columns' values for jobs, a slice at a time so that no key waits, and keeps them up to date by what is told to have changed. Belongs to
 * the UI thread.
 */
final class Snapshots<T> {

    private static final long SLICE_NS = 12_000_000;
    private static final int STEP = 256;

    private final RowView<T> rows;
    private final List<Column<T>> columns;
    private final List<CellFormat> formats;
    private final Map<Integer, Snapshot> taken = new HashMap<>();
    private final Set<Integer> masked = new HashSet<>();
    private int column = -1;
    private Object[] values;
    private int next;

    Snapshots(RowView<T> rows, List<Column<T>> columns, List<CellFormat> formats) {
        this.rows = rows;
        this.columns = columns;
        this.formats = formats;
    }

    /** Forgets all: there are other rows. */
    void clear() {
        taken.clear();
        masked.clear();
        column = -1;
    }

    /** Goes on taking these columns for a moment. @return whether all of them are taken */
    boolean take(Set<Integer> wanted) {
        long end = System.nanoTime() + SLICE_NS;
        for (int one : wanted) {
            if (!taken.containsKey(one) && !take(one, end)) {
                return false;
            }
        }
        return true;
    }

    private boolean take(int wanted, long end) {
        List<T> all = rows.all();
        if (column != wanted) {
            column = wanted;
            values = new Object[all.size()];
            next = 0;
        }
        while (next < values.length) {
            if (next % STEP == 0 && System.nanoTime() > end) {
                return false;
            }
            values[next] = value(wanted, all.get(next));
            next++;
        }
        taken.put(wanted, new Snapshot(columns.get(wanted).type(), formats.get(wanted), values));
        column = -1;
        return true;
    }

    /** What tells who a protected person is can be neither searched, filtered by nor told by the order: the mask stands in its place. */
    private Object value(int wanted, T row) {
        Column<T> of = columns.get(wanted);
        Object value = of.valueOf(row);
        if (value != null && of.sekretess().pekarUtPerson() && of.isProtected(row)) {
            masked.add(wanted);
            return of.sekretess();
        }
        return value;
    }

    /** Forgets what was masked, as the mask may have been lifted. */
    void unmask() {
        masked.forEach(taken::remove);
        if (masked.contains(column)) {
            column = -1;
        }
        masked.clear();
    }

    /** @return the snapshots of these columns, which must have been taken */
    Map<Integer, Snapshot> of(Collection<Integer> wanted) {
        Map<Integer, Snapshot> some = new HashMap<>();
        wanted.forEach(one -> some.put(one, taken.get(one)));
        return some;
    }

    /** @return the snapshot, null when it has not been taken */
    Snapshot of(int wanted) {
        return taken.get(wanted);
    }

    /** Follows rows that were changed. @param changed hears of each taken column that differs, with its snapshot before */
    void update(int[] indices, ObjIntConsumer<Snapshot> changed) {
        for (int i = 0; column >= 0 && i < indices.length; i++) {
            if (indices[i] < next) {
                values[indices[i]] = value(column, rows.all().get(indices[i]));
            }
        }
        for (Map.Entry<Integer, Snapshot> entry : taken.entrySet()) {
            Object[] now = new Object[indices.length];
            for (int i = 0; i < now.length; i++) {
                now[i] = value(entry.getKey(), rows.all().get(indices[i]));
            }
            Snapshot before = entry.getValue();
            Snapshot after = before.with(indices, now);
            if (after != before) {
                entry.setValue(after);
                changed.accept(before, entry.getKey());
            }
        }
    }
}
