package se.underlag.ui.grid.internal;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.layer.DimensionallyDependentIndexLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.IUniqueIndexLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.CellStyleUtil;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import se.underlag.ui.grid.Column;

/**
 * The line above the headings that says what neighbouring columns have in common. Each cell paints its own part of the name, which begins where
 * the run of columns begins, so that columns can be moved, hidden and frozen as if there were no groups.
 */
final class GroupBand extends AbstractCellPainter {

    private static final int HEIGHT = 22;
    private static final int INSET = 6;

    private final Palette palette;

    GroupBand(Palette palette) {
        this.palette = palette;
    }

    /** @return whether any column belongs to a group */
    static boolean isNeeded(List<? extends Column<?>> columns) {
        return columns.stream().anyMatch(column -> !column.group().isEmpty());
    }

    /** @return the line */
    static ILayer layer(List<? extends Column<?>> columns, IUniqueIndexLayer body) {
        DataLayer names = new DataLayer(new LabelData(columns.size(), 1, (column, row) -> columns.get(column).group()));
        names.setDefaultRowHeight(HEIGHT);
        names.setConfigLabelAccumulator((labels, column, row) -> labels.addLabel(Labels.BAND));
        DimensionallyDependentIndexLayer layer = new DimensionallyDependentIndexLayer(names, body, names);
        // no lines within a group; those between groups are painted here
        layer.setLayerPainter(new CellLayerPainter());
        return layer;
    }

    @Override public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        IStyle style = CellStyleUtil.getCellStyle(cell, registry);
        gc.setBackground(style.getAttributeValue(CellStyleAttributes.BACKGROUND_COLOR));
        gc.fillRectangle(bounds);
        gc.setForeground(palette.line());
        int right = bounds.x + bounds.width - 1;
        int bottom = bounds.y + bounds.height - 1;
        gc.drawLine(bounds.x, bottom, right, bottom);
        ILayer layer = cell.getLayer();
        int row = cell.getRowPosition();
        String name = name(layer, cell.getColumnPosition(), row);
        if (!name.equals(name(layer, cell.getColumnPosition() + 1, row))) {
            gc.drawLine(right, bounds.y, right, bottom);
        }
        gc.setForeground(style.getAttributeValue(CellStyleAttributes.FOREGROUND_COLOR));
        gc.setFont(style.getAttributeValue(CellStyleAttributes.FONT));
        int y = bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2;
        gc.drawText(name, start(layer, cell, bounds, name) + INSET, y, SWT.DRAW_TRANSPARENT);
    }

    private static int start(ILayer layer, ILayerCell cell, Rectangle bounds, String name) {
        int start = bounds.x;
        for (int position = cell.getColumnPosition() - 1; position >= 0 && name.equals(name(layer, position, cell.getRowPosition())); position--) {
            start -= layer.getColumnWidthByPosition(position);
        }
        return start;
    }

    private static String name(ILayer layer, int position, int row) {
        ILayerCell cell = position < 0 || position >= layer.getColumnCount() ? null : layer.getCellByPosition(position, row);
        return cell != null && cell.getConfigLabels().hasLabel(Labels.BAND) ? String.valueOf(cell.getDataValue()) : "";
    }

    @Override public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return 0;
    }

    @Override public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return HEIGHT;
    }
}
