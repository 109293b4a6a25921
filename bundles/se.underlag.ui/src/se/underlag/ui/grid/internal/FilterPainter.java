package se.underlag.ui.grid.internal;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.CellPainterWrapper;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints a cell of the filter row: what it filters by, and to the right the arrow that opens the list of values. */
final class FilterPainter extends CellPainterWrapper {

    /** How wide the part is that opens the list, in pixels. */
    static final int BUTTON = 18;
    private static final int ARROW = 7;

    private final Palette palette;

    FilterPainter(ICellPainter text, Palette palette) {
        super(text);
        this.palette = palette;
    }

    @Override public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry configRegistry) {
        super.paintCell(cell, gc, new Rectangle(bounds.x, bounds.y, Math.max(0, bounds.width - BUTTON), bounds.height), configRegistry);
        Color background = gc.getBackground();
        gc.setBackground(cell.getConfigLabels().hasLabel(Labels.FILTER_ON) ? palette.anchor() : palette.headerText());
        int left = bounds.x + bounds.width - BUTTON / 2 - ARROW / 2;
        int top = bounds.y + bounds.height / 2 - ARROW / 4;
        gc.fillPolygon(new int[] { left, top, left + ARROW, top, left + ARROW / 2, top + ARROW / 2 + 1 });
        gc.setBackground(background);
    }
}
