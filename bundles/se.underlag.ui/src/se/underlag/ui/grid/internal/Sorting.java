package se.underlag.ui.grid.internal;

import java.util.Arrays;
import java.util.List;

/** Puts row indices in the order of keys: one pass for each key, the least important first. */
final class Sorting {

    /** A key of the order. @param keys one for each row, {@link Snapshot#EMPTY} where the cell is empty, which comes last both ways */
    record Key(long[] keys, boolean ascending) {
    }

    private static final int DIGIT = 11;
    private static final int DIGITS = 1 << DIGIT;
    private static final int MASK = DIGITS - 1;

    private Sorting() {
    }

    /** @param indices in the order that equal rows keep; @param by the most important first; @return the indices in order */
    static int[] sort(int[] indices, List<Key> by) {
        int[] order = indices;
        for (int i = by.size() - 1; i >= 0; i--) {
            order = pass(order, by.get(i).keys(), by.get(i).ascending());
        }
        return order;
    }

    private static int[] pass(int[] order, long[] keys, boolean ascending) {
        if (order.length < 2) {
            return order;
        }
        long min = Long.MAX_VALUE;
        long max = Long.MIN_VALUE;
        for (int index : order) {
            long key = keys[index];
            if (key != Snapshot.EMPTY) {
                min = Math.min(min, key);
                max = Math.max(max, key);
            }
        }
        if (min > max) {
            return order;
        }
        if (max - min < 0 || max - min == Long.MAX_VALUE) {
            return pass(order, closer(order, keys), ascending);
        }
        long[] values = new long[order.length];
        for (int place = 0; place < values.length; place++) {
            long key = keys[order[place]];
            values[place] = key == Snapshot.EMPTY ? max - min + 1 : ascending ? key - min : max - key;
        }
        return byDigits(values, order.clone(), max - min + 1);
    }

    /** A radix sort from the lowest digit: each turn keeps the order of equal digits, and the turns are as few as the greatest value needs. */
    private static int[] byDigits(long[] values, int[] order, long greatest) {
        long[] fromValues = values;
        int[] from = order;
        long[] toValues = new long[values.length];
        int[] to = new int[values.length];
        for (int shift = 0; shift < Long.SIZE && greatest >>> shift != 0; shift += DIGIT) {
            int[] starts = new int[DIGITS + 1];
            for (long value : fromValues) {
                starts[(int) (value >>> shift & MASK) + 1]++;
            }
            for (int digit = 0; digit < DIGITS; digit++) {
                starts[digit + 1] += starts[digit];
            }
            for (int place = 0; place < from.length; place++) {
                int target = starts[(int) (fromValues[place] >>> shift & MASK)]++;
                toValues[target] = fromValues[place];
                to[target] = from[place];
            }
            long[] spareValues = fromValues;
            int[] spare = from;
            fromValues = toValues;
            from = to;
            toValues = spareValues;
            to = spare;
        }
        return from;
    }

    /** Keys too far apart to be subtracted become places among the keys. */
    private static long[] closer(int[] order, long[] keys) {
        long[] all = Arrays.stream(order).mapToLong(index -> keys[index]).filter(key -> key != Snapshot.EMPTY).sorted().distinct().toArray();
        long[] places = new long[keys.length];
        for (int index : order) {
            places[index] = keys[index] == Snapshot.EMPTY ? Snapshot.EMPTY : Arrays.binarySearch(all, keys[index]);
        }
        return places;
    }
}
