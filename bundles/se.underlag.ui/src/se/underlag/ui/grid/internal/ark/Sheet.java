package se.underlag.ui.grid.internal.ark;

import java.util.List;

/**
 * What a grid shows, taken as it is now with masks where they stand.
 *
 * @param title what it is, for the head of a page; no name of a person
 * @param headings the columns, those that stay in sight first
 * @param rows the cells, row by row
 * @param totals the sums below them, none for marked cells only
 */
public record Sheet(String title, List<Heading> headings, List<List<Cell>> rows, List<List<Cell>> totals) {

    /** A column. @param width in pixels at 100 % @param frozen whether it is repeated where the columns take several pages */
    public record Heading(String text, int width, boolean right, boolean frozen) {
    }

    /** A cell. @param forecast whether it is marked as prognos */
    public record Cell(String text, boolean right, boolean forecast) {
    }

    /** @return how many columns are repeated on each page */
    public int frozen() {
        return (int) headings.stream().filter(Heading::frozen).count();
    }
}
