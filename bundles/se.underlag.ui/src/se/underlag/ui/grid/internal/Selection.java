package se.underlag.ui.grid.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.Grid;
import se.underlag.ui.grid.SelectionSummary;

/** What is marked, told in rows and columns rather than positions. */
public final class Selection<T> {

    private static final int SUMMED_AT_MOST = 200_000;

    private final SelectionLayer layer;
    private final RowView<T> rows;
    private final List<Column<T>> columns;

    Selection(SelectionLayer layer, RowView<T> rows, List<Column<T>> columns) {
        this.layer = layer;
        this.rows = rows;
        this.columns = columns;
    }

    /** Calls back when something else is marked. */
    public void onChange(Runnable listener) {
        layer.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                listener.run();
            }
        });
    }

    /** Marks a cell and scrolls to it; the row's first cell when there is no such column. */
    public boolean reveal(T row, String columnId) {
        return select(row, columnId, false);
    }

    /** Marks all cells between the active one and this one. */
    public boolean extend(T row, String columnId) {
        return select(row, columnId, true);
    }

    /** Makes the first cell active where none is, so that keys have somewhere to begin. */
    void begin() {
        if (active().isEmpty() && rows.shownCount() > 0 && layer.getSelectionAnchor().rowPosition < 0) {
            reveal(rows.shown().findFirst().orElseThrow(), columnAt(0).id());
        }
    }

    private boolean select(T row, String columnId, boolean extending) {
        int place = rows.placeOf(row);
        int column = positionOf(columnId);
        if (place < 0) {
            return false;
        }
        layer.doCommand(new SelectCellCommand(layer, Math.max(column, 0), place, extending, false));
        return column >= 0;
    }

    private int positionOf(String columnId) {
        for (int position = 0; position < layer.getColumnCount(); position++) {
            if (columnAt(position).id().equals(columnId)) {
                return position;
            }
        }
        return -1;
    }

    /** @return the column at a shown position */
    Column<T> columnAt(int position) {
        return columns.get(layer.getColumnIndexByPosition(position));
    }

    /** @return how many columns are shown */
    int columnCount() {
        return layer.getColumnCount();
    }

    /** Marks all cells. */
    public void all() {
        layer.doCommand(new SelectAllCommand());
    }

    /** @return the places of the rows with marked cells, from above; never the heading of a group */
    Set<Integer> places() {
        Set<Integer> places = new TreeSet<>();
        for (Range range : layer.getSelectedRowPositions()) {
            IntStream.range(range.start, Math.min(range.end, rows.size())).filter(rows::isRow).forEach(places::add);
        }
        return places;
    }

    /** @return the shown positions of the columns with marked cells, from the left */
    int[] columnPositions() {
        return Arrays.stream(layer.getSelectedColumnPositions()).sorted().toArray();
    }

    /** @return whether that cell is marked */
    boolean contains(int columnPosition, int place) {
        return layer.isCellPositionSelected(columnPosition, place);
    }

    /** @return the rows with marked cells */
    public List<T> rows() {
        return places().stream().map(rows::get).toList();
    }

    /** @return the marked cells, row by row, from the left */
    public List<Grid.Cell<T>> cells() {
        int[] positions = columnPositions();
        List<Grid.Cell<T>> cells = new ArrayList<>();
        for (int place : places()) {
            for (int position : positions) {
                if (contains(position, place)) {
                    cells.add(new Grid.Cell<>(rows.get(place), columnAt(position)));
                }
            }
        }
        return cells;
    }

    /** @return the cell that keys go to */
    public Optional<Grid.Cell<T>> active() {
        PositionCoordinate anchor = layer.getSelectionAnchor();
        boolean shown = anchor.columnPosition >= 0 && rows.isRow(anchor.rowPosition);
        return shown ? Optional.of(new Grid.Cell<>(rows.get(anchor.rowPosition), columnAt(anchor.columnPosition))) : Optional.empty();
    }

    /** @return sum and mean; none when so much is marked that summing it would be felt */
    public SelectionSummary summary() {
        int[] positions = columnPositions();
        Set<Integer> places = places();
        if ((long) positions.length * places.size() > SUMMED_AT_MOST) {
            return SelectionSummary.NONE;
        }
        List<BigDecimal> values = new ArrayList<>();
        for (int position : positions) {
            Column<T> column = columnAt(position);
            if (column.type().isNumber()) {
                places.stream().filter(place -> contains(position, place)).forEach(place -> values.add(number(column.valueOf(rows.get(place)))));
            }
        }
        return SelectionSummary.of(values);
    }

    private static BigDecimal number(Object value) {
        return value instanceof Integer whole ? BigDecimal.valueOf(whole) : (BigDecimal) value;
    }
}
