package se.underlag.documents.internal.lasning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.codehaus.stax2.typed.TypedValueDecoder;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkyllasare.Mottagare;
import se.underlag.documents.kalkyl.Kalkylrad;

/** Reads the rows of one worksheet part. This is where the time goes: the loops avoid making strings for what is only looked at. */
final class Bladlasare {

    static final int COLUMNS = 16_384;
    static final int ROWS = 1_048_576;

    private final Xmldel xml;
    private final Stilar stilar;
    private final Cellbygge bygge;
    private final Celladress address = new Celladress();
    private final Formler formler;
    private final Teckenbuffert value = new Teckenbuffert();
    private int[] columnFill;
    private Cell[] cells = new Cell[64];
    private int count;
    private boolean sorted;
    private int lastRow;
    private int lastColumn;
    private int usedColumns;
    private int rowFill;

    Bladlasare(Xmldel xml, Stilar stilar, Texter texter, Kalender kalender, Lasgranser granser) {
        this.xml = xml;
        this.stilar = stilar;
        this.bygge = new Cellbygge(xml, stilar, texter, kalender);
        this.formler = new Formler(granser.formler());
    }

    void las(Mottagare mottagare) {
        boolean worksheet = false;
        while (xml.nextStart()) {
            switch (xml.name()) {
                case "worksheet" -> worksheet = true;
                case "col" -> column();
                case "sheetData" -> {
                    if (rows(mottagare)) {
                        xml.drain();
                    }
                    return;
                }
                default -> {
                    // what stands before the rows is how the sheet is looked at; the size it claims is not believed
                }
            }
        }
        if (!worksheet) {
            throw xml.broken(null);
        }
    }

    private void column() {
        int fill = stilar.fyllning(xml.number("style", 0));
        if (fill == Farg.INGEN) {
            return;
        }
        if (columnFill == null) {
            columnFill = new int[COLUMNS];
            Arrays.fill(columnFill, Farg.INGEN);
        }
        int from = Math.max(1, xml.number("min", 1));
        int to = Math.min(COLUMNS, xml.number("max", from));
        if (from <= to) {
            Arrays.fill(columnFill, from - 1, to, fill);
        }
    }

