package se.underlag.ui.grid.internal;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.CellPainterWrapper;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import se.underlag.ui.grid.CellMark;

/**
 * Paints a cell's signs over its value: a P at the left for prognos, a corner at the lower left where it is changed, a full corner at the
 * upper right for an error, a ring there for a warning. Four shapes in four places, so that none needs its colour.
 */
final class MarkPainter extends CellPainterWrapper {

    private static final int CORNER = 8;
    private static final int RING = 6;
    private static final int SIGN_INSET = 4;

    private final Palette palette;

    MarkPainter(ICellPainter value, Palette palette) {
        super(value);
        this.palette = palette;
    }

    @Override public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry configRegistry) {
        super.paintCell(cell, gc, bounds, configRegistry);
        LabelStack labels = cell.getConfigLabels();
        Color background = gc.getBackground();
        Color foreground = gc.getForeground();
        if (labels.hasLabel(CellMark.PROGNOS.name())) {
            gc.setForeground(sign(cell, palette.prognosSign()));
            int y = bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2;
            gc.drawText(Messages.signPrognos, bounds.x + SIGN_INSET, y, SWT.DRAW_TRANSPARENT);
        }
        if (labels.hasLabel(CellMark.CHANGED.name())) {
            int bottom = bounds.y + bounds.height;
            gc.setBackground(sign(cell, palette.changed()));
            gc.fillPolygon(new int[] { bounds.x, bottom - CORNER, bounds.x, bottom, bounds.x + CORNER, bottom });
        }
        int right = bounds.x + bounds.width;
        if (labels.hasLabel(CellMark.ERROR.name())) {
            gc.setBackground(sign(cell, palette.error()));
            gc.fillPolygon(new int[] { right - CORNER, bounds.y, right, bounds.y, right, bounds.y + CORNER });
        } else if (labels.hasLabel(CellMark.WARNING.name())) {
            gc.setForeground(sign(cell, palette.warning()));
            gc.setLineWidth(2);
            gc.drawOval(right - RING - 2, bounds.y + 2, RING, RING);
            gc.setLineWidth(1);
        }
        gc.setBackground(background);
        gc.setForeground(foreground);
    }

    /** The active cell keeps its ground, other marked cells do not. */
    private Color sign(ILayerCell cell, Color color) {
        boolean marked = DisplayMode.SELECT.equals(cell.getDisplayMode())
                && !cell.getConfigLabels().hasLabel(SelectionStyleLabels.SELECTION_ANCHOR_STYLE);
        return marked ? palette.onSelection(color) : color;
    }
}
