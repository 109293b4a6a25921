package se.underlag.ui.grid.internal;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import se.underlag.base.Belopp;
import se.underlag.ui.grid.Column;
import se.underlag.ui.sekretess.Sekretess;

/** The grid's layers as a {@link ReadableTable}. */
final class TableInWords<T> implements ReadableTable {

    private final NatTable table;
    private final SelectionLayer layer;
    private final Headers<T> headers;
    private final RowView<T> rows;
    private final Selection<T> selection;
    private final RunningTotals<T> totals;
    private final Wording<T> wording;
    private final Editing<T> editing;
    private final GroupHeadings<T> groups;

    TableInWords(NatTable table, Layers<T> layers, RowView<T> rows, Selection<T> selection, RunningTotals<T> totals, Wording<T> wording,
            Editing<T> editing, GroupHeadings<T> groups) {
        this.groups = groups;
        this.table = table;
        this.layer = layers.selection();
        this.headers = layers.headers();
        this.rows = rows;
        this.selection = selection;
        this.totals = totals;
        this.wording = wording;
        this.editing = editing;
    }

    @Override public int lines() {
        return 1 + rows.size() + sums();
    }

    @Override public int sums() {
        return totals.lineCount();
    }

    @Override public int columns() {
        return 1 + layer.getColumnCount();
    }

    @Override public String value(int line, int column) {
        if (line == HEADINGS) {
            return heading(column);
        }
        if (column == NAMES) {
            return lineName(line);
        }
        if (isSum(line)) {
            BigDecimal sum = totals.shown(sum(line), layer.getColumnIndexByPosition(column - 1));
            return sum == null ? Messages.emptyCell : Sekretess.BELOPP.dold(false) ? Messages.hiddenCell : Belopp.svenska(sum);
        }
        return rows.isRow(line - 1) ? wording.value(rows.get(line - 1), column(column)) : headingOfGroup(line, column);
    }

    private String headingOfGroup(int line, int column) {
        return groups.said(line - 1, layer.getColumnIndexByPosition(column - 1), column == 1);
    }

    @Override public String signs(int line, int column) {
        if (!isBody(line, column) || !rows.isRow(line - 1)) {
            return "";
        }
        StringJoiner words = new StringJoiner(", ");
        String signs = wording.signs(rows.get(line - 1), column(column));
        if (!signs.isEmpty()) {
            words.add(signs.replace("\n", ", "));
        }
        if (!isEditable(line, column)) {
            words.add(Messages.lockedCell);
        }
        return words.toString();
    }

    @Override public String heading(int column) {
        return column == NAMES ? Messages.rowNumbers : column(column).spoken();
    }

    @Override public String explanation(int line, int column) {
        if (line == HEADINGS) {
            return column == NAMES ? Messages.rowNumbers : column(column).explanation();
        }
        return isSum(line) ? totals.explanation(sum(line)) : lineName(line);
    }

    @Override public String lineName(int line) {
        return line == HEADINGS ? Messages.headings : isSum(line) ? totals.label(sum(line)) : NLS.bind(Messages.rowName, line);
    }

    @Override public Point active() {
        PositionCoordinate anchor = layer.getSelectionAnchor();
        boolean none = anchor.columnPosition < 0 || anchor.rowPosition < 0 || anchor.rowPosition >= rows.size();
        return none ? null : new Point(anchor.columnPosition + 1, anchor.rowPosition + 1);
    }

    @Override public boolean isMarked(int line, int column) {
        return isBody(line, column) && selection.contains(column - 1, line - 1);
    }

    @Override public boolean isEditable(int line, int column) {
        return isBody(line, column) && rows.isRow(line - 1) && editing.mayEdit(rows.get(line - 1), column(column));
    }

    @Override public Rectangle bounds(int line, int column) {
        OptionalInt x = columnInSight(column);
        OptionalInt y = lineInSight(line);
        return x.isEmpty() || y.isEmpty() ? null : table.getBoundsByPosition(x.getAsInt(), y.getAsInt());
    }

    private OptionalInt columnInSight(int column) {
        if (column == NAMES) {
            return OptionalInt.of(0);
        }
        int index = layer.getColumnIndexByPosition(column - 1);
        return IntStream.range(1, table.getColumnCount()).filter(at -> table.getColumnIndexByPosition(at) == index).findFirst();
    }

    private OptionalInt lineInSight(int line) {
        if (line == HEADINGS) {
            return OptionalInt.of(headingLine());
        }
        int count = table.getRowCount();
        if (isSum(line)) {
            return OptionalInt.of(count - sums() + sum(line));
        }
        return IntStream.range(headers.count(), count - sums()).filter(at -> table.getRowIndexByPosition(at) == line - 1).findFirst();
    }

    /** There are lines above and below the headings that belong to them: groups, a filter. */
    private int headingLine() {
        return headers.headingLine();
    }

    @Override public Point cellAt(int x, int y) {
        ILayerCell cell = table.getCellByPosition(table.getColumnPositionByX(x), table.getRowPositionByY(y));
        if (cell == null) {
            return null;
        }
        int column = cell.getColumnPosition() == 0 ? NAMES : layer.getColumnPositionByIndex(cell.getColumnIndex()) + 1;
        int fromBelow = table.getRowCount() - cell.getRowPosition();
        if (fromBelow <= sums()) {
            return new Point(column, lines() - fromBelow);
        }
        return new Point(column, cell.getRowPosition() < headers.count() ? HEADINGS : cell.getRowIndex() + 1);
    }

    private boolean isBody(int line, int column) {
        return line > HEADINGS && column > NAMES && line <= rows.size();
    }

    private boolean isSum(int line) {
        return line > rows.size();
    }

    private int sum(int line) {
        return line - rows.size() - 1;
    }

    private Column<T> column(int column) {
        return selection.columnAt(column - 1);
    }
}
