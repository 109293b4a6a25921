package se.underlag.ui.grid.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import se.underlag.ui.edit.Change;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.CellFormat.UnreadableException;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.NewRows;
import se.underlag.ui.grid.internal.Editing.Entry;

/**
 * What pasting a block would do, worked out before anything is done: which cells get which values, and what would be dropped with the reason.
 *
 * @param columns the columns it would go into, from the marked one to the right; fewer than the block is wide when it goes beyond the last
 * @param lines the rows of the block
 * @param appended what puts new rows last, none when no row is new
 */
record PastePlan<T>(List<Column<T>> columns, List<Line<T>> lines, List<Change> appended) {

    /** A row of the block. @param number the row's number as shown, from 1 */
    record Line<T>(int number, boolean isNew, List<Cell<T>> cells) {
    }

    /**
     * A cell of the block.
     *
     * @param text what would stand there; what was copied where that would be dropped
     * @param row null beyond the last row
     * @param column null beyond the last column
     * @param reason why it would be dropped, a Swedish sentence; null when it would not
     * @param same whether it would leave everything as it is
     */
    record Cell<T>(T row, Column<T> column, String text, Object value, String reason, boolean same) {
    }

    /** Something that would be dropped. @param place where it would have gone */
    record Dropped(String place, String text, String reason) {
    }

    /**
     * Where a block would go. @param below the shown rows from the marked one; @param numbers theirs as shown; @param columns from the marked one;
     * @param newRows null for none
     */
    record Target<T>(List<T> below, int[] numbers, List<Column<T>> columns, List<CellFormat> formats, NewRows<T> newRows) {

        /** @return the number of the row as shown, also of one that would be new */
        int number(int index) {
            int last = numbers.length - 1;
            return index <= last ? numbers[index] : (last < 0 ? 0 : numbers[last]) + index - last;
        }
    }

    static <T> PastePlan<T> of(List<List<PastedCell>> block, Target<T> target, Editing<T> editing) {
        List<List<PastedCell>> filled = withoutBlankEnd(block);
        int missing = Math.max(0, filled.size() - target.below().size());
        NewRows.Made<T> made = missing > 0 && target.newRows() != null ? target.newRows().make(missing) : new NewRows.Made<>(List.of(), List.of());
        List<Line<T>> lines = new ArrayList<>(filled.size());
        int width = 0;
        for (int r = 0; r < filled.size(); r++) {
            int beyond = r - target.below().size();
            T row = beyond < 0 ? target.below().get(r) : beyond < made.rows().size() ? made.rows().get(beyond) : null;
            List<Cell<T>> cells = new ArrayList<>();
            for (int c = 0; c < filled.get(r).size(); c++) {
                cells.add(cell(filled.get(r).get(c), row, c, target, editing));
            }
            width = Math.max(width, Math.min(cells.size(), target.columns().size()));
            lines.add(new Line<>(target.number(r), beyond >= 0, cells));
        }
        return new PastePlan<>(target.columns().subList(0, width), lines, made.changes());
    }

    private static List<List<PastedCell>> withoutBlankEnd(List<List<PastedCell>> block) {
        int end = block.size();
        while (end > 1 && block.get(end - 1).stream().allMatch(PastedCell::isBlank)) {
            end--;
        }
        return block.subList(0, end);
    }

    private static <T> Cell<T> cell(PastedCell pasted, T row, int at, Target<T> target, Editing<T> editing) {
        if (at >= target.columns().size()) {
            String last = target.columns().isEmpty() ? "" : target.columns().get(target.columns().size() - 1).label();
            return new Cell<>(row, null, pasted.text(), null, pasted.isBlank() ? null : NLS.bind(Messages.pasteBeyondColumn, last), pasted.isBlank());
        }
        Column<T> column = target.columns().get(at);
        if (row == null) {
            int last = target.number(target.below().size() - 1);
            return new Cell<>(null, column, pasted.text(), null, pasted.isBlank() ? null : NLS.bind(Messages.pasteBeyondRow, last), pasted.isBlank());
        }
        CellFormat format = target.formats().get(at);
        if (!editing.mayEdit(row, column)) {
            boolean same = pasted.isBlank() || isShown(pasted.text(), column, row, format);
            return new Cell<>(row, column, pasted.text(), null, same ? null : Messages.pasteLockedReason, same);
        }
        return read(pasted, row, column, format);
    }

    private static <T> boolean isShown(String text, Column<T> column, T row, CellFormat format) {
        Object held = column.isHidden(row) ? null : column.valueOf(row);
        return held != null && (text.strip().equals(format.raw(held)) || text.strip().equals(format.shown(held)));
    }

    private static <T> Cell<T> read(PastedCell pasted, T row, Column<T> column, CellFormat format) {
        try {
            Object value = pasted.read(column.type(), format);
            Optional<String> refused = column.check(row, value);
            String text = refused.isPresent() ? pasted.text() : format.shown(value);
            return new Cell<>(row, column, text, value, refused.orElse(null), Objects.equals(value, column.valueOf(row)));
        } catch (UnreadableException unreadable) {
            return new Cell<>(row, column, pasted.text(), null, unreadable.getMessage(), false);
        }
    }

    /** @return whether nothing would be dropped */
    boolean fits() {
        return lines.stream().flatMap(line -> line.cells().stream()).allMatch(cell -> cell.reason() == null);
    }

    /** @return the cells that would get their values */
    List<Entry<T>> entries() {
        return lines.stream().flatMap(line -> line.cells().stream()).filter(cell -> cell.reason() == null && !cell.same())
                .map(cell -> new Entry<>(cell.row(), cell.column(), cell.value())).toList();
    }

    /** @return what would be dropped, row by row */
    List<Dropped> dropped() {
        List<Dropped> dropped = new ArrayList<>();
        for (Line<T> line : lines) {
            for (Cell<T> cell : line.cells()) {
                if (cell.reason() != null) {
                    String place = cell.column() == null ? NLS.bind(Messages.placeBeyond, line.number())
                            : NLS.bind(Messages.cellPlace, cell.column().label(), line.number());
                    dropped.add(new Dropped(place, cell.text(), cell.reason()));
                }
            }
        }
        return dropped;
    }
}
