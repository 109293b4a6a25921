package se.underlag.ui.grid.internal;

import java.util.List;
import java.util.StringJoiner;
import org.eclipse.osgi.util.NLS;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.CellMark;
import se.underlag.ui.grid.CellState;
import se.underlag.ui.grid.Column;

/** Says a cell in words: for tooltips what its signs mean, for screen readers where it stands and what it holds as well. */
final class Wording<T> {

    private final List<Column<T>> columns;
    private final List<CellFormat> formats;
    private final CellState.Source<T> states;
    private final Editing<T> editing;

    Wording(List<Column<T>> columns, List<CellFormat> formats, CellState.Source<T> states, Editing<T> editing) {
        this.columns = columns;
        this.formats = formats;
        this.states = states;
        this.editing = editing;
    }

    /** @return what the cell's signs mean, one a line; empty for a plain cell */
    String signs(T row, Column<T> column) {
        CellState state = states.of(row, column);
        StringJoiner lines = new StringJoiner("\n");
        for (CellMark mark : CellMark.values()) {
            if (state.marks().contains(mark)) {
                lines.add(word(mark));
            }
        }
        if (state.note() != null) {
            lines.add(state.note());
        }
        return lines.toString();
    }

    /** @param number the row's number as shown; @return the cell in one sentence */
    String cell(T row, Column<T> column, int number) {
        StringJoiner words = new StringJoiner(", ");
        words.add(NLS.bind(Messages.cellPlace, column.explanation(), number));
        String value = formats.get(columns.indexOf(column)).shown(column.valueOf(row));
        words.add(value.isEmpty() ? Messages.emptyCell : value);
        String signs = signs(row, column);
        if (!signs.isEmpty()) {
            words.add(signs.replace("\n", ", "));
        }
        if (!editing.mayEdit(row, column)) {
            words.add(Messages.lockedCell);
        }
        return words.toString();
    }

    private static String word(CellMark mark) {
        return switch (mark) {
        case PROGNOS -> Messages.markPrognos;
        case CHANGED -> Messages.markChanged;
        case ERROR -> Messages.markError;
        case WARNING -> Messages.markWarning;
        };
    }
}
