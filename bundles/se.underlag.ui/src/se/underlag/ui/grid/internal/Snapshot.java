package se.underlag.ui.grid.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.ColumnType;
import se.underlag.ui.sekretess.Sekretess;

/**
 * A column's values at one moment, for the jobs that sort, filter and group. Immutable to its users; what a job has worked out of it is kept,
 * so that the next job finds its keys warm.
 */
final class Snapshot {

    /** The key of an empty cell: in no way a value. */
    static final long EMPTY = Long.MIN_VALUE;

    private final ColumnType type;
    private final CellFormat format;
    private final Object[] values;
    private long[] keys;
    private Terms terms;

    Snapshot(ColumnType type, CellFormat format, Object[] values) {
        this.type = type;
        this.format = format;
        this.values = values;
    }

    /** @return how many rows */
    int size() {
        return values.length;
    }

    /** @return the value of the row */
    Object value(int index) {
        return values[index];
    }

    /** @return what the column's values are */
    ColumnType type() {
        return type;
    }

    /** @return how the column's values are written */
    CellFormat format() {
        return format;
    }

    /** @return the snapshot with other values in some rows; this one when none of them differs */
    Snapshot with(int[] indices, Object[] changed) {
        Object[] now = null;
        for (int i = 0; i < indices.length; i++) {
            if (!Objects.equals(values[indices[i]], changed[i])) {
                now = now == null ? values.clone() : now;
                now[indices[i]] = changed[i];
            }
        }
        if (now == null) {
            return this;
        }
        Snapshot other = new Snapshot(type, format, now);
        other.keys = patched(indices, changed);
        return other;
    }

    /** The keys of numbers and dates follow one by one; those of texts are places among all texts. */
    private synchronized long[] patched(int[] indices, Object[] changed) {
        if (keys == null || isText()) {
            return null;
        }
        long[] now = keys.clone();
        for (int i = 0; i < indices.length; i++) {
            now[indices[i]] = number(changed[i]);
        }
        return now;
    }

    private boolean isText() {
        return type == ColumnType.TEXT || type == ColumnType.VAL;
    }

    /** @return one key for each row, in the order of the values: öre, days, whole numbers, places of texts among the texts; not to be changed */
    synchronized long[] keys() {
        if (keys == null) {
            keys = isText() ? textKeys() : numberKeys();
        }
        return keys;
    }

    private long[] numberKeys() {
        long[] made = new long[values.length];
        for (int i = 0; i < made.length; i++) {
            made[i] = number(values[i]);
        }
        return made;
    }

    /** @return the key of a number or a day */
    static long number(Object value) {
        return switch (value) {
        case null -> EMPTY;
        case BigDecimal amount -> amount.scale() == 2 && amount.precision() < 19 ? amount.unscaledValue().longValue()
                : amount.movePointRight(2).longValue();
        case Integer whole -> whole;
        case LocalDate day -> day.toEpochDay();
        case Sekretess masked -> EMPTY;
        default -> throw new IllegalArgumentException("No number: " + value.getClass());
        };
    }

    private long[] textKeys() {
        Terms all = terms();
        long[] places = all.places();
        long[] made = new long[values.length];
        for (int i = 0; i < made.length; i++) {
            int term = all.of(i);
            made[i] = term < 0 ? EMPTY : places[term];
        }
        return made;
    }

    /** @return keys in the same order that differ wherever the texts do, so that equal ones stand together whatever comes next */
    long[] groupKeys() {
        if (!isText()) {
            return keys();
        }
        Terms all = terms();
        long[] made = keys().clone();
        for (int i = 0; i < made.length; i++) {
            made[i] = made[i] == EMPTY ? EMPTY : made[i] * all.count() + all.of(i);
        }
        return made;
    }

    /** @return the different texts of the column */
    synchronized Terms terms() {
        if (terms == null) {
            terms = new Terms(values, format);
        }
        return terms;
    }

    /** The different values of a column as text: most stand in many rows and are worked on once. */
    static final class Terms {

        private final int[] ofRow;
        private final String[] shown;
        private final Object[] value;
        private String[] folded;

        private Terms(Object[] values, CellFormat format) {
            ofRow = new int[values.length];
            Map<Object, Integer> ofValue = new HashMap<>();
            Map<String, Integer> ofText = new HashMap<>();
            String[] texts = new String[64];
            Object[] firsts = new Object[64];
            for (int i = 0; i < values.length; i++) {
                Integer term = values[i] == null ? Integer.valueOf(-1) : ofValue.get(values[i]);
                if (term == null) {
                    String text = values[i] instanceof Sekretess masked ? masked.mask() : format.shown(values[i]);
                    term = text.isEmpty() ? Integer.valueOf(-1) : ofText.get(text);
                    if (term == null) {
                        term = ofText.size();
                        ofText.put(text, term);
                        if (term == texts.length) {
                            texts = Arrays.copyOf(texts, term * 2);
                            firsts = Arrays.copyOf(firsts, term * 2);
                        }
                        texts[term] = text;
                        firsts[term] = values[i];
                    }
                    ofValue.put(values[i], term);
                }
                ofRow[i] = term;
            }
            shown = Arrays.copyOf(texts, ofText.size());
            value = Arrays.copyOf(firsts, ofText.size());
        }

        /** @return how many different ones */
        int count() {
            return shown.length;
        }

        /** @return the text that the row shows, -1 where it is empty */
        int of(int index) {
            return ofRow[index];
        }

        /** @return the text as the grid shows it */
        String shown(int term) {
            return shown[term];
        }

        /** @return a value that is shown so */
        Object value(int term) {
            return value[term];
        }

        /** @return the text as {@link Folding} compares it */
        synchronized String folded(int term) {
            if (folded == null) {
                folded = new String[shown.length];
                Arrays.setAll(folded, i -> Folding.of(shown[i]));
            }
            return folded[term];
        }

        /** @return the place of each text among all in Swedish order, from 0; the same where the collator makes no difference */
        long[] places() {
            record Keyed(String key, int term) implements Comparable<Keyed> {
                @Override public int compareTo(Keyed other) {
                    return key.compareTo(other.key);
                }
            }
            SwedishKeys swedish = new SwedishKeys();
            Keyed[] sorted = new Keyed[shown.length];
            Arrays.setAll(sorted, term -> new Keyed(swedish.of(shown[term]), term));
            Arrays.sort(sorted);
            long[] places = new long[sorted.length];
            for (int i = 1; i < sorted.length; i++) {
                boolean same = sorted[i].key.equals(sorted[i - 1].key);
                places[sorted[i].term] = places[sorted[i - 1].term] + (same ? 0 : 1);
            }
            return places;
        }
    }
}
