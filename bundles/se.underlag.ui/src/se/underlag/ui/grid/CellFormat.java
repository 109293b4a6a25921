package se.underlag.ui.grid;

import java.time.Clock;
import se.underlag.ui.grid.internal.Formats;

/** How a column's values become text and text becomes values. Null stands for an empty cell on both sides. */
public interface CellFormat {

    /** @return the value as the grid shows it: {@code 12 345,50}, {@code 2025-01-31} */
    String shown(Object value);

    /** @return the value as an editor and the clipboard hold it: {@code 12345,50}, without grouping */
    String raw(Object value);

    /** @return the value that the text means, null for an empty text. @throws UnreadableException when it means none */
    Object read(String text) throws UnreadableException;

    /** @param clock today, for dates like {@code +14}; @return the format of the column */
    static CellFormat of(Column<?> column, Clock clock) {
        return Formats.of(column, clock);
    }

    /** The text means no value of this kind. The message is Swedish and says how to write it. */
    final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1L;

        /** @param message for the user */
        public UnreadableException(String message) {
            super(message);
        }
    }
}
