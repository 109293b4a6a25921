package se.underlag.ui.grid.internal;

import java.util.StringJoiner;

/**
 * What is said when another cell becomes active: the value first, the heading when the column is another, the row when the row is another, then
 * what the cell's signs mean. So who goes down a column hears amounts, not twelve times "mars".
 */
final class Announcement {

    private static final String BETWEEN = ", ";

    private int line = -1;
    private int column = -1;

    /** @return what to say, remembering that the cell was said */
    String of(ReadableTable table, int toLine, int toColumn) {
        StringJoiner words = new StringJoiner(BETWEEN);
        words.add(table.value(toLine, toColumn));
        if (toColumn != column) {
            words.add(table.heading(toColumn));
        }
        if (toLine != line) {
            words.add(table.lineName(toLine));
        }
        line = toLine;
        column = toColumn;
        return withSigns(words, table.signs(toLine, toColumn));
    }

    /** Says heading and row again at the next cell, as is right when the grid has been left or shows other rows. */
    void forget() {
        line = -1;
        column = -1;
    }

    /** @return what a cell is called that is not active */
    static String plain(ReadableTable table, int line, int column) {
        return withSigns(new StringJoiner(BETWEEN).add(table.value(line, column)), table.signs(line, column));
    }

    private static String withSigns(StringJoiner words, String signs) {
        return (signs.isEmpty() ? words : words.add(signs)).toString();
    }
}
