package se.underlag.ui.grid.internal;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import se.underlag.ui.grid.CellMark;
import se.underlag.ui.grid.CellState;
import se.underlag.ui.grid.Column;

/** Gives each visible cell the labels that decide its look, format and editor. */
final class Labels<T> implements IConfigLabelAccumulator {

    static final String NUMBER = "NUMBER";
    static final String NEGATIVE = "NEGATIVE";
    static final String GROUP = "GROUP";
    static final String BAND = "COLUMN_BAND";
    static final String FILTERED = "FILTERED";
    static final String SORTED_BY_MANY = "SORTED_BY_MANY";
    static final String FILTER = "FILTER";
    static final String FILTER_ON = "FILTER_ON";
    static final String FILTER_WRONG = "FILTER_WRONG";
    static final String TOTAL = "TOTAL";
    static final String TOTAL_NAME = "TOTAL_NAME";

    private final RowView<T> rows;
    private final List<Column<T>> columns;
    private final CellState.Source<T> states;

    Labels(RowView<T> rows, List<Column<T>> columns, CellState.Source<T> states) {
        this.rows = rows;
        this.columns = columns;
        this.states = states;
    }

    /** @return the label that all cells of the column carry */
    static String of(int columnIndex) {
        return "COLUMN_" + columnIndex;
    }

    @Override public void accumulateConfigLabels(LabelStack labels, int columnPosition, int rowPosition) {
        Column<T> column = columns.get(columnPosition);
        if (!rows.isRow(rowPosition)) {
            if (columns.get(columnPosition).isTotalled()) {
                labels.addLabel(NUMBER);
            }
            labels.addLabel(GROUP);
            return;
        }
        T row = rows.get(rowPosition);
        for (CellMark mark : states.of(row, column).marks()) {
            labels.addLabel(mark.name());
        }
        if (column.type().isNumber()) {
            if (column.valueOf(row) instanceof BigDecimal amount && amount.signum() < 0 && !column.isHidden(row)) {
                labels.addLabel(NEGATIVE);
            }
            labels.addLabel(NUMBER);
        }
        labels.addLabel(of(columnPosition));
    }
}
