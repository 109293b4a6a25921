package se.underlag.ui.grid.internal.ark;

import java.util.ArrayList;
import java.util.List;

/** How a sheet is divided among pages: made smaller as far as it can be read, then side by side with the frozen columns on each. */
public final class PageLayout {

    /** Made smaller than this, text is hard to read. */
    public static final double SMALLEST = 0.6;

    private PageLayout() {
    }

    /**
     * A page.
     *
     * @param columns indices of its columns
     * @param from its first row
     * @param to the row after its last
     * @param totals whether the sums stand on it
     */
    public record Page(List<Integer> columns, int from, int to, boolean totals) {
    }

    /** The pages and how much smaller than 100 % they are. */
    public record Pages(double scale, List<Page> pages) {
    }

    /**
     * @param sheet what is printed
     * @param width of a page in pixels at 100 %
     * @param rowsAt100 how many rows, headings not counted, a page has room for at 100 %
     */
    public static Pages of(Sheet sheet, int width, int rowsAt100) {
        int all = sheet.headings().stream().mapToInt(Sheet.Heading::width).sum();
        double scale = Math.clamp((double) width / Math.max(1, all), SMALLEST, 1);
        List<List<Integer>> across = across(sheet, (int) Math.floor(width / scale));
        int rows = Math.max(2, (int) Math.floor(rowsAt100 / scale));
        int count = sheet.rows().size();
        int sums = sheet.totals().size();
        List<Page> pages = new ArrayList<>();
        for (int from = 0; from == 0 || from < count; from += rows) {
            int first = from;
            int to = Math.min(count, from + rows);
            boolean totals = to == count && to - from + sums <= rows;
            across.forEach(columns -> pages.add(new Page(columns, first, to, totals)));
            if (to == count && !totals) {
                // the sums have no room below the last rows
                across.forEach(columns -> pages.add(new Page(columns, count, count, true)));
            }
        }
        return new Pages(scale, pages);
    }

    private static List<List<Integer>> across(Sheet sheet, int width) {
        int frozen = sheet.frozen();
        List<Integer> repeated = new ArrayList<>();
        int taken = 0;
        for (int i = 0; i < frozen; i++) {
            repeated.add(i);
            taken += sheet.headings().get(i).width();
        }
        List<List<Integer>> across = new ArrayList<>();
        List<Integer> page = new ArrayList<>(repeated);
        int used = taken;
        for (int i = frozen; i < sheet.headings().size(); i++) {
            int own = sheet.headings().get(i).width();
            if (used + own > width && page.size() > frozen) {
                across.add(page);
                page = new ArrayList<>(repeated);
                used = taken;
            }
            page.add(i);
            used += own;
        }
        across.add(page);
        return across;
    }
}
