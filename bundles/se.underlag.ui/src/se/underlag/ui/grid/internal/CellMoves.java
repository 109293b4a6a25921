package se.underlag.ui.grid.internal;

import java.util.Arrays;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the active cell goes as in Excel. Enter and Tab stay inside several marked cells; Enter after a run of Tab comes back to the column
 * in which the run began. Ctrl and an arrow go to the edge of what is filled in.
 */
public final class CellMoves<T> {

    private final SelectionLayer layer;
    private final Selection<T> selection;
    private final RowView<T> rows;
    private int tabStart = -1;
    private int tabbedTo = -1;
    private int tabRow = -1;

    CellMoves(SelectionLayer layer, Selection<T> selection, RowView<T> rows) {
        this.layer = layer;
        this.selection = selection;
        this.rows = rows;
    }

    /** Moves on after Enter or Tab, in the grid or in a cell that was typed into. */
    void onward(MoveDirectionEnum direction) {
        PositionCoordinate at = layer.getSelectionAnchor();
        if (at.columnPosition < 0 || at.rowPosition < 0) {
            return;
        }
        boolean sideways = direction == MoveDirectionEnum.LEFT || direction == MoveDirectionEnum.RIGHT;
        int step = direction == MoveDirectionEnum.LEFT || direction == MoveDirectionEnum.UP ? -1 : 1;
        if (isSeveral()) {
            inside(at, sideways, step);
        } else if (sideways) {
            int from = at.columnPosition == tabbedTo && at.rowPosition == tabRow ? tabStart : at.columnPosition;
            go(at.columnPosition + step, at.rowPosition, false);
            tabStart = from;
            tabbedTo = layer.getSelectionAnchor().columnPosition;
            tabRow = at.rowPosition;
        } else {
            boolean afterTabs = step > 0 && at.columnPosition == tabbedTo && at.rowPosition == tabRow;
            go(afterTabs ? tabStart : at.columnPosition, at.rowPosition + step, false);
        }
    }

    private boolean isSeveral() {
        return layer.getSelectedRowCount() > 1 || layer.getSelectedColumnPositions().length > 1;
    }

    /** Round among the marked cells: by rows for Tab, by columns for Enter. */
    private void inside(PositionCoordinate at, boolean sideways, int step) {
        int[] columns = selection.columnPositions();
        int[] places = selection.places().stream().mapToInt(Integer::intValue).toArray();
        int column = indexOf(columns, at.columnPosition);
        int place = indexOf(places, at.rowPosition);
        long count = (long) columns.length * places.length;
        long index = sideways ? (long) place * columns.length + column : (long) column * places.length + place;
        for (long tried = 0; tried < count; tried++) {
            index = Math.floorMod(index + step, count);
            int nextColumn = columns[(int) (sideways ? index % columns.length : index / places.length)];
            int nextPlace = places[(int) (sideways ? index / columns.length : index % places.length)];
            if (selection.contains(nextColumn, nextPlace)) {
                layer.moveSelectionAnchor(nextColumn, nextPlace);
                layer.fireCellSelectionEvent(nextColumn, nextPlace, true, false, false);
                return;
            }
        }
    }

    private static int indexOf(int[] sorted, int value) {
        int index = Arrays.binarySearch(sorted, value);
        return Math.max(index, 0);
    }

    /** Goes to the edge of what is filled in, or over what is empty to the next that is filled in. @param extending marks all between */
    void toEdge(MoveDirectionEnum direction, boolean extending) {
        PositionCoordinate from = from(extending);
        if (from == null) {
            return;
        }
        int dx = direction == MoveDirectionEnum.LEFT ? -1 : direction == MoveDirectionEnum.RIGHT ? 1 : 0;
        int dy = direction == MoveDirectionEnum.UP ? -1 : direction == MoveDirectionEnum.DOWN ? 1 : 0;
        int column = from.columnPosition;
        int place = from.rowPosition;
        boolean alongFilled = isFilled(column, place) && isFilled(column + dx, place + dy);
        while (isInside(column + dx, place + dy)) {
            if (alongFilled && !isFilled(column + dx, place + dy)) {
                break;
            }
            column += dx;
            place += dy;
            if (!alongFilled && isFilled(column, place)) {
                break;
            }
        }
        go(column, place, extending);
    }

    /** Goes to the first or last column of the row, or of the whole grid's first or last row. */
    void toEnd(boolean last, boolean wholeGrid, boolean extending) {
        PositionCoordinate from = from(extending);
        if (from != null) {
            go(last ? layer.getColumnCount() - 1 : 0, wholeGrid ? last ? rows.size() - 1 : 0 : from.rowPosition, extending);
        }
    }

    /** Marks the columns of the marked cells. */
    void wholeColumns() {
        Rectangle region = bounds();
        if (region != null) {
            mark(new Rectangle(region.x, 0, region.width, rows.size()));
        }
    }

    /** Marks the rows of the marked cells. */
    void wholeRows() {
        Rectangle region = bounds();
        if (region != null) {
            mark(new Rectangle(0, region.y, layer.getColumnCount(), region.height));
        }
    }

    /** @return the bounds of the marked cells in positions, null when none is marked */
    Rectangle bounds() {
        int[] columns = selection.columnPositions();
        int first = rows.size();
        int end = 0;
        for (Range range : layer.getSelectedRowPositions()) {
            first = Math.min(first, range.start);
            end = Math.max(end, Math.min(range.end, rows.size()));
        }
        return columns.length == 0 || first >= end ? null
                : new Rectangle(columns[0], first, columns[columns.length - 1] - columns[0] + 1, end - first);
    }

    /** Marks a region of positions; the active cell stays where it is when it is inside, else it is the region's first. */
    void mark(Rectangle region) {
        PositionCoordinate anchor = layer.getSelectionAnchor();
        boolean keeps = region.contains(anchor.columnPosition, anchor.rowPosition);
        int column = keeps ? anchor.columnPosition : region.x;
        int place = keeps ? anchor.rowPosition : region.y;
        layer.clear(false);
        layer.setLastSelectedCell(region.x + region.width - 1, region.y + region.height - 1);
        layer.moveSelectionAnchor(column, place);
        layer.selectRegion(region.x, region.y, region.width, region.height);
        layer.fireCellSelectionEvent(column, place, false, false, false);
    }

    private PositionCoordinate from(boolean extending) {
        PositionCoordinate last = layer.getLastSelectedCellPosition();
        PositionCoordinate from = extending && last != null ? last : layer.getSelectionAnchor();
        return from.columnPosition < 0 || from.rowPosition < 0 ? null : from;
    }

    private void go(int column, int place, boolean extending) {
        if (isInside(column, place)) {
            layer.doCommand(new SelectCellCommand(layer, column, place, extending, false));
        }
    }

    private boolean isInside(int column, int place) {
        return column >= 0 && column < layer.getColumnCount() && place >= 0 && place < rows.size();
    }

    private boolean isFilled(int column, int place) {
        if (!isInside(column, place) || !rows.isRow(place)) {
            return false;
        }
        Object value = selection.columnAt(column).valueOf(rows.get(place));
        return value != null && !value.toString().isEmpty();
    }
}
