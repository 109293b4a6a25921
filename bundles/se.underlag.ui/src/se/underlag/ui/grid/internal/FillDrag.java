package se.underlag.ui.grid.internal;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.LayerUtil;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.viewport.action.AutoScrollDragMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Rectangle;

/** Dragging the little square at the corner of what is marked: down, up, right or left, whichever is farther. Ctrl makes a series of it. */
final class FillDrag extends AutoScrollDragMode {

    private final SelectionLayer layer;
    private final CellMoves<?> moves;
    private final Fill<?> fill;
    private final Consumer<List<String>> problems;
    private Rectangle source;
    private Rectangle region;

    FillDrag(SelectionLayer layer, CellMoves<?> moves, Fill<?> fill, Consumer<List<String>> problems) {
        super(true, true);
        this.layer = layer;
        this.moves = moves;
        this.fill = fill;
        this.problems = problems;
    }

    @Override public void mouseDown(NatTable natTable, MouseEvent event) {
        source = moves.bounds();
        region = source;
    }

    @Override protected void performDragAction(NatTable natTable, int x, int y, MoveDirectionEnum horizontal, MoveDirectionEnum vertical) {
        int column = LayerUtil.convertColumnPosition(natTable, natTable.getColumnPositionByX(x), layer);
        int place = LayerUtil.convertRowPosition(natTable, natTable.getRowPositionByY(y), layer);
        if (source == null || column < 0 || place < 0) {
            return;
        }
        region = stretched(source, column, place);
        layer.setFillHandleRegion(region.equals(source) ? null : region);
        natTable.redraw();
    }

    /** @return the source stretched to that cell, in the direction in which it is farther away */
    static Rectangle stretched(Rectangle source, int column, int place) {
        int right = Math.max(0, column - (source.x + source.width - 1));
        int left = Math.max(0, source.x - column);
        int down = Math.max(0, place - (source.y + source.height - 1));
        int up = Math.max(0, source.y - place);
        if (Math.max(down, up) >= Math.max(right, left)) {
            return new Rectangle(source.x, source.y - up, source.width, source.height + up + down);
        }
        return new Rectangle(source.x - left, source.y, source.width + left + right, source.height);
    }

    @Override public void mouseUp(NatTable natTable, MouseEvent event) {
        super.mouseUp(natTable, event);
        layer.setFillHandleRegion(null);
        if (source != null && !region.equals(source)) {
            List<String> left = fill.fill(source, region, (event.stateMask & SWT.MOD1) != 0);
            moves.mark(region);
            problems.accept(left);
        }
        source = null;
        natTable.redraw();
    }
}
