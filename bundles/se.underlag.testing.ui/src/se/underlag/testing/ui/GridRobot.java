package se.underlag.testing.ui;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.data.convert.IDisplayConverter;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.Grid;

/**
 * Works a grid as a person does: looks at what a cell shows, marks it, types and presses keys. Rows are counted as shown, from 1. A cell that is
 * not in sight is scrolled to by marking it.
 */
public final class GridRobot {

    private final Grid<?> grid;
    private final NatTable table;

    /** @param grid the grid; must be in an open window */
    public GridRobot(Grid<?> grid) {
        this.grid = grid;
        this.table = grid.table();
    }

    /** @return a robot for the grid that is in sight; waits until there is one */
    public static GridRobot inSight() {
        NatTable table = Widgets.find(NatTable.class, "grid", one -> one.getData(Grid.DATA_KEY) != null);
        return new GridRobot(Ui.get(() -> (Grid<?>) table.getData(Grid.DATA_KEY)));
    }

    /** @return the text that the cell shows */
    public String text(int row, String columnId) {
        return Ui.get(() -> shown(cell(row, columnId)));
    }

    /** @return the labels of the cell: its marks among them */
    public List<String> labels(int row, String columnId) {
        return Ui.get(() -> List.copyOf(cell(row, columnId).getConfigLabels()));
    }

    /** @param line from 1; @return the text of a sum below the rows */
    public String total(int line, String columnId) {
        return Ui.get(() -> {
            cell(1, columnId);
            int position = columnPosition(columnId).orElseThrow();
            int bottom = table.getRowCount() - lines() + line - 1;
            return shown(table.getCellByPosition(position, bottom));
        });
    }

    private int lines() {
        return (int) IntStream.range(0, table.getRowCount()).filter(row -> table.getConfigLabelsByPosition(1, row).hasLabel("TOTAL")).count();
    }

    /** Marks the cell, scrolling to it. */
    public GridRobot select(int row, String columnId) {
        Ui.run(() -> {
            table.forceFocus();
            reveal(grid, row, columnId);
        });
        return this;
    }

    /** Marks everything between the marked cell and this one. */
    public GridRobot selectTo(int row, String columnId) {
        Ui.run(() -> extend(grid, row, columnId));
        return this;
    }

    private static <T> void reveal(Grid<T> grid, int row, String columnId) {
        T shown = grid.shown(row - 1);
        if (shown == null) {
            grid.scrollTo(row - 1);
        } else {
            grid.reveal(shown, columnId);
        }
    }

    private static <T> void extend(Grid<T> grid, int row, String columnId) {
        grid.extend(grid.shown(row - 1), columnId);
    }

    /** Types into the marked cell and presses Enter. */
    public GridRobot type(String text) {
        text.chars().limit(1).forEach(first -> key(first, (char) first));
        Ui.await("cell editor", () -> table.getActiveCellEditor() != null);
        Ui.run(() -> ((Text) table.getActiveCellEditor().getEditorControl()).setText(text));
        pressInEditor(SWT.CR);
        return this;
    }

    /** Presses a key, such as {@link SWT#F2} or {@link SWT#DEL}, in the grid itself. */
    public GridRobot press(int keyCode) {
        key(keyCode, keyCode < 256 ? (char) keyCode : 0);
        return this;
    }

    /** Presses a key with others held, such as {@link SWT#MOD1} for Ctrl and {@link SWT#MOD2} for Shift. */
    public GridRobot press(int held, int keyCode) {
        Ui.run(() -> {
            Event event = event(keyCode, keyCode < 256 ? (char) keyCode : 0);
            event.stateMask = held;
            table.notifyListeners(SWT.KeyDown, event);
        });
        return this;
    }

    /** Drags the square at the corner of what is marked to the cell. @param held keys held when it is let go, such as {@link SWT#MOD1} */
    public GridRobot dragFill(int row, String columnId, int held) {
        Rectangle from = Ui.get(() -> {
            table.update();
            return grid.fillHandle();
        });
        Rectangle to = Ui.get(() -> cell(row, columnId).getBounds());
        int x = from.x + from.width / 2;
        int y = from.y + from.height / 2;
        mouse(SWT.MouseMove, 0, x, y, held);
        mouse(SWT.MouseDown, 1, x, y, held);
        mouse(SWT.MouseMove, 0, to.x + to.width / 2 - 3, to.y + to.height / 2 - 3, held | SWT.BUTTON1);
        mouse(SWT.MouseMove, 0, to.x + to.width / 2, to.y + to.height / 2, held | SWT.BUTTON1);
        mouse(SWT.MouseUp, 1, to.x + to.width / 2, to.y + to.height / 2, held | SWT.BUTTON1);
        return this;
    }

    private void mouse(int type, int button, int x, int y, int held) {
        Ui.run(() -> {
            Event event = new Event();
            event.button = button;
            event.count = 1;
            event.x = x;
            event.y = y;
            event.stateMask = held;
            table.notifyListeners(type, event);
        });
    }

    /** Presses a key while a cell is typed into. */
    public GridRobot pressInEditor(int keyCode) {
        Ui.run(() -> {
            Control editor = table.getActiveCellEditor().getEditorControl();
            Event event = event(keyCode, (char) keyCode);
            editor.notifyListeners(SWT.KeyDown, event);
            if (!editor.isDisposed()) {
                editor.notifyListeners(SWT.KeyUp, event(keyCode, (char) keyCode));
            }
        });
        return this;
    }

