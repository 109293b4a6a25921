package se.underlag.ui.grid;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import se.underlag.ui.grid.internal.OpenRow;
import se.underlag.ui.grid.internal.GridParts;
import se.underlag.ui.grid.internal.Viewing;
import se.underlag.ui.grid.internal.GridSpec;

/**
 * A grid that works as people know it from Excel. Made by a {@link GridBuilder}; shows rows that the caller holds, writes nothing itself
 * but edits through the history it was given. Belongs to the UI thread.
 *
 * @param <T> what a row is
 */
public final class Grid<T> {

    /** Data key of the widget under which the grid itself is found, for drivers of windows. */
    public static final String DATA_KEY = "se.underlag.grid";

    private final GridParts<T> parts;
    private final List<Consumer<Grid<T>>> selectionListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<List<String>>> problemListeners = new CopyOnWriteArrayList<>();

    Grid(Composite parent, GridBuilder<T> description) {
        parts = new GridParts<>(parent, new GridSpec<>(description.columns(), description.totals(), description.states(), description.history(),
                description.clock(), description.isDark(), description.layouts(), this::tell, description.newRows(), description.reverts(),
                description.utforsel()));
        parts.selection().onChange(() -> selectionListeners.forEach(listener -> listener.accept(this)));
        table().setData(DATA_KEY, this);
    }

    /** @param clock today, for typed dates; @return an empty description */
    public static <T> GridBuilder<T> of(Clock clock) {
        return new GridBuilder<>(clock);
    }

    /** @return the widget, for layout and focus */
    public Control control() {
        return parts.area();
    }

    /** @return the widget behind the grid; only for drivers of windows, never for parts */
    public NatTable table() {
        return parts.table();
    }

    /** @return the columns as they were described */
    public List<Column<T>> columns() {
        return parts.columns();
    }

    /**
     * Shows these rows, in their own order. May be called again when rows have come or gone: what is marked follows its rows, and the grid
     * stays scrolled where it was. Sorting, filter and groups stay as they are; a row that has come is shown even if the filter would hide it.
     */
    public void setRows(List<T> rows) {
        parts.setRows(rows);
    }

    /**
     * Shows the rows with some that have come or gone, as {@link #setRows} does, but sums only what is new: what it costs does not grow with
     * the columns and formulas of the rows that stay.
     *
     * @param rows in their own order @param changed those that add other amounts than before; others may be among them
     */
    public void followRows(List<T> rows, Collection<T> changed) {
        parts.followRows(List.copyOf(rows), changed);
    }

    /** Paints rows again that were changed, and follows them in the totals. */
    public void refresh(Collection<T> changed) {
        parts.refresh(changed);
    }

    /** Paints everything again, for instance when marks have changed. */
    public void repaint() {
        parts.repaint();
    }

    /**
     * Puts the rows under headings with sub-totals, one for each value of the column. A sub-total sums what the column's cells hold; sorting and
     * filter go on within the groups. Headings are no rows: they are never marked as such, edited, copied or exported.
     *
     * @param columnId null for no groups
     */
    public void groupBy(String columnId) {
        parts.groupBy(columnId);
    }

    /** Puts the caret into the field that searches all columns. */
    public void find() {
        parts.find();
    }

    /** @return whether what is shown is what was asked for last: no sorting, filter or grouping is still being worked out */
    public boolean isAtRest() {
        return parts.arranger().isAtRest();
    }

    /** Does it as soon as the grid is at rest, at once when it is. */
    public void whenAtRest(Runnable action) {
        parts.arranger().whenAtRest(action);
    }

    /** @param line of the totals lines, from 0; @return the sum of all rows in that column, 0.00 where it is not summed */
    public BigDecimal total(int line, String columnId) {
        return parts.total(line, columnId);
    }

    /** Brings a cell into sight and marks it. @return whether the row is shown and the column exists */
    public boolean reveal(T row, String columnId) {
        return parts.reveal(row, columnId);
    }

    /** Marks all cells between the active one and this one. @return whether the row is shown and the column exists */
    public boolean extend(T row, String columnId) {
        return parts.selection().extend(row, columnId);
    }

    /** @return the active cell in words: where it stands, what it holds, what its signs mean; as a screen reader says it */
    public String activeCellInWords() {
        return parts.activeCellInWords();
    }

    /** Sets what screen readers call the grid: what its rows are. */
    public void setName(String name) {
        parts.setName(name);
    }

    /** Scrolls until a place is in sight, from 0, without marking it: a row or the heading of a group. */
    public void scrollTo(int place) {
        parts.scrollTo(place);
    }

    /** @param place from 0, as shown from above; @return the row, null at the heading of a group */
    public T shown(int place) {
        return parts.shown(place);
    }

    /** @return the rows that hold marked cells, as shown from above */
    public List<T> selectedRows() {
        return parts.selection().rows();
    }

    /** @return the marked cells, row by row as shown, from the left */
    public List<Cell<T>> selectedCells() {
        return parts.selection().cells();
    }

    /** @return whether the row is among those that are shown now */
    public boolean isShown(T row) {
        return parts.isShown(row);
    }

