package se.underlag.ui.grid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

/** What is said when the active cell moves. */
class AnnouncementTest {

    private final Announcement announcement = new Announcement();
    private final ReadableTable table = new Table();

    @Test void the_first_cell_says_value_heading_row_and_signs() {
        assertThat(announcement.of(table, 2, 3)).isEqualTo("värde 2.3, kolumn 3, rad 2, prognos");
    }

    @Test void down_a_column_says_the_row_but_not_the_heading_again() {
        announcement.of(table, 2, 3);

        assertThat(announcement.of(table, 3, 3)).isEqualTo("värde 3.3, rad 3, prognos");
    }

    @Test void along_a_row_says_the_heading_but_not_the_row_again() {
        announcement.of(table, 2, 3);

        assertThat(announcement.of(table, 2, 4)).isEqualTo("värde 2.4, kolumn 4");
    }

    @Test void after_the_grid_was_left_everything_is_said_again() {
        announcement.of(table, 2, 3);
        announcement.forget();

        assertThat(announcement.of(table, 2, 3)).startsWith("värde 2.3, kolumn 3, rad 2");
    }

    /** A table whose column 3 is prognos. */
    private static final class Table implements ReadableTable {

        @Override public int lines() {
            return 10;
        }

        @Override public int sums() {
            return 0;
        }

        @Override public int columns() {
            return 10;
        }

        @Override public String value(int line, int column) {
            return "värde " + line + "." + column;
        }

        @Override public String signs(int line, int column) {
            return column == 3 ? "prognos" : "";
        }

        @Override public String heading(int column) {
            return "kolumn " + column;
        }

        @Override public String explanation(int line, int column) {
            return "";
        }

        @Override public String lineName(int line) {
            return "rad " + line;
        }

        @Override public Point active() {
            return null;
        }

        @Override public boolean isMarked(int line, int column) {
            return false;
        }

        @Override public boolean isEditable(int line, int column) {
            return true;
        }

        @Override public Rectangle bounds(int line, int column) {
            return null;
        }

        @Override public Point cellAt(int x, int y) {
            return null;
        }
    }
}