    /** @return whether a cell is being typed into */
    public boolean isEditing() {
        return Ui.get(() -> table.getActiveCellEditor() != null && !table.getActiveCellEditor().isClosed());
    }

    /** @return the middle of the cell on the screen, for keys and mouse posted from outside */
    public Rectangle bounds(int row, String columnId) {
        return Ui.get(() -> Display.getCurrent().map(table, null, cell(row, columnId).getBounds()));
    }

    private void key(int keyCode, char character) {
        Ui.run(() -> table.notifyListeners(SWT.KeyDown, event(keyCode, character)));
    }

    private static Event event(int keyCode, char character) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        return event;
    }

    /** Clicks a column's heading, holding {@link SWT#MOD1} or {@link SWT#MOD2} or {@link SWT#NONE}. */
    public GridRobot clickHeading(String columnId, int held) {
        Ui.run(() -> {
            Rectangle heading = heading(columnId).getBounds();
            for (int kind : new int[] { SWT.MouseDown, SWT.MouseUp }) {
                Event event = new Event();
                event.button = 1;
                event.count = 1;
                event.stateMask = held | (kind == SWT.MouseUp ? SWT.BUTTON1 : 0);
                event.x = heading.x + heading.width / 2;
                event.y = heading.y + heading.height / 2;
                event.time = (int) (System.nanoTime() / 1_000_000);
                table.notifyListeners(kind, event);
            }
        });
        Ui.await("heading clicked", () -> true);
        return rest();
    }

    /** Types into the column's filter cell, as if clicked there. */
    public GridRobot filter(String columnId, String text) {
        Ui.run(() -> click(filterCell(columnId), 10));
        Text field = Widgets.byId(Text.class, "filter." + columnId);
        Ui.run(() -> {
            field.setText(text);
            field.notifyListeners(SWT.KeyDown, event(SWT.CR, (char) SWT.CR));
        });
        return rest();
    }

    /** Opens the list of the column's values by the arrow in its filter cell. */
    public GridRobot openValues(String columnId) {
        Ui.run(() -> {
            Rectangle cell = filterCell(columnId);
            click(cell, cell.width - 6);
        });
        return this;
    }

    /** @return what the column's filter cell shows */
    public String filterText(String columnId) {
        return Ui.get(() -> String.valueOf(headerCell(columnId, "FILTER_ROW").getDataValue()));
    }

    private Rectangle filterCell(String columnId) {
        return headerCell(columnId, "FILTER_ROW").getBounds();
    }

    private void click(Rectangle cell, int x) {
        for (int kind : new int[] { SWT.MouseDown, SWT.MouseUp }) {
            Event event = new Event();
            event.button = 1;
            event.count = 1;
            event.x = cell.x + x;
            event.y = cell.y + cell.height / 2;
            event.time = (int) (System.nanoTime() / 1_000_000);
            table.notifyListeners(kind, event);
        }
    }

    /** @return the labels of the column's heading: how it is sorted among them */
    public List<String> headingLabels(String columnId) {
        return Ui.get(() -> List.copyOf(heading(columnId).getConfigLabels()));
    }

    private ILayerCell heading(String columnId) {
        return headerCell(columnId, "HEADINGS");
    }

    private ILayerCell headerCell(String columnId, String line) {
        int position = columnPosition(columnId).orElseThrow();
        return IntStream.range(0, table.getRowCount()).mapToObj(row -> table.getCellByPosition(position, row))
                .filter(cell -> isIn(cell, line)).findFirst().orElseThrow();
    }

    /** Waits until sorting, filter and groups have come to rest. */
    public GridRobot rest() {
        Ui.await("grid at rest", grid::isAtRest);
        return this;
    }

    private ILayerCell cell(int row, String columnId) {
        return inSight(row, columnId).or(() -> {
            reveal(grid, row, columnId);
            return inSight(row, columnId);
        }).orElseThrow(() -> new AssertionError("Row " + row + " of " + columnId + " cannot be brought into sight"));
    }

    private Optional<ILayerCell> inSight(int row, String columnId) {
        OptionalInt column = columnPosition(columnId);
        return column.isEmpty() ? Optional.empty()
                : IntStream.range(0, table.getRowCount()).filter(position -> table.getRowIndexByPosition(position) == row - 1)
                        .mapToObj(position -> table.getCellByPosition(column.getAsInt(), position)).filter(this::isInBody).findFirst();
    }

    private boolean isInBody(ILayerCell cell) {
        return isIn(cell, GridRegion.BODY);
    }

    private boolean isIn(ILayerCell cell, String region) {
        LabelStack regions = table.getRegionLabelsByXY(cell.getBounds().x + 1, cell.getBounds().y + 1);
        return regions != null && regions.hasLabel(region);
    }

    private OptionalInt columnPosition(String columnId) {
        int index = grid.columns().stream().map(Column::id).toList().indexOf(columnId);
        if (index < 0) {
            throw new AssertionError("No column " + columnId);
        }
        return IntStream.range(1, table.getColumnCount()).filter(position -> table.getColumnIndexByPosition(position) == index).findFirst();
    }

    private String shown(ILayerCell cell) {
        IDisplayConverter converter = table.getConfigRegistry().getConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, DisplayMode.NORMAL,
                cell.getConfigLabels());
        return String.valueOf(converter.canonicalToDisplayValue(cell, table.getConfigRegistry(), cell.getDataValue()));
    }
}
