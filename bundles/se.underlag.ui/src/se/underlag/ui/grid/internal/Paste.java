package se.underlag.ui.grid.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.CellFormat.UnreadableException;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.internal.Editing.Entry;

/**
 * Works out what pasting a block of text would do, before anything is done: either every cell can take its value, or nothing is pasted
 * and the problems are told.
 *
 * @param cells the values, none when there are problems
 * @param problems Swedish sentences
 */
public record Paste<T>(List<Entry<T>> cells, List<String> problems) {

    private static final int TOLD = 10;

    /**
     * @param rows the rows from the marked one downwards
     * @param columns the columns from the marked one to the right, in the order shown
     * @param firstRowNumber the number that the first row shows
     * @param repeat how often a single value is repeated downwards and to the right: marked rows and columns
     */
    static <T> Paste<T> plan(List<List<String>> block, List<T> rows, List<Column<T>> columns, List<CellFormat> formats, int firstRowNumber,
            Editing<T> editing) {
        List<Entry<T>> cells = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        int width = block.stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) {
            return new Paste<>(List.of(), List.of(Messages.pasteNothing));
        }
        if (block.size() > rows.size() || width > columns.size()) {
            return new Paste<>(List.of(), List.of(
                    NLS.bind(Messages.pasteOutside, firstRowNumber + rows.size() - 1,
                            columns.isEmpty() ? "" : columns.get(columns.size() - 1).label())));
        }
        for (int r = 0; r < block.size(); r++) {
            for (int c = 0; c < block.get(r).size(); c++) {
                T row = rows.get(r);
                Column<T> column = columns.get(c);
                String place = NLS.bind(Messages.cellPlace, column.label(), firstRowNumber + r);
                if (!editing.mayEdit(row, column)) {
                    problems.add(NLS.bind(Messages.pasteLocked, place));
                    continue;
                }
                try {
                    Object value = formats.get(c).read(block.get(r).get(c));
                    Optional<String> refused = column.check(row, value);
                    refused.ifPresent(text -> problems.add(NLS.bind(Messages.pasteUnreadable, place, text)));
                    cells.add(new Entry<>(row, column, value));
                } catch (UnreadableException unreadable) {
                    problems.add(NLS.bind(Messages.pasteUnreadable, place, unreadable.getMessage()));
                }
            }
        }
        return problems.isEmpty() ? new Paste<>(cells, problems) : new Paste<>(List.of(), problems.subList(0, Math.min(TOLD, problems.size())));
    }
}
