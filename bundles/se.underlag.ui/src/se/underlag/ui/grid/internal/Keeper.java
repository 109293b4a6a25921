package se.underlag.ui.grid.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.CellSelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.graphics.Rectangle;

/** Keeps what is marked, and what stands where on the screen, on the same rows while these get other places. */
final class Keeper<T> implements Arranger.Stage {

    /** A selection torn into more pieces than this is dropped but for its active cell. */
    private static final int PIECES = 1_000;

    private final RowView<T> rows;
    private Layers<T> layers;
    private SelectionLayer selection;
    private ViewportLayer viewport;
    private NatTable table;

    Keeper(RowView<T> rows) {
        this.rows = rows;
    }

    /** Takes the widget and its layers, once they are there. */
    void shownIn(NatTable widget, Layers<T> itsLayers) {
        this.table = widget;
        this.layers = itsLayers;
        this.selection = itsLayers.selection();
        this.viewport = itsLayers.viewport();
    }

    @Override public void whenFree(Runnable action) {
        ICellEditor editor = table.getActiveCellEditor();
        if (editor == null || editor.isClosed() || editor.getEditorControl() == null || editor.getEditorControl().isDisposed()) {
            action.run();
        } else {
            editor.getEditorControl().addDisposeListener(event -> table.getDisplay().asyncExec(() -> {
                if (!table.isDisposed()) {
                    whenFree(action);
                }
            }));
        }
    }

    /** A marked rectangle by its rows; null for all rows. */
    private record Marked<T>(int column, int width, List<T> theirs) {
    }

    /** How far below the upper edge a row stood, in pixels. */
    private record Held<T>(T row, int below) {
    }

    @Override public void change(Runnable swap) {
        List<Held<T>> held = held(selection.getSelectionAnchor().rowPosition);
        keepMarks(swap);
        scroll(origin(held));
    }

    @Override public void replace(Runnable swap) {
        int origin = viewport.getOrigin().getY();
        keepMarks(swap);
        scroll(origin);
    }

    private void keepMarks(Runnable swap) {
        PositionCoordinate anchor = new PositionCoordinate(selection.getSelectionAnchor());
        T active = row(anchor.rowPosition);
        List<Marked<T>> marked = marked();
        swap.run();
        selection.clear(false);
        layers.body().fireLayerEvent(new RowStructuralRefreshEvent(layers.body()));
        mark(marked, active, anchor.columnPosition, anchor.rowPosition);
    }

    private T row(int place) {
        return rows.isRow(place) ? rows.get(place) : null;
    }

    private List<Marked<T>> marked() {
        List<Marked<T>> marked = new ArrayList<>();
        for (Rectangle one : selection.getSelectionModel().getSelections()) {
            boolean all = rows.isEverything(one.y, one.height);
            marked.add(new Marked<>(one.x, one.width, all ? null
                    : IntStream.range(one.y, Math.min(rows.size(), one.y + one.height)).filter(rows::isRow).mapToObj(rows::get).toList()));
        }
        return marked;
    }

    private void mark(List<Marked<T>> marked, T active, int column, int before) {
        int place = active == null ? -1 : rows.placeOf(active);
        if (active != null && place < 0 && rows.size() > 0) {
            // as in Excel the cell that keys go to stays when its row goes
            place = Math.min(before, rows.size() - 1);
        }
        if (place >= 0) {
            // first, as it marks the cell alone
            selection.selectCell(column, place, false, false);
        }
        List<Rectangle> pieces = marked.stream().flatMap(one -> pieces(one).stream()).toList();
        boolean more = pieces.size() > 1 || pieces.stream().anyMatch(one -> one.width > 1 || one.height > 1);
        if (pieces.size() <= PIECES && (more || place < 0)) {
            pieces.forEach(selection.getSelectionModel()::addSelection);
        }
        selection.fireLayerEvent(new CellSelectionEvent(selection, Math.max(column, 0), Math.max(place, 0), false, false, false));
    }

    private List<Rectangle> pieces(Marked<T> one) {
        if (one.theirs() == null) {
            return List.of(new Rectangle(one.column(), 0, one.width(), rows.size()));
        }
        int[] places = one.theirs().stream().mapToInt(rows::placeOf).filter(place -> place >= 0).sorted().toArray();
        List<Rectangle> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= places.length; i++) {
            if (i == places.length || places[i] != places[i - 1] + 1) {
                pieces.add(new Rectangle(one.column(), places[from], one.width(), places[i - 1] - places[from] + 1));
                from = i;
            }
        }
        return pieces;
    }

    /** @return what stood in sight, the active row first, so that the first of them that is still shown can stand there again */
    private List<Held<T>> held(int active) {
        int origin = viewport.getOrigin().getY();
        int top = viewport.getOriginRowPosition();
        int last = Math.min(rows.size(), top + viewport.getRowCount());
        List<Held<T>> held = new ArrayList<>();
        if (rows.isRow(active) && active >= top && active < last) {
            held.add(new Held<>(rows.get(active), selection.getStartYOfRowPosition(active) - origin));
        } else if (origin == 0) {
            return held;
        }
        for (int place = Math.max(top, 0); place < last; place++) {
            if (rows.isRow(place)) {
                held.add(new Held<>(rows.get(place), selection.getStartYOfRowPosition(place) - origin));
            }
        }
        return held;
    }

    private int origin(List<Held<T>> held) {
        for (Held<T> one : held) {
            int place = rows.placeOf(one.row());
            if (place >= 0) {
                return selection.getStartYOfRowPosition(place) - one.below();
            }
        }
        return 0;
    }

    private void scroll(int origin) {
        // otherwise the last place that was scrolled to is held, whichever row stands there now
        viewport.setKeepInViewportRowPosition(-1);
        viewport.setOriginY(origin);
        viewport.recalculateScrollBars();
    }
}
