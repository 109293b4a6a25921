package se.underlag.ui.grid.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.edit.command.EditUtils;
import org.eclipse.nebula.widgets.nattable.edit.event.InlineCellEditEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.widgets.Shell;
import se.underlag.ui.edit.Edit;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;
import se.underlag.ui.grid.Grid;
import se.underlag.ui.grid.Reverts;

/** What a person does to the marked cells, by key, menu or command. What was left undone is told. */
public final class GridActions<T> {

    private static final int ASKED_AT_MOST = 5_000;

    private final SelectionLayer layer;
    private final Selection<T> selection;
    private final RowView<T> rows;
    private final Editing<T> editing;
    private final Clipboards<T> clipboard;
    private final CellMoves<T> moves;
    private final Fill<T> fill;
    private final Given<T> given;
    private final Shell shell;
    private Palette palette = Palette.light();
    private final Reverts<T> reverts;
    private final Clock clock;
    private final Consumer<List<String>> problems;

    GridActions(SelectionLayer layer, Selection<T> selection, RowView<T> rows, List<CellFormat> formats, Editing<T> editing, Clipboards<T> clipboard,
            GridSpec<T> spec, Shell shell) {
        this.shell = shell;
        this.layer = layer;
        this.selection = selection;
        this.rows = rows;
        this.editing = editing;
        this.clipboard = clipboard;
        this.reverts = spec.reverts();
        this.clock = spec.clock();
        this.moves = new CellMoves<>(layer, selection, rows);
        this.fill = new Fill<>(selection, moves, rows, spec.columns(), formats, editing);
        this.given = new Given<>(spec.columns(), formats, editing);
        this.problems = told -> {
            if (!told.isEmpty()) {
                spec.problems().accept(told);
            }
        };
    }

    /** Adds what an editable grid has beyond cells: editors, keys and the square at the corner. @return the square, null when it is only read */
    FillHandle configure(NatTable table, Layers<T> layers, List<Column<T>> columns, List<CellFormat> formats, boolean editable) {
        table.addConfiguration(new EditSetup<>(rows, columns, formats, editing, moves, this::giveMarked));
        table.addConfiguration(new Keys(moves,
                new Keys.Actions(this::copy, this::paste, this::cut, this::clear, this::fillDown, this::fillRight, this::today,
                        () -> editEmpty(table))));
        if (!editable) {
            return null;
        }
        FillHandle handle = new FillHandle(layers, moves, fill, problems);
        table.addConfiguration(handle);
        return handle;
    }

    /** Takes over the colours of the grid's theme. */
    void setPalette(Palette colours) {
        palette = colours;
    }

    /** Puts the marked cells on the clipboard. */
    public void copy() {
        clipboard.copy();
    }

    /** Puts the marked cells on the clipboard and empties them. */
    public void cut() {
        clipboard.copy();
        clipboard.clear();
    }

    /** Pastes the clipboard at the marked cell; what does not fit is shown first, with the question whether to paste the rest. */
    public void paste() {
        PastePlan<T> plan = clipboard.plan();
        if (plan == null) {
            problems.accept(List.of(Messages.pasteNothing));
        } else if (plan.fits()) {
            paste(plan);
        } else {
            new PasteDialog(shell, plan, palette, () -> paste(plan)).open();
        }
    }

    private void paste(PastePlan<T> plan) {
        moves.mark(clipboard.apply(plan));
    }

    /** Empties the marked cells that can be edited. */
    public void clear() {
        clipboard.clear();
    }

    /** Copies the first marked row downwards. */
    public void fillDown() {
        problems.accept(fill.down());
    }

    /** Copies the first marked column to the right. */
    public void fillRight() {
        problems.accept(fill.right());
    }

    /** Writes the date of today into the active cell, where it holds dates. */
    public void today() {
        selection.active().filter(cell -> cell.column().type() == ColumnType.DATUM).ifPresent(cell -> {
            LocalDate today = LocalDate.now(clock);
            if (cell.column().check(cell.row(), today).isEmpty()) {
                editing.set(cell.row(), cell.column(), today);
            }
        });
    }

    /** @return whether cells can be edited now */
    public boolean isEditable() {
        return editing.isOpen();
    }

    /** @return whether the grid knows what was saved */
    public boolean canRevert() {
        return reverts != null;
    }

    /** @return whether a marked cell holds something else than what was saved; of very many cells it is not asked */
    public boolean hasChangedCells() {
        List<Grid.Cell<T>> cells = selection.cells();
        return reverts != null
                && (cells.size() > ASKED_AT_MOST || cells.stream().anyMatch(cell -> !reverts.cell(cell.row(), cell.column()).isEmpty()));
    }

    /** @return whether anything was edited since the last save */
    public boolean isDirty() {
        return editing.isDirty();
    }

    /** Gives the marked cells what was last saved. */
    public void revertCells() {
        List<Edit> edits = new ArrayList<>();
        selection.cells().forEach(cell -> edits.add(() -> reverts.cell(cell.row(), cell.column())));
        revert(Messages.labelRevertCells, edits);
    }

    /** Gives the rows of the marked cells what was last saved; new ones go. */
    public void revertRows() {
        List<Edit> edits = new ArrayList<>();
        selection.rows().forEach(row -> edits.add(() -> reverts.row(row)));
        revert(Messages.labelRevertRows, edits);
    }

    /** Gives everything what was last saved. */
    public void revertAll() {
        revert(Messages.labelRevertAll, List.of(reverts::all));
    }

    private void revert(String label, List<Edit> edits) {
        if (reverts != null && !editing.execute(label, edits)) {
            problems.accept(List.of(Messages.revertNothing));
        }
    }

    /** Opens the active cell with nothing in it. */
    private void editEmpty(NatTable table) {
        PositionCoordinate anchor = layer.getSelectionAnchor();
        if (selection.active().isPresent() && EditUtils.isCellEditable(anchor, table.getConfigRegistry())) {
            layer.fireLayerEvent(new InlineCellEditEvent(new PositionCoordinate(anchor), table, table.getConfigRegistry(), null));
        }
    }

    private boolean giveMarked(Object value) {
        selection.active().ifPresent(active -> problems.accept(given.give(selection.cells(), active.column(), value, rows::placeOf)));
        return true;
    }
}