    /** @return the cell that keys go to */
    public Optional<Cell<T>> activeCell() {
        return parts.selection().active();
    }

    /** @return sum and mean of the marked cells */
    public SelectionSummary summary() {
        return parts.selection().summary();
    }

    /** Listens for other cells being marked. */
    public void onSelection(Consumer<Grid<T>> listener) {
        selectionListeners.add(listener);
    }

    /** Listens for what was left undone, such as cells that could not be filled; the sentences are Swedish. */
    public void onProblems(Consumer<List<String>> listener) {
        problemListeners.add(listener);
    }

    /** Runs it whenever somebody types into a cell that cannot be edited, so that a part can say why. */
    public void onRefused(Runnable listener) {
        parts.onRefused(listener);
    }

    /** Opens the active row with Enter or a double click, which then neither move nor edit; for lists of things to open. */
    public void onOpen(Consumer<T> open) {
        OpenRow.on(this, open);
    }

    /** Locks the cells, for instance while they are saved. */
    public void setLocked(boolean locked) {
        parts.editing().setLocked(locked);
    }

    /** Takes over what is being typed. @return false when it cannot be taken and the editor stays open */
    public boolean commitEditor() {
        return parts.table().commitAndCloseActiveCellEditor();
    }

    /** Gives up what is being typed. @return whether anything was */
    public boolean cancelEditor() {
        if (isEditing()) {
            parts.table().getActiveCellEditor().close();
            return true;
        }
        return false;
    }

    /** @return whether a cell is being typed into */
    public boolean isEditing() {
        ICellEditor editor = parts.table().getActiveCellEditor();
        return editor != null && !editor.isClosed();
    }

    /** @return gives another grid of the same columns, also when this one is gone, the filter, the search and the place that this one has now */
    public Consumer<Grid<?>> viewing() {
        Viewing now = parts.viewing();
        return other -> other.parts.view(now);
    }

    /** Changes between the light and the dark theme. */
    public void setDark(boolean dark) {
        parts.setDark(dark);
    }

    /** Puts the marked cells on the system's clipboard. */
    public void copy() {
        parts.clipboard().copy();
    }

    /** Pastes the system's clipboard at the marked cell; what does not fit is shown first, with the question whether to paste the rest. */
    public void paste() {
        parts.actions().paste();
    }

    private void tell(List<String> problems) {
        problemListeners.forEach(listener -> listener.accept(problems));
    }

    /** Copies the first marked row into the marked rows below it; into a single marked row the one above. */
    public void fillDown() {
        parts.actions().fillDown();
    }

    /** Copies the first marked column into the marked columns to the right; into a single marked column the one to the left. */
    public void fillRight() {
        parts.actions().fillRight();
    }

    /** @return where the square to drag for filling is in the widget, null when it is not in sight; for drivers of windows */
    public Rectangle fillHandle() {
        return parts.fillHandle();
    }

    /** Gives the marked cells what was last saved. */
    public void revertCells() {
        parts.actions().revertCells();
    }

    /** Gives the rows of the marked cells what was last saved; new ones go. */
    public void revertRows() {
        parts.actions().revertRows();
    }

    /** Gives everything what was last saved. */
    public void revertAll() {
        parts.actions().revertAll();
    }

    /** Puts the marked cells on the clipboard as a picture; all that is shown when only one is marked. */
    public void copyPicture() {
        parts.output().copyPicture();
    }

    /** Asks for a file and writes the same picture into it. */
    public void savePicture() {
        parts.output().savePicture();
    }

    /** Writes the same picture into that file. */
    public void savePicture(String file) {
        parts.output().savePicture(file);
    }

    /** @return the same picture */
    public ImageData picture() {
        return parts.output().picture();
    }

    /** Asks for a printer and prints all that is shown, or what is marked when that is chosen. */
    public void print() {
        parts.output().print();
    }

    /** Prints all that is shown on that printer, or what is marked when its scope is the selection. */
    public void print(PrinterData printer) {
        parts.output().print(printer);
    }

    /** Makes it the menu of the cells. */
    public void setMenu(MenuManager menu) {
        NatTable table = parts.table();
        table.setMenu(menu.createContextMenu(table));
        // a heading has a menu of its own, and two must not open on each other
        table.addMenuDetectListener(event -> {
            Point at = table.toControl(event.x, event.y);
            LabelStack under = table.getRegionLabelsByXY(at.x, at.y);
            event.doit = event.detail != SWT.MENU_MOUSE || under == null || !under.hasLabel(GridRegion.COLUMN_HEADER);
        });
    }

    /** Fills a menu with what the grid offers for its marked cells; to be called each time that the menu opens. */
    public void fillMenu(IMenuManager menu) {
        GridMenu.fill(menu, parts.actions(), parts.output());
    }

    /** Marks all cells. */
    public void selectAll() {
        parts.selection().all();
    }

    /** Empties the marked cells that can be edited. */
    public void clear() {
        parts.clipboard().clear();
    }

    /** A cell. */
    public record Cell<T>(T row, Column<T> column) {
    }
}
