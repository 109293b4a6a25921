package se.underlag.ui.grid.internal;

import org.eclipse.jface.window.ToolTip;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.widgets.Event;

/** Explains headings and totals, and says the signs of cells in words. */
final class CellTooltip extends NatTableContentTooltip {

    /** Finds the words for a cell. */
    interface Words {

        /** @param region where; @param column position of the column, 0 for the leftmost; @param row position; @return text, null for none */
        String of(String region, int columnIndex, int rowIndex);
    }

    private final NatTable table;
    private final Words words;

    CellTooltip(NatTable table, Words words) {
        super(table, ToolTip.RECREATE, false, GridRegion.BODY, GridRegion.COLUMN_HEADER, Headers.FILTER_ROW, Layers.TOTALS, Layers.TOTALS_HEADER);
        this.table = table;
        this.words = words;
    }

    @Override protected String getText(Event event) {
        LabelStack regions = table.getRegionLabelsByXY(event.x, event.y);
        int column = table.getColumnIndexByPosition(table.getColumnPositionByX(event.x));
        int row = table.getRowIndexByPosition(table.getRowPositionByY(event.y));
        if (regions == null || column < 0 || row < 0) {
            return null;
        }
        for (String region : new String[] { Headers.FILTER_ROW, GridRegion.BODY, GridRegion.COLUMN_HEADER, Layers.TOTALS_HEADER, Layers.TOTALS }) {
            if (regions.hasLabel(region)) {
                String text = words.of(region, column, row);
                return text == null || text.isEmpty() ? null : text;
            }
        }
        return null;
    }
}
