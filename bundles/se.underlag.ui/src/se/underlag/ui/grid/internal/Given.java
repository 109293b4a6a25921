package se.underlag.ui.grid.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.CellFormat.UnreadableException;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.Grid;
import se.underlag.ui.grid.internal.Editing.Entry;

/** One typed value for all marked cells (Ctrl+Enter). What was read by one column is read again by each other: lengths and choices differ. */
final class Given<T> {

    private final List<Column<T>> columns;
    private final List<CellFormat> formats;
    private final Editing<T> editing;

    Given(List<Column<T>> columns, List<CellFormat> formats, Editing<T> editing) {
        this.columns = columns;
        this.formats = formats;
        this.editing = editing;
    }

    /**
     * Writes the value where it fits, as one edit.
     *
     * @param from the column that it was typed in
     * @param places place of a row from 0, for people
     * @return what was left out, in sentences
     */
    List<String> give(List<Grid.Cell<T>> cells, Column<T> from, Object value, ToIntFunction<T> places) {
        Refusals<T> refusals = new Refusals<>(editing);
        List<Entry<T>> entries = new ArrayList<>();
        for (Grid.Cell<T> cell : cells) {
            int place = places.applyAsInt(cell.row());
            Column<T> column = cell.column();
            if (column.type() != from.type()) {
                refusals.add(column, place, Messages.otherKind);
                continue;
            }
            try {
                Object own = value == null || column == from ? value
                        : formats.get(columns.indexOf(column)).read(formats.get(columns.indexOf(from)).raw(value));
                if (refusals.takes(cell.row(), column, own, place)) {
                    entries.add(new Entry<>(cell.row(), column, own));
                }
            } catch (UnreadableException unreadable) {
                refusals.add(column, place, unreadable.getMessage());
            }
        }
        editing.setAll(entries, Messages.labelFill);
        return refusals.told(Messages.fillRefused);
    }
}
