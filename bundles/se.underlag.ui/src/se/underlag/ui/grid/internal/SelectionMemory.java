package se.underlag.ui.grid.internal;

import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.graphics.Rectangle;

/** What is marked and how far the grid is scrolled, kept while rows come and go: marks follow their rows. */
final class SelectionMemory<T> {

    private final RowView<T> rows;
    private final SelectionLayer layer;
    private final ViewportLayer viewport;
    private final PositionCoordinate anchor;
    private final Rectangle region;
    private final int originY;
    private final T anchorRow;
    private final T firstRow;
    private final T lastRow;

    /** Remembers what is marked now. */
    SelectionMemory(RowView<T> rows, SelectionLayer layer, ViewportLayer viewport) {
        this.rows = rows;
        this.layer = layer;
        this.viewport = viewport;
        anchor = new PositionCoordinate(layer.getSelectionAnchor());
        Rectangle last = layer.getLastSelectedRegion();
        region = last == null ? new Rectangle(0, 0, 0, 0) : new Rectangle(last.x, last.y, last.width, last.height);
        originY = viewport.getOrigin().getY();
        anchorRow = at(anchor.rowPosition);
        firstRow = at(region.y);
        lastRow = at(Math.min(region.y + region.height, rows.size()) - 1);
    }

    private T at(int place) {
        return place < 0 || place >= rows.size() ? null : rows.get(place);
    }

    /** Marks the same rows again, or those that stand where gone ones stood, and scrolls to where it was. */
    void restore() {
        if (anchorRow == null || anchor.columnPosition < 0 || rows.size() == 0) {
            return;
        }
        int place = placeOf(anchorRow, anchor.rowPosition);
        int from = placeOf(firstRow, region.y);
        int to = placeOf(lastRow, region.y + region.height - 1);
        int column = region.x + region.width - 1 > anchor.columnPosition ? region.x + region.width - 1 : region.x;
        boolean several = region.width > 1 || region.height > 1;
        layer.doCommand(new SelectCellCommand(layer, anchor.columnPosition, place, false, false));
        if (several && column < layer.getColumnCount()) {
            layer.doCommand(new SelectCellCommand(layer, column, place == from ? to : from, true, false));
        }
        viewport.setOriginY(originY);
    }

    private int placeOf(T row, int before) {
        int place = row == null ? -1 : rows.placeOf(row);
        return place >= 0 ? place : Math.max(0, Math.min(before, rows.size() - 1));
    }
}
