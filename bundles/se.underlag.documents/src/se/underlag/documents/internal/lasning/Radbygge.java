package se.underlag.documents.internal.lasning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.underlag.documents.internal.villkor.Bladvillkor;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkylrad;

/** Gathers the cells of one row after the other, and adds what the file leaves out but Excel shows. */
final class Radbygge {

    static final int COLUMNS = 16_384;
    static final int ROWS = 1_048_576;

    private final Stilar stilar;
    private final Cellbygge cellbygge;
    private final int[] columnFill;
    private final Bladvillkor villkor;
    private final Omrakning omrakning;
    private final Map<Integer, Integer> utanVarde = new HashMap<>();
    private Cell[] cells = new Cell[64];
    private int count;
    private boolean sorted;
    private int row;
    private int column;
    private boolean hidden;
    private int rowFill;
    private int columns;
    private int usedColumns;

    /**
     * @param columnFill the fill of each column's own style, null when no column has any; @param omrakning null to leave formulas as they are
     * @param villkor conditional formats, null for none
     */
    Radbygge(Stilar stilar, Cellbygge cellbygge, int[] columnFill, Omrakning omrakning, Bladvillkor villkor) {
        this.omrakning = omrakning;
        this.stilar = stilar;
        this.cellbygge = cellbygge;
        this.columnFill = columnFill;
        this.villkor = villkor;
    }

    /** @return the number of a row that says none */
    int nextRow() {
        return row + 1;
    }

    /** @return the column of a cell that says none */
    int nextColumn() {
        return column + 1;
    }

    int row() {
        return row;
    }

    /** @param style of the whole row, -1 for none; @return false for a number no sheet has */
    boolean begin(int number, boolean dold, int style) {
        if (number < 1 || number > ROWS) {
            return false;
        }
        row = number;
        hidden = dold;
        rowFill = style < 0 ? Farg.INGEN : stilar.fyllning(style);
        column = -1;
        columns = 0;
        count = 0;
        sorted = true;
        if (!utanVarde.isEmpty()) {
            utanVarde.clear();
        }
        return true;
    }

    /** @param value null for none; @return false for a column no sheet has */
    boolean cell(int at, Celltyp typ, int style, Teckenbuffert value, CharSequence formula) {
        if (at < 0 || at >= COLUMNS) {
            return false;
        }
        sorted &= at > column;
        column = at;
        columns = Math.max(columns, at + 1);
        Cell cell = cellbygge.cell(at, typ, style, value, formula);
        int typsnitt = stilar.typsnitt(style);
        if (cell != null && typsnitt != Farg.INGEN) {
            cell = cell.medTypsnitt(typsnitt);
        }
        if (cell == null) {
            if (rowFill == Farg.INGEN && columnFill == null) {
                return true;
            }
            // it stands in the row with a style of its own, so no style of row or column shows there
            cell = Cell.tom(at, Farg.INGEN);
        }
        if (omrakning != null && cell.typ() == Cell.Typ.FORMEL_UTAN_VARDE) {
            utanVarde.put(at, style);
        }
        if (count == cells.length) {
            cells = Arrays.copyOf(cells, count * 2);
        }
        cells[count++] = cell;
        return true;
    }

    /** @return the row, or null when nothing in it holds or shows anything */
    Kalkylrad end() {
        usedColumns = Math.max(usedColumns, columns);
        if (!sorted) {
            sort();
        }
        if (rowFill != Farg.INGEN || columnFill != null && columns > 0) {
            showStyles();
        }
        if (count == 0) {
            return null;
        }
        Kalkylrad read = new Kalkylrad(row, List.of(count == cells.length ? cells : Arrays.copyOf(cells, count)), hidden);
        Kalkylrad whole = utanVarde.isEmpty() ? read : workedOut(read);
        return villkor == null ? whole : conditioned(whole);
    }

    private Kalkylrad conditioned(Kalkylrad whole) {
        Cell[] shown = whole.celler().toArray(Cell[]::new);
        villkor.pa(row, shown, shown.length);
        return new Kalkylrad(row, List.of(shown), hidden);
    }

    /** The formulas get their values only now, since they ask for cells to their right too. */
    private Kalkylrad workedOut(Kalkylrad read) {
        List<Cell> result = new ArrayList<>(read.celler());
        for (int i = 0; i < result.size(); i++) {
            Cell cell = result.get(i);
            Integer style = utanVarde.get(cell.kolumn());
            if (cell.typ() == Cell.Typ.FORMEL_UTAN_VARDE && style != null) {
                int at = i;
                omrakning.varde(read, cell).ifPresent(value -> result.set(at, cellbygge.raknad(cell, style, value).medTypsnitt(cell.typsnitt())));
            }
        }
        return new Kalkylrad(row, List.copyOf(result), hidden);
    }

    /** Puts cells in order; of two in one place the last one counts. */
    private void sort() {
        Arrays.sort(cells, 0, count, Comparator.comparingInt(Cell::kolumn));
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i + 1 == count || cells[i + 1].kolumn() != cells[i].kolumn()) {
                cells[kept++] = cells[i];
            }
        }
        count = kept;
    }

    /** Adds filled cells by the style of the row or else of the column, as far to the right as the sheet has been used; drops place-holders. */
    private void showStyles() {
        Cell[] written = Arrays.copyOf(cells, count);
        int next = 0;
        count = 0;
        if (cells.length < usedColumns) {
            cells = new Cell[usedColumns];
        }
        for (int at = 0; at < usedColumns; at++) {
            if (next < written.length && written[next].kolumn() == at) {
                Cell cell = written[next++];
                if (cell.typ() != Cell.Typ.TOM || cell.fyllning() != Farg.INGEN) {
                    cells[count++] = cell;
                }
            } else {
                int fill = rowFill != Farg.INGEN ? rowFill : columnFill == null ? Farg.INGEN : columnFill[at];
                if (fill != Farg.INGEN) {
                    cells[count++] = Cell.tom(at, fill);
                }
            }
        }
    }
}
