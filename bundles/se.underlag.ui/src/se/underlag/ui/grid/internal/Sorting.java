package se.underlag.ui.grid.internal;

import java.util.Arrays;
import java.util.List;

/** Puts row indices in the order of keys: one pass over packed numbers for each key, the least important first. */
final class Sorting {

    /** A key of the order. @param keys one for each row, {@link Snapshot#EMPTY} where the cell is empty, which comes last both ways */
    record Key(long[] keys, boolean ascending) {
    }

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
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(order.length - 1);
        long room = Long.MAX_VALUE >> bits;
        if (max - min < 0 || max - min >= room - 1) {
            return pass(order, closer(order, keys), ascending);
        }
        // the place in the lower bits keeps equal rows as they were
        long[] packed = new long[order.length];
        for (int place = 0; place < order.length; place++) {
            long key = keys[order[place]];
            long value = key == Snapshot.EMPTY ? max - min + 1 : ascending ? key - min : max - key;
            packed[place] = value << bits | place;
        }
        Arrays.sort(packed);
        int mask = (int) ((1L << bits) - 1);
        int[] sorted = new int[order.length];
        for (int place = 0; place < sorted.length; place++) {
            sorted[place] = order[(int) packed[place] & mask];
        }
        return sorted;
    }

    /** Keys too far apart to be packed become places among the keys. */
    private static long[] closer(int[] order, long[] keys) {
        long[] all = Arrays.stream(order).mapToLong(index -> keys[index]).filter(key -> key != Snapshot.EMPTY).sorted().distinct().toArray();
        long[] places = new long[keys.length];
        for (int index : order) {
            places[index] = keys[index] == Snapshot.EMPTY ? Snapshot.EMPTY : Arrays.binarySearch(all, keys[index]);
        }
        return places;
    }
}
