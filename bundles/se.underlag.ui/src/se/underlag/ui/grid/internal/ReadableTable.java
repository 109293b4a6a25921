package se.underlag.ui.grid.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A grid as a screen reader meets it: one table whose line 0 is the headings, then the rows as they are shown, so that a row's line is its number,
 * and at the end the sums. Column 0 is what names the line, then the columns as they are shown. Nothing is computed before it is asked for.
 */
interface ReadableTable {

    /** Column of the row numbers and the names of the sums. */
    int NAMES = 0;
    /** Line of the headings. */
    int HEADINGS = 0;

    /** @return lines: the headings, the rows and the sums */
    int lines();

    /** @return how many lines at the end are sums */
    int sums();

    /** @return columns: the names of the lines and the columns that are shown */
    int columns();

    /** @return what the cell shows, in words where it shows nothing */
    String value(int line, int column);

    /** @return what the cell's signs mean and whether it is locked, empty for a plain cell; parts are divided by {@code ", "} */
    String signs(int line, int column);

    /** @return what the column is called when it is spoken */
    String heading(int column);

    /** @return what the heading or the name of the sum means in full */
    String explanation(int line, int column);

    /** @return what the line is called when it is spoken: {@code rad 3} */
    String lineName(int line);

    /** @return column and line of the active cell; null for none */
    Point active();

    /** @return whether the cell is marked */
    boolean isMarked(int line, int column);

    /** @return whether the cell can be edited now */
    boolean isEditable(int line, int column);

    /** @return where the cell is in the widget; null when it is out of sight */
    Rectangle bounds(int line, int column);

    /** @return column and line of the cell at that place of the widget; null for none */
    Point cellAt(int x, int y);
}
