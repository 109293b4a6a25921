package se.underlag.ui.grid.internal;

import java.util.List;
import java.util.StringJoiner;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.CellMark;
import se.underlag.ui.grid.CellState;
import se.underlag.ui.grid.Column;
import se.underlag.ui.sekretess.Sekretess;

/** Says a cell in words: for tooltips what its signs mean, for screen readers what it holds as well. */
final class Wording<T> {

    private final List<Column<T>> columns;
    private final List<CellFormat> formats;
    private final CellState.Source<T> states;

    Wording(List<Column<T>> columns, List<CellFormat> formats, CellState.Source<T> states) {
        this.columns = columns;
        this.formats = formats;
        this.states = states;
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
            lines.add(Sekretess.FRITEXT.visa(state.note(), column.isProtected(row)));
        }
        return lines.toString();
    }

    /** @return what the tooltip says: what the signs mean and what the column has to tell of the cell; empty for nothing */
    String pointedAt(T row, Column<T> column) {
        String signs = signs(row, column);
        String more = column.wordsWhenPointedAt(row);
        return more == null ? signs : signs.isEmpty() ? more : signs + "\n" + more;
    }

    /** @return what the cell shows, in words where it shows nothing or a mask */
    String value(T row, Column<T> column) {
        String value = formats.get(columns.indexOf(column)).shown(column.valueOf(row));
        return value.isEmpty() ? Messages.emptyCell : column.isHidden(row) ? Messages.hiddenCell : value;
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
