package se.underlag.documents.internal.lappning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import se.underlag.documents.internal.lasning.Fel;
import se.underlag.documents.kalkyl.Andringsbok.Nyrad;

/** Where the rows of one sheet go when rows are put in and taken out. Row numbers are 1 for the first. */
final class Radflytt {

    /** The range only holds what comes between its rows. */
    static final int TIGHT = -1;

    private final List<Nyrad> nya;
    private final BitSet borta = new BitSet();
    /** Rows taken out, ascending, to count with. */
    private final int[] gone;
    private final int[] newNumber;

    Radflytt(List<Nyrad> nyaRader, List<Integer> borttagna) {
        nya = new ArrayList<>(nyaRader);
        nya.sort(Comparator.comparingInt(Nyrad::efter));
        for (int row : borttagna) {
            if (row < 1 || row > Formel.ROWS) {
                throw new IllegalArgumentException("row: " + row);
            }
            borta.set(row);
        }
        gone = borta.stream().toArray();
        newNumber = new int[nya.size()];
        for (int i = 0; i < newNumber.length; i++) {
            int after = nya.get(i).efter();
            if (after < 0 || after > Formel.ROWS) {
                throw new IllegalArgumentException("row: " + after);
            }
            newNumber[i] = after - goneUpTo(after) + i + 1;
        }
    }

    List<Nyrad> nya() {
        return nya;
    }

    /** @return the number that a new row gets, by its place in {@link #nya()} */
    int nummer(int index) {
        return newNumber[index];
    }

    boolean borta(int row) {
        return borta.get(row);
    }

    /** @return how many rows up to and with this one are taken out */
    private int goneUpTo(int row) {
        int found = Arrays.binarySearch(gone, row);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** @return how many rows are put in before this one */
    private int insertedBefore(int row) {
        int low = 0;
        int high = nya.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (nya.get(middle).efter() < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** @return the new number of a row; for one that is taken out that of the place where it was */
    int ny(int row) {
        return row + insertedBefore(row) - goneUpTo(row - 1);
    }

    /** @return a row that nothing moves beyond the sheet's end */
    int krav(int row) {
        int result = ny(row);
        if (result > Formel.ROWS) {
            throw Fel.of("lapp.forMangaRader", null);
        }
        return result;
    }

    /**
     * @param own the row of the formula that looks at the range, 0 for none, {@link #TIGHT}; a range that ends there does not grow
     * @param column whether a range of one row may grow, since it is a column's
     * @return first and last row of the range afterwards, null when nothing is left of it
     */
    int[] omrade(int top, int bottom, int own, boolean column) {
        int first = borta.nextClearBit(top);
        int last = bottom;
        while (last >= top && borta.get(last)) {
            last = borta.previousClearBit(last);
        }
        int low = first <= bottom ? ny(first) : Integer.MAX_VALUE;
        int high = last >= top ? ny(last) : 0;
        for (int i = insertedBefore(top - 1); i < nya.size() && nya.get(i).efter() <= bottom; i++) {
            int after = nya.get(i).efter();
            if (after >= top && after < bottom || edge(i, after, top, bottom, own, column)) {
                low = Math.min(low, newNumber[i]);
                high = Math.max(high, newNumber[i]);
                if (after >= top && after < bottom) {
                    // all up to the last inside follow without a look at each
                    int inside = insertedBefore(bottom) - 1;
                    high = Math.max(high, newNumber[inside]);
                    i = inside;
                }
            }
        }
        return high == 0 || low > Formel.ROWS ? null : new int[] { low, Math.min(high, Formel.ROWS) };
    }

    /** A new row at the edge belongs to a range that holds the row whose format it takes. */
    private boolean edge(int index, int after, int top, int bottom, int own, boolean column) {
        int from = nya.get(index).formatFran();
        boolean grows = (bottom > top || column) && from >= top && from <= bottom;
        return own != TIGHT && grows && (after == bottom && own != bottom || after == top - 1 && own != top);
    }

    /** @return whether rows come into the range or leave it */
    boolean changes(int top, int bottom, int own, boolean column) {
        int next = borta.nextSetBit(top);
        if (next >= 0 && next <= bottom) {
            return true;
        }
        int[] now = omrade(top, bottom, own, column);
        return now == null || now[1] - now[0] != bottom - top;
    }

    /** @return whether a range filled by one formula would be torn */
    boolean tears(int top, int bottom) {
        int count = borta.get(top, bottom + 1).cardinality();
        int first = insertedBefore(top);
        boolean within = first < nya.size() && nya.get(first).efter() < bottom;
        return within || count > 0 && count < bottom - top + 1;
    }
}
