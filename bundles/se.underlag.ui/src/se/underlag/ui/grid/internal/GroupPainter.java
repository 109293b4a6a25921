package se.underlag.ui.grid.internal;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.CellPainterWrapper;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.CellStyleUtil;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints a group's heading: sub-totals in their columns, and the name from the left edge across the cells that have none. */
final class GroupPainter extends CellPainterWrapper {

    private static final int INSET = 6;

    GroupPainter(ICellPainter sums) {
        super(sums);
    }

    @Override public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        if (!(cell.getDataValue() instanceof String name)) {
            super.paintCell(cell, gc, bounds, registry);
            return;
        }
        IStyle style = CellStyleUtil.getCellStyle(cell, registry);
        gc.setFont(style.getAttributeValue(CellStyleAttributes.FONT));
        gc.setForeground(style.getAttributeValue(CellStyleAttributes.FOREGROUND_COLOR));
        int y = bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2;
        // each cell paints its own part of the same line, which begins beside the row numbers
        gc.drawText(name, cell.getLayer().getColumnWidthByPosition(0) + INSET, y, SWT.DRAW_TRANSPARENT);
    }
}
