package se.underlag.ui.grid.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.underlag.base.Belopp;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.CellMark;
import se.underlag.ui.grid.CellState;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.internal.ark.Sheet;
import se.underlag.ui.sekretess.Sekretess;

/** Takes what a grid shows into a sheet. What is masked on the screen is masked there too. */
final class Sheets<T> {

    private static final int NUMBER_WIDTH = 52;

    private final Selection<T> selection;
    private final RowView<T> rows;
    private final List<Column<T>> columns;
    private final List<CellFormat> formats;
    private final CellState.Source<T> states;
    private final RunningTotals<T> totals;

    Sheets(Selection<T> selection, RowView<T> rows, List<Column<T>> columns, List<CellFormat> formats, CellState.Source<T> states,
            RunningTotals<T> totals) {
        this.selection = selection;
        this.rows = rows;
        this.columns = columns;
        this.formats = formats;
        this.states = states;
        this.totals = totals;
    }

    /** @return the marked cells when more than one is marked, else all that is shown */
    Sheet marked(String title) {
        int[] positions = selection.columnPositions();
        List<Integer> places = List.copyOf(selection.places());
        return (long) positions.length * places.size() > 1 ? sheet(title, positions, places, true) : all(title);
    }

    /** @return all that is shown, with the sums */
    Sheet all(String title) {
        List<Integer> places = IntStream.range(0, rows.size()).filter(rows::isRow).boxed().toList();
        return sheet(title, IntStream.range(0, selection.columnCount()).toArray(), places, false);
    }

    private Sheet sheet(String title, int[] positions, List<Integer> places, boolean onlyMarked) {
        List<Sheet.Heading> headings = new ArrayList<>();
        headings.add(new Sheet.Heading("", NUMBER_WIDTH, true, true));
        IntStream.of(positions).mapToObj(selection::columnAt)
                .forEach(column -> headings.add(new Sheet.Heading(column.label(), column.width(), column.type().isNumber(), column.isFrozen())));
        List<List<Sheet.Cell>> taken = new ArrayList<>(places.size());
        for (int place : places) {
            List<Sheet.Cell> cells = new ArrayList<>(positions.length + 1);
            cells.add(new Sheet.Cell(String.valueOf(place + 1), true, false));
            for (int position : positions) {
                cells.add(onlyMarked && !selection.contains(position, place) ? new Sheet.Cell("", false, false)
                        : cell(rows.get(place), selection.columnAt(position)));
            }
            taken.add(cells);
        }
        return new Sheet(title, headings, taken, onlyMarked ? List.of() : sums(positions));
    }

    private Sheet.Cell cell(T row, Column<T> column) {
        Object value = column.valueOf(row);
        String shown = formats.get(columns.indexOf(column)).shown(value);
        String text = !shown.isEmpty() && column.isHidden(row) ? column.sekretess().mask() : shown;
        return new Sheet.Cell(text, column.type().isNumber(), states.of(row, column).marks().contains(CellMark.PROGNOS));
    }

    private List<List<Sheet.Cell>> sums(int[] positions) {
        List<List<Sheet.Cell>> lines = new ArrayList<>();
        for (int line = 0; line < totals.lineCount(); line++) {
            List<Sheet.Cell> cells = new ArrayList<>();
            cells.add(new Sheet.Cell("", true, false));
            for (int i = 0; i < positions.length; i++) {
                Object sum = totals.shown(line, columns.indexOf(selection.columnAt(positions[i])));
                String text = i == 0 ? totals.label(line) : sum == null ? "" : sumText(sum);
                cells.add(new Sheet.Cell(text, i > 0, false));
            }
            lines.add(cells);
        }
        return lines;
    }

    private static String sumText(Object sum) {
        return sum instanceof BigDecimal amount
                ? Sekretess.BELOPP.visa(Belopp.svenska(amount))
                : sum.toString();
    }
}
