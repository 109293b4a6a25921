package se.underlag.ui.grid.internal;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeHelper;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DimensionallyDependentIndexLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.GridLineCellLayerPainter;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.Column;

/**
 * The layers of a grid: headers, rows with frozen columns, and the totals lines that stand still below them. The totals depend on the
 * body sideways, so that they scroll, move and resize with its columns.
 */
final class Layers<T> {

    static final String TOTALS = "TOTALS";
    static final String TOTALS_HEADER = "TOTALS_HEADER";
    private static final String GRID = "GRID";
    private static final int ROW_HEIGHT = 24;
    private static final int ROW_HEADER_WIDTH = 136;
    /** Six digits; where there are no totals, whose names stand there too, the numbers need no more. */
    private static final int NUMBERS_WIDTH = 64;

    private final DataLayer body;
    private final ColumnReorderLayer reorder;
    private final ColumnHideShowLayer hide;
    private final SelectionLayer selection;
    private final CompositeFreezeLayer bodyStack;
    private final ViewportLayer viewport;
    private final FreezeLayer freeze;
    private final GridLayer grid;
    private final Headers<T> headers;
    private final CompositeLayer root;
    private final EditActiveCell typing;

    Layers(IDataProvider bodyData, RowView<T> rows, List<Column<T>> columns, List<CellFormat> formats, RunningTotals<T> totals, Arranger<T> arranger,
            SortModel sortModel) {
        body = new DataLayer(bodyData);
        body.setDefaultRowHeight(ROW_HEIGHT);
        for (int i = 0; i < columns.size(); i++) {
            body.setColumnWidthByPosition(i, columns.get(i).width());
        }
        reorder = new ColumnReorderLayer(body);
        hide = new ColumnHideShowLayer(reorder);
        selection = new SelectionLayer(hide, true);
        typing = new EditActiveCell(selection);
        selection.registerCommandHandler(typing);
        viewport = new ViewportLayer(selection);
        freeze = new FreezeLayer(selection);
        bodyStack = new CompositeFreezeLayer(freeze, viewport, selection, false);

        headers = new Headers<>(columns, formats, arranger, sortModel, bodyStack, selection);
        ILayer columnHeader = headers.layer();

        DataLayer numbers = new DataLayer(new RowNumberData(rows));
        numbers.setDefaultColumnWidth(totals.lineCount() == 0 ? NUMBERS_WIDTH : ROW_HEADER_WIDTH);
        numbers.setDefaultRowHeight(ROW_HEIGHT);
        ILayer rowHeader = new RowHeaderLayer(numbers, bodyStack, selection);

        ILayer corner = new CornerLayer(new DataLayer(new LabelData(1, 1, (column, row) -> "")), rowHeader, columnHeader);
        grid = new GridLayer(bodyStack, columnHeader, rowHeader, corner, false);
        root = totals.lineCount() == 0 ? only(grid) : withTotals(totals, columns.size());
    }

    private static CompositeLayer only(ILayer grid) {
        CompositeLayer composite = new CompositeLayer(1, 1);
        composite.setChildLayer(GRID, grid, 0, 0);
        return composite;
    }

    private CompositeLayer withTotals(RunningTotals<T> totals, int columnCount) {
        int lines = totals.lineCount();
        DataLayer sums = new DataLayer(new LabelData(columnCount, lines, (column, line) -> totals.shown(line, column)));
        sums.setDefaultRowHeight(ROW_HEIGHT);
        DataLayer names = new DataLayer(new LabelData(1, lines, (column, line) -> totals.label(line)));
        names.setDefaultColumnWidth(ROW_HEADER_WIDTH);
        names.setDefaultRowHeight(ROW_HEIGHT);
        sums.setConfigLabelAccumulator((labels, column, line) -> labels.addLabel(Labels.TOTAL));
        names.setConfigLabelAccumulator((labels, column, line) -> labels.addLabel(Labels.TOTAL_NAME));
        CompositeLayer below = new CompositeLayer(2, 1);
        below.setChildLayer(TOTALS_HEADER, names, 0, 0);
        DimensionallyDependentIndexLayer aligned = new DimensionallyDependentIndexLayer(sums, bodyStack, sums);
        below.setChildLayer(TOTALS, aligned, 1, 0);
        // a row that is only half in sight ends where the totals begin
        names.setLayerPainter(new GridLineCellLayerPainter(false, true));
        aligned.setLayerPainter(new GridLineCellLayerPainter(false, true));

        CompositeLayer composite = new CompositeLayer(1, 2);
        composite.setChildLayer(GRID, grid, 0, 0);
        composite.setChildLayer(TOTALS, below, 0, 1);
        return composite;
    }

    /** Keeps the first columns in sight; 0 lets all of them scroll. */
    void freezeColumns(int count) {
        if (count == 0) {
            if (frozen() > 0) {
                FreezeHelper.unfreeze(freeze, viewport);
            }
        } else {
            FreezeHelper.freeze(freeze, viewport, new PositionCoordinate(freeze, 0, -1), new PositionCoordinate(freeze, count - 1, -1));
        }
    }

    /** @return how many columns stay in sight */
    int frozen() {
        return freeze.getBottomRightPosition().columnPosition + 1;
    }

    ColumnReorderLayer reorder() {
        return reorder;
    }

    ColumnHideShowLayer hide() {
        return hide;
    }

    Headers<T> headers() {
        return headers;
    }

    CompositeFreezeLayer bodyStack() {
        return bodyStack;
    }

    EditActiveCell typing() {
        return typing;
    }

    DataLayer body() {
        return body;
    }

    SelectionLayer selection() {
        return selection;
    }

    GridLayer grid() {
        return grid;
    }

    CompositeLayer root() {
        return root;
    }

    ViewportLayer viewport() {
        return viewport;
    }
}
