package se.underlag.ui.grid.internal;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import se.underlag.ui.edit.EditHistory;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.CellState;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.LayoutStore;
import se.underlag.ui.grid.NewRows;
import se.underlag.ui.grid.Reverts;
import se.underlag.ui.grid.TotalsLine;
import se.underlag.ui.grid.Utforsel;

/**
 * What a grid is made of.
 *
 * @param history null for a grid that is only read
 * @param layouts keeps how people lay the grid out
 * @param problems hears what could not be done
 * @param newRows makes rows for what is pasted below the last, null for none
 * @param reverts knows what was saved, null when nobody does
 * @param utforsel is asked before it leaves as a file or on paper
 */
public record GridSpec<T>(List<Column<T>> columns, List<TotalsLine<T>> lines, CellState.Source<T> states, EditHistory history, Clock clock,
        boolean dark, LayoutStore layouts, Consumer<List<String>> problems, NewRows<T> newRows, Reverts<T> reverts, Utforsel utforsel) {

    List<CellFormat> formats() {
        return columns.stream().map(column -> CellFormat.of(column, clock)).toList();
    }

    int frozen() {
        return (int) columns.stream().filter(Column::isFrozen).count();
    }
}
