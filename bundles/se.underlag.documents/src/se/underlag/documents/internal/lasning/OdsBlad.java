package se.underlag.documents.internal.lasning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkyllasare.Mottagare;
import se.underlag.documents.kalkyl.Kalkylrad;

/**
 * Reads one sheet. The format writes equal neighbours once with a count, up to the whole sheet in some bytes: what holds a value is handed out as
 * often as it says and counted as unpacked bytes, what only has a fill is handed out as far as the sheet is used.
 */
final class OdsBlad {

    private static final String TABLE = "table:1.0";
    /** What a cell costs that comes out of a count, as if it had been written. */
    private static final int BYTES_OF_CELL = 40;
    /** Rows that only show a fill say nothing; a coloured column goes on to the end of the sheet. */
    private static final int MOST_FILLED_ROWS = 1000;

    /** Empty neighbours with one fill. */
    private record Fyllda(int fran, int till, int fyllning) {
    }

    private final Paket paket;
    private final Xmldel xml;
    private final OdsStilar stilar;
    private final OdsCell cellbygge;
    private final String[] columnStyle = new String[Radbygge.COLUMNS];
    private final List<Fyllda> waiting = new ArrayList<>();
    private int columnsSaid;
    private int row;
    private int used;
    private int column;
    private boolean value;

    /** @param xml at the start of a table */
    OdsBlad(Paket paket, Xmldel xml, OdsStilar stilar) {
        this.paket = paket;
        this.xml = xml;
        this.stilar = stilar;
        this.cellbygge = new OdsCell(xml);
    }

    /** Leaves the current element, however large it is. */
    static void hoppa(Xmldel xml) {
        int outer = xml.depth() - 1;
        while (xml.depth() > outer) {
            if (xml.next() == Xmldel.START_ELEMENT) {
                xml.known();
                xml.stream().mark();
            }
        }
    }

    void las(Mottagare mottagare) {
        String name = xml.attribute("name", TABLE);
        int outer = xml.depth() - 1;
        boolean wanted = mottagare.blad(name == null ? "" : name, stilar.dolt(xml.attribute("style-name", TABLE)));
        while (xml.depth() > outer) {
            if (xml.next() != Xmldel.START_ELEMENT) {
                continue;
            }
            xml.stream().mark();
            xml.known();
            switch (wanted ? xml.name() : "") {
            case "table-column" -> column();
            case "table-row" -> wanted = row(mottagare);
            case "table-header-rows", "table-rows", "table-row-group", "table-columns", "table-header-columns", "table-column-group" -> {
                // their content is the sheet's
            }
            default -> hoppa(xml);
            }
        }
    }

    private void column() {
        int count = Math.min(Radbygge.COLUMNS, repeated("number-columns-repeated"));
        int to = Math.min(Radbygge.COLUMNS, columnsSaid + count);
        Arrays.fill(columnStyle, columnsSaid, to, xml.attribute("default-cell-style-name", TABLE));
        columnsSaid = to;
    }

    private int repeated(String attribute) {
        int count = xml.number(attribute, 1);
        if (count < 1) {
            throw xml.broken(null);
        }
        return count;
    }

    private boolean row(Mottagare mottagare) {
        int count = repeated("number-rows-repeated");
        String visibility = xml.attribute("visibility", TABLE);
        boolean hidden = visibility != null && !visibility.equals("visible");
        List<Cell> cells = cells(xml.attribute("default-cell-style-name", TABLE));
        int first = row + 1;
        row = (int) Math.min(Integer.MAX_VALUE, (long) row + count);
        if (cells.isEmpty()) {
            return true;
        }
        if (row > Radbygge.ROWS && value) {
            throw xml.broken(null);
        }
        int last = value ? row : Math.min(Math.min(row, Radbygge.ROWS), first + MOST_FILLED_ROWS - 1);
        for (int number = first; number <= last; number++) {
            if (number > first) {
                paket.unpacked(BYTES_OF_CELL * cells.size());
                if (number % MOST_FILLED_ROWS == 0) {
                    paket.forlopp().worked(0);
                }
            }
            if (!mottagare.rad(new Kalkylrad(number, cells, hidden))) {
                return false;
            }
        }
        return true;
    }

    private List<Cell> cells(String rowStyle) {
        List<Cell> cells = new ArrayList<>();
        column = 0;
        value = false;
        waiting.clear();
        int outer = xml.depth() - 1;
        while (xml.depth() > outer) {
            if (xml.next() != Xmldel.START_ELEMENT) {
                continue;
            }
            xml.known();
            switch (xml.name()) {
            case "table-cell" -> cell(cells, rowStyle);
            case "covered-table-cell" -> {
                // what a merged cell hides is not seen, though the file may keep it
                column = Math.min(Radbygge.COLUMNS, column + Math.min(Radbygge.COLUMNS, repeated("number-columns-repeated")));
                xml.skip();
            }
            default -> xml.skip();
            }
        }
        fill(cells, used);
        return cells;
    }

    private void cell(List<Cell> cells, String rowStyle) {
        int count = repeated("number-columns-repeated");
        String own = xml.attribute("style-name", TABLE);
        cellbygge.las();
        int to = (int) Math.min(Radbygge.COLUMNS, (long) column + count);
        if (cellbygge.tom()) {
            String style = own != null ? own : rowStyle;
            int from = column;
            while (from < to) {
                // without a style of its own or of the row each column's shows
                int end = style != null ? to : sameStyle(from, to);
                int fill = stilar.fyllning(style != null ? style : columnStyle[from]);
                if (fill != Farg.INGEN) {
                    waiting.add(new Fyllda(from, end, fill));
                }
                from = end;
            }
            column = to;
            return;
        }
        if ((long) column + count > Radbygge.COLUMNS) {
            throw xml.broken(null);
        }
        fill(cells, column);
        value = true;
        for (int at = column; at < to; at++) {
            String style = own != null ? own : rowStyle != null ? rowStyle : columnStyle[at];
            Cell cell = cellbygge.cell(at, stilar.fyllning(style));
            int typsnitt = stilar.typsnitt(style);
            cells.add(typsnitt == Farg.INGEN ? cell : cell.medTypsnitt(typsnitt));
        }
        paket.unpacked(BYTES_OF_CELL * (count - 1));
        used = Math.max(used, to);
        column = to;
    }

    private int sameStyle(int from, int to) {
        int end = from + 1;
        while (end < to && Objects.equals(columnStyle[end], columnStyle[from])) {
            end++;
        }
        return end;
    }

    /** Adds the empty cells that wait, up to a column. */
    private void fill(List<Cell> cells, int end) {
        int added = 0;
        for (Fyllda span : waiting) {
            for (int at = span.fran(); at < Math.min(end, span.till()); at++) {
                cells.add(Cell.tom(at, span.fyllning()));
                added++;
            }
        }
        paket.unpacked(BYTES_OF_CELL * added);
        waiting.clear();
    }
}