    /** @return whether all rows were read; the receiver may have had enough */
    private boolean rows(Mottagare mottagare) {
        int outer = xml.depth() - 1;
        while (xml.depth() > outer) {
            if (xml.next() == Xmldel.START_ELEMENT) {
                xml.stream().mark();
                if (!is("row")) {
                    xml.skip();
                } else if (!row(mottagare)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean row(Mottagare mottagare) {
        int number = lastRow + 1;
        boolean hidden = false;
        boolean styled = false;
        int style = 0;
        for (int i = 0; i < xml.attributes(); i++) {
            String name = xml.attributeName(i);
            switch (name) {
                case "r" -> number = xml.number("r", number);
                case "hidden" -> hidden = xml.flag("hidden");
                case "s" -> style = xml.number("s", 0);
                case "customFormat" -> styled = xml.flag("customFormat");
                default -> xml.stranger(name);
            }
        }
        xml.prefixes();
        if (number < 1 || number > ROWS) {
            throw xml.broken(null);
        }
        lastRow = number;
        lastColumn = -1;
        rowFill = styled ? stilar.fyllning(style) : Farg.INGEN;
        count = 0;
        sorted = true;
        int columns = cells();
        usedColumns = Math.max(usedColumns, columns);
        if (!sorted) {
            sort();
        }
        if (rowFill != Farg.INGEN || columnFill != null && columns > 0) {
            showStyles();
        }
        if (count == 0) {
            return true;
        }
        return mottagare.rad(new Kalkylrad(number, List.of(Arrays.copyOf(cells, count)), hidden));
    }

    /** @return one more than the last column that stands in the row, empty or not */
    private int cells() {
        int columns = 0;
        int outer = xml.depth() - 1;
        while (xml.depth() > outer) {
            if (xml.next() == Xmldel.START_ELEMENT) {
                if (is("c")) {
                    cell();
                    columns = Math.max(columns, lastColumn + 1);
                } else {
                    xml.skip();
                }
            }
        }
        return columns;
    }

    private void cell() {
        int column = lastColumn + 1;
        int style = 0;
        Celltyp typ = Celltyp.TAL;
        for (int i = 0; i < xml.attributes(); i++) {
            String name = xml.attributeName(i);
            if (name.length() != 1) {
                xml.stranger(name);
                continue;
            }
            switch (name.charAt(0)) {
                case 'r' -> {
                    xml.decode(i, address);
                    column = address.kolumn;
                }
                case 's' -> {
                    xml.decode(i, bygge.tal);
                    style = bygge.tal.varde;
                }
                case 't' -> {
                    xml.decode(i, bygge.typ);
                    typ = bygge.typ.varde;
                }
                default -> xml.stranger(name);
            }
        }
        xml.prefixes();
        if (column < 0 || column >= COLUMNS) {
            throw xml.broken(null);
        }
        sorted &= column > lastColumn;
        lastColumn = column;
        value.clear();
        boolean hasValue = false;
        CharSequence formula = null;
        int outer = xml.depth() - 1;
        while (xml.depth() > outer) {
            if (xml.next() == Xmldel.START_ELEMENT) {
                if (is("v")) {
                    value.clear();
                    xml.textOf(value);
                    hasValue = true;
                } else if (is("f")) {
                    formula = formler.read(xml, lastRow, column);
                } else if (is("is")) {
                    value.clear();
                    Texter.richText(xml, value);
                    hasValue = true;
                } else {
                    xml.skip();
                }
            }
        }
        add(bygge.cell(column, typ, style, hasValue ? value : null, formula));
    }

    private boolean is(String name) {
        return xml.name().equals(name);
    }

    /** @param cell null for one that neither holds nor shows anything */
    private void add(Cell cell) {
        if (count == cells.length) {
            cells = Arrays.copyOf(cells, count * 2);
        }
        if (cell != null) {
            cells[count++] = cell;
        } else if (rowFill != Farg.INGEN || columnFill != null) {
            // it stands in the row with a style of its own, so no style of row or column shows there
            cells[count++] = Cell.tom(lastColumn, Farg.INGEN);
        }
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

    /**
     * Adds the cells that the file leaves out but Excel shows filled, by the style of the row or else of the column, as far to the right as
     * the sheet has been used, and drops the place-holders.
     */
    private void showStyles() {
        Cell[] written = Arrays.copyOf(cells, count);
        int next = 0;
        count = 0;
        if (cells.length < usedColumns) {
            cells = new Cell[usedColumns];
        }
        for (int column = 0; column < usedColumns; column++) {
            if (next < written.length && written[next].kolumn() == column) {
                Cell cell = written[next++];
                if (cell.typ() != Cell.Typ.TOM || cell.fyllning() != Farg.INGEN) {
                    cells[count++] = cell;
                }
            } else {
                int fill = rowFill != Farg.INGEN ? rowFill : columnFill == null ? Farg.INGEN : columnFill[column];
                if (fill != Farg.INGEN) {
                    cells[count++] = Cell.tom(column, fill);
                }
            }
        }
    }

    /** Takes the column from an address such as {@code AB12}; the row is known. */
    private static final class Celladress extends TypedValueDecoder {

        private int kolumn;

        @Override
        public void decode(String input) {
            decode(input.toCharArray(), 0, input.length());
        }

        @Override
        public void decode(char[] buffer, int start, int end) {
            int column = 0;
            int i = start;
            for (; i < end && i - start < 4; i++) {
                int letter = (buffer[i] & ~0x20) - 'A';
                if (letter < 0 || letter > 25) {
                    break;
                }
                column = column * 26 + letter + 1;
            }
            if (i == start) {
                throw new IllegalArgumentException();
            }
            kolumn = column - 1;
        }

        @Override
        public void handleEmptyValue() {
            throw new IllegalArgumentException();
        }
    }
}
