package se.underlag.ui.grid.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.NewRows;
import se.underlag.ui.grid.internal.Editing.Entry;

/** Copies to and pastes from the system's clipboard, in the forms that spreadsheets exchange: tabbed text and HTML. */
public final class Clipboards<T> {

    private static final long STYLED_AT_MOST = 200_000;

    private final Display display;
    private final Selection<T> selection;
    private final RowView<T> rows;
    private final List<Column<T>> columns;
    private final List<CellFormat> formats;
    private final Editing<T> editing;
    private final NewRows<T> newRows;

    /** @param newRows makes rows for what is pasted below the last, null for none */
    Clipboards(Display display, Selection<T> selection, RowView<T> rows, List<Column<T>> columns, List<CellFormat> formats, Editing<T> editing,
            NewRows<T> newRows) {
        this.display = display;
        this.selection = selection;
        this.rows = rows;
        this.columns = columns;
        this.formats = formats;
        this.editing = editing;
        this.newRows = newRows;
    }

    /** Copies the marked cells; cells within their bounds that are not marked come as empty. What is masked is copied as its mask. */
    public void copy() {
        int[] positions = selection.columnPositions();
        List<List<HtmlText.Cell>> block = new ArrayList<>();
        for (int place : selection.places()) {
            block.add(IntStream.of(positions).mapToObj(position -> cell(position, place)).toList());
        }
        if (block.isEmpty()) {
            return;
        }
        String tabbed = Tsv.write(block.stream().map(row -> row.stream().map(HtmlText.Cell::text).toList()).toList());
        boolean styled = (long) block.size() * positions.length <= STYLED_AT_MOST;
        withClipboard(clipboard -> {
            if (styled) {
                clipboard.setContents(new Object[] { tabbed, HtmlText.write(block) },
                        new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
            } else {
                clipboard.setContents(new Object[] { tabbed }, new Transfer[] { TextTransfer.getInstance() });
            }
            return null;
        });
    }

    private HtmlText.Cell cell(int position, int place) {
        Column<T> column = selection.columnAt(position);
        Object value = selection.contains(position, place) ? column.valueOf(rows.get(place)) : null;
        if (value != null && column.isHidden(rows.get(place))) {
            return new HtmlText.Cell(column.sekretess().mask(), null);
        }
        return new HtmlText.Cell(value == null ? "" : formats.get(columns.indexOf(column)).raw(value), value);
    }

    /** @return what pasting at the marked cell would do; null when there is nothing to paste or nowhere to put it */
    PastePlan<T> plan() {
        List<List<PastedCell>> block = read();
        int[] positions = selection.columnPositions();
        List<Integer> places = List.copyOf(selection.places());
        if (positions.length == 0 || places.isEmpty() || block.isEmpty()) {
            return null;
        }
        int first = Collections.min(places);
        List<Column<T>> right = IntStream.range(positions[0], selection.columnCount()).mapToObj(selection::columnAt).toList();
        List<CellFormat> rightFormats = right.stream().map(column -> formats.get(columns.indexOf(column))).toList();
        int[] numbers = IntStream.range(first, rows.size()).filter(rows::isRow).map(place -> place + 1).toArray();
        int width = positions[positions.length - 1] - positions[0] + 1;
        int height = places.size();
        return PastePlan.of(repeated(block, width, height), new PastePlan.Target<>(rows.from(first), numbers, right, rightFormats, newRows), editing);
    }

    /** @return the cells on the clipboard: the table of its HTML, which knows numbers as numbers, else its text */
    private List<List<PastedCell>> read() {
        String html = withClipboard(clipboard -> (String) clipboard.getContents(HTMLTransfer.getInstance()));
        List<List<PastedCell>> table = html == null ? null : HtmlTable.read(html).orElse(null);
        if (table != null) {
            return table;
        }
        String text = withClipboard(clipboard -> (String) clipboard.getContents(TextTransfer.getInstance()));
        return text == null ? List.of() : Tsv.read(text).stream().map(row -> row.stream().map(PastedCell::new).toList()).toList();
    }

    /** What is marked is filled with the block as often as it has room for it, when it has so exactly, as in Excel. */
    static List<List<PastedCell>> repeated(List<List<PastedCell>> block, int width, int height) {
        int across = block.stream().mapToInt(List::size).max().orElse(1);
        if (across == 0 || width % across != 0 || height % block.size() != 0) {
            return block;
        }
        List<List<PastedCell>> repeated = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            List<PastedCell> row = block.get(i % block.size());
            List<PastedCell> wide = new ArrayList<>();
            for (int j = 0; j < width; j++) {
                int at = j % across;
                wide.add(at < row.size() ? row.get(at) : new PastedCell(""));
            }
            repeated.add(wide);
        }
        return repeated;
    }

    /** Pastes what fits, as one edit. @return the positions that it went into */
    Rectangle apply(PastePlan<T> plan) {
        int left = selection.columnPositions()[0];
        int first = Collections.min(selection.places());
        editing.paste(plan.appended(), plan.entries());
        int last = plan.lines().stream().flatMap(line -> line.cells().stream()).map(PastePlan.Cell::row).filter(Objects::nonNull)
                .mapToInt(rows::placeOf)
                .max().orElse(first);
        return new Rectangle(left, first, Math.max(1, plan.columns().size()), Math.max(first, last) - first + 1);
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
