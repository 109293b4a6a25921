package se.underlag.ui.grid.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.internal.Editing.Entry;

/** Copies to and pastes from the system's clipboard, in the form that spreadsheets exchange. */
public final class Clipboards<T> {

    private final Display display;
    private final Selection<T> selection;
    private final RowView<T> rows;
    private final List<Column<T>> columns;
    private final List<CellFormat> formats;
    private final Editing<T> editing;

    Clipboards(Display display, Selection<T> selection, RowView<T> rows, List<Column<T>> columns, List<CellFormat> formats, Editing<T> editing) {
        this.display = display;
        this.selection = selection;
        this.rows = rows;
        this.columns = columns;
        this.formats = formats;
        this.editing = editing;
    }

    /** Copies the marked cells; cells within their bounds that are not marked come as empty. */
    public void copy() {
        int[] positions = selection.columnPositions();
        List<List<String>> block = new ArrayList<>();
        for (int place : selection.places()) {
            block.add(IntStream.of(positions).mapToObj(position -> text(position, place)).toList());
        }
        if (!block.isEmpty()) {
            withClipboard(clipboard -> {
                clipboard.setContents(new Object[] { Tsv.write(block) }, new Transfer[] { TextTransfer.getInstance() });
                return null;
            });
        }
    }

    private String text(int position, int place) {
        Column<T> column = selection.columnAt(position);
        if (!selection.contains(position, place)) {
            return "";
        }
        Object value = column.valueOf(rows.get(place));
        return value != null && column.isHidden(rows.get(place)) ? column.sekretess().mask() : formats.get(columns.indexOf(column)).raw(value);
    }

    /** @return what kept it from being pasted, empty when it was */
    public List<String> paste() {
        String text = withClipboard(clipboard -> (String) clipboard.getContents(TextTransfer.getInstance()));
        List<List<String>> block = text == null ? List.of() : Tsv.read(text);
        int[] positions = selection.columnPositions();
        if (positions.length == 0 || block.isEmpty()) {
            return List.of(Messages.pasteNothing);
        }
        Iterator<Integer> places = selection.places().iterator();
        if (!places.hasNext()) {
            return List.of(Messages.pasteNothing);
        }
        int first = places.next();
        List<Column<T>> right = IntStream.range(positions[0], columns.size()).mapToObj(selection::columnAt).toList();
        List<CellFormat> rightFormats = right.stream().map(column -> formats.get(columns.indexOf(column))).toList();
        List<T> below = rows.from(first);
        Paste<T> plan = Paste.plan(repeated(block, positions), below, right, rightFormats, first + 1, editing);
        editing.paste(plan.cells());
        return plan.problems();
    }

    /** A single copied value fills all that is marked, as in Excel. */
    private List<List<String>> repeated(List<List<String>> block, int[] positions) {
        if (block.size() > 1 || block.get(0).size() > 1) {
            return block;
        }
        int width = positions[positions.length - 1] - positions[0] + 1;
        List<Integer> places = List.copyOf(selection.places());
        int height = places.get(places.size() - 1) - places.get(0) + 1;
        return Collections.nCopies(height, Collections.nCopies(width, block.get(0).get(0)));
    }

    /** Empties the marked cells that can be edited. */
    public void clear() {
        List<Entry<T>> cells = new ArrayList<>();
        for (int place : selection.places()) {
            for (int position : selection.columnPositions()) {
                if (selection.contains(position, place)) {
                    cells.add(new Entry<>(rows.get(place), selection.columnAt(position), null));
                }
            }
        }
        editing.clear(cells);
    }

    private <R> R withClipboard(Function<Clipboard, R> use) {
        Clipboard clipboard = new Clipboard(display);
        try {
            return use.apply(clipboard);
        } finally {
            clipboard.dispose();
        }
    }
}
