package se.underlag.documents.internal.lasning;

import org.codehaus.stax2.typed.TypedValueDecoder;
import se.underlag.documents.kalkyl.Kalkyllasare.Mottagare;
import se.underlag.documents.kalkyl.Kalkylrad;

/** Reads the rows of a sheet from XML events: all the format and XML allow. */
final class Radlasare {

    private final Xmldel xml;
    private final Radbygge bygge;
    private final Formler formler;
    private final Teckenbuffert value = new Teckenbuffert();
    private final Celladress address = new Celladress();
    private final Celltyp.Heltal number = new Celltyp.Heltal();
    private final Celltyp.Avkodare kind = new Celltyp.Avkodare();
    private int skipped;

    /** @param xml at the start of the sheetData element; @param skipped how many rows the receiver has got already */
    Radlasare(Xmldel xml, Radbygge bygge, Formler formler, int skipped) {
        this.xml = xml;
        this.bygge = bygge;
        this.formler = formler;
        this.skipped = skipped;
    }

    void las(Mottagare mottagare) {
        int outer = xml.depth() - 1;
        while (xml.depth() > outer) {
            if (xml.next() == Xmldel.START_ELEMENT) {
                xml.stream().mark();
                if (!is("row")) {
                    xml.skip();
                } else {
                    row();
                    Kalkylrad rad = bygge.end();
                    if (rad != null && --skipped < 0 && !mottagare.rad(rad)) {
                        return;
                    }
                }
            }
        }
        xml.drain();
    }

    private void row() {
        int rowNumber = bygge.nextRow();
        boolean hidden = false;
        boolean styled = false;
        int style = 0;
        for (int i = 0; i < xml.attributes(); i++) {
            String name = xml.attributeName(i);
            switch (name) {
            case "r" -> rowNumber = xml.number("r", rowNumber);
            case "hidden" -> hidden = xml.flag("hidden");
            case "s" -> style = xml.number("s", 0);
            case "customFormat" -> styled = xml.flag("customFormat");
            default -> xml.stranger(name);
            }
        }
        xml.prefixes();
        if (!bygge.begin(rowNumber, hidden, styled ? style : -1)) {
            throw xml.broken(null);
        }
        int outer = xml.depth() - 1;
        while (xml.depth() > outer) {
            if (xml.next() == Xmldel.START_ELEMENT) {
                if (is("c")) {
                    cell();
                } else {
                    xml.skip();
                }
            }
        }
    }

    private void cell() {
        int column = bygge.nextColumn();
        int style = 0;
        Celltyp typ = Celltyp.TAL;
        for (int i = 0; i < xml.attributes(); i++) {
            String name = xml.attributeName(i);
            switch (name) {
            case "r" -> {
                xml.decode(i, address);
                column = address.kolumn;
            }
            case "s" -> {
                xml.decode(i, number);
                style = number.varde;
            }
            case "t" -> {
                xml.decode(i, kind);
                typ = kind.varde;
            }
            default -> xml.stranger(name);
            }
        }
        xml.prefixes();
        value.clear();
        boolean hasValue = false;
        CharSequence formula = null;
        int outer = xml.depth() - 1;
        while (xml.depth() > outer) {
            if (xml.next() == Xmldel.START_ELEMENT) {
                switch (xml.name()) {
                case "v" -> {
                    value.clear();
                    xml.textOf(value);
                    hasValue = true;
                }
                case "f" -> formula = formler.read(xml, bygge.row(), column);
                case "is" -> {
                    value.clear();
                    Texter.richText(xml, value);
                    hasValue = true;
                }
                default -> xml.skip();
                }
            }
        }
        if (!bygge.cell(column, typ, style, hasValue ? value : null, formula)) {
            throw xml.broken(null);
        }
    }

    private boolean is(String name) {
        return xml.name().equals(name);
    }

    /** Takes the column from an address such as {@code AB12}; the row is known. */
    private static final class Celladress extends TypedValueDecoder {

        private int kolumn;

        @Override public void decode(String input) {
            decode(input.toCharArray(), 0, input.length());
        }

        @Override public void decode(char[] buffer, int start, int end) {
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

        @Override public void handleEmptyValue() {
            throw new IllegalArgumentException();
        }
    }
}
