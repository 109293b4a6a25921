package se.underlag.ui.grid.internal;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DimensionallyDependentIndexLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.IUniqueIndexLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.Column;

/** The lines above the rows: what columns have in common, the headings and the filter row. All follow the body sideways. */
final class Headers<T> {

    static final String BAND = "BAND";
    static final String FILTER_ROW = "FILTER_ROW";
    static final String HEADINGS = "HEADINGS";
    private static final int HEADING_HEIGHT = 28;
    private static final int FILTER_HEIGHT = 24;

    private final CompositeLayer layer;
    private final int headingLine;

    Headers(List<Column<T>> columns, List<CellFormat> formats, Arranger<T> arranger, SortModel sort, IUniqueIndexLayer body,
            SelectionLayer selection) {
        headingLine = GroupBand.isNeeded(columns) ? 1 : 0;
        layer = new CompositeLayer(1, headingLine + 2);
        if (headingLine > 0) {
            layer.setChildLayer(BAND, GroupBand.layer(columns, body), 0, 0);
        }
        layer.setChildLayer(HEADINGS, headings(columns, arranger, sort, body, selection), 0, headingLine);
        layer.setChildLayer(FILTER_ROW, filters(columns, formats, arranger, body), 0, headingLine + 1);
    }

    private static <T> ILayer headings(List<Column<T>> columns, Arranger<T> arranger, SortModel sort, IUniqueIndexLayer body,
            SelectionLayer selection) {
        DataLayer headings = new DataLayer(new HeadingData<>(columns));
        headings.setDefaultRowHeight(HEADING_HEIGHT);
        headings.setConfigLabelAccumulator((labels, column, row) -> {
            if (columns.get(column).type().isNumber()) {
                labels.addLabel(Labels.NUMBER);
            }
            if (!arranger.filter(column).isNone()) {
                labels.addLabel(Labels.FILTERED);
            }
            if (arranger.sorted().size() > 1) {
                labels.addLabel(Labels.SORTED_BY_MANY);
            }
        });
        return new SortHeaderLayer<>(new ColumnHeaderLayer(headings, body, selection), sort, false);
    }

    private static <T> ILayer filters(List<Column<T>> columns, List<CellFormat> formats, Arranger<T> arranger, IUniqueIndexLayer body) {
        DataLayer filters = new DataLayer(new LabelData(columns.size(), 1, (column, row) -> arranger.filter(column).inWords()));
        filters.setDefaultRowHeight(FILTER_HEIGHT);
        filters.setConfigLabelAccumulator((labels, column, row) -> {
            ColumnFilter filter = arranger.filter(column);
            if (Condition.parse(filter.text(), columns.get(column).type(), formats.get(column)).isUnreadable()) {
                labels.addLabel(Labels.FILTER_WRONG);
            } else if (!filter.isNone()) {
                labels.addLabel(Labels.FILTER_ON);
            }
            labels.addLabel(Labels.FILTER);
        });
        return new DimensionallyDependentIndexLayer(filters, body, filters);
    }

    /** @return all lines */
    CompositeLayer layer() {
        return layer;
    }

    /** @return which of the lines holds the headings, from 0 */
    int headingLine() {
        return headingLine;
    }

    /** @return which of the lines is the filter row, from 0 */
    int filterLine() {
        return headingLine + 1;
    }

    /** @return how many lines */
    int count() {
        return headingLine + 2;
    }
}
