package se.underlag.ui.grid.internal;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.CellPainterWrapper;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.sort.config.DefaultSortConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Paints a heading with its signs to the right: a funnel where the column is filtered, an arrow up or down where the rows are sorted by it, and
 * which place the column has in the order when there are several.
 */
final class HeadingPainter extends CellPainterWrapper {

    private static final int SIGN = 8;
    private static final int GAP = 3;

    private final Palette palette;

    HeadingPainter(ICellPainter text, Palette palette) {
        super(text);
        this.palette = palette;
    }

    @Override public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry configRegistry) {
        LabelStack labels = cell.getConfigLabels();
        Color background = gc.getBackground();
        Color foreground = gc.getForeground();
        gc.setForeground(palette.anchor());
        gc.setBackground(palette.anchor());
        int right = bounds.x + bounds.width;
        int middle = bounds.y + bounds.height / 2;
        if (labels.hasLabel(DefaultSortConfiguration.SORT_CONFIG_TYPE)) {
            right = labels.hasLabel(Labels.SORTED_BY_MANY) ? number(String.valueOf(order(labels) + 1), gc, right, middle) : right;
            right = arrow(labels.hasLabel(DefaultSortConfiguration.SORT_UP_CONFIG_TYPE), gc, right, middle);
        }
        if (labels.hasLabel(Labels.FILTERED)) {
            right = funnel(gc, right, middle);
        }
        gc.setBackground(background);
        gc.setForeground(foreground);
        super.paintCell(cell, gc, new Rectangle(bounds.x, bounds.y, Math.max(0, right - bounds.x), bounds.height), configRegistry);
    }

    private static int order(LabelStack labels) {
        return labels.stream().filter(label -> label.startsWith(DefaultSortConfiguration.SORT_SEQ_CONFIG_TYPE)).findFirst()
                .map(label -> Integer.parseInt(label.substring(DefaultSortConfiguration.SORT_SEQ_CONFIG_TYPE.length()))).orElse(0);
    }

    private static int number(String text, GC gc, int right, int middle) {
        Point extent = gc.textExtent(text);
        gc.drawText(text, right - extent.x, middle - extent.y / 2, SWT.DRAW_TRANSPARENT);
        return right - extent.x - 1;
    }

    private static int arrow(boolean up, GC gc, int right, int middle) {
        int left = right - SIGN;
        int tip = up ? middle - SIGN / 2 : middle + SIGN / 2;
        int base = up ? middle + SIGN / 4 : middle - SIGN / 4;
        gc.fillPolygon(new int[] { left, base, right, base, left + SIGN / 2, tip });
        return left - GAP;
    }

    private static int funnel(GC gc, int right, int middle) {
        int left = right - SIGN;
        int top = middle - SIGN / 2;
        gc.fillPolygon(
                new int[] { left, top, right, top, left + 5, middle, left + 5, middle + SIGN / 2, left + 3, middle + SIGN / 2, left + 3, middle });
        return left - GAP;
    }
}
