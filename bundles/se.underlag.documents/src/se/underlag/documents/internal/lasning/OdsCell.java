package se.underlag.documents.internal.lasning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import se.underlag.documents.kalkyl.Cell;

/** Reads one cell element: value, formula and the text that is shown. */
final class OdsCell {

    private static final String OFFICE = "office:1.0";
    private static final int ISO_LENGTH = 10;
    private static final int MOST_SHOWN = 64;
    private static final int MOST_CHARACTERS = 1 << 20;
    private static final Kalender KALENDER = new Kalender(false);

    private final Xmldel xml;
    private final Exceltal number = new Exceltal();
    private final Teckenbuffert shown = new Teckenbuffert();
    private String kind;
    private String given;
    private String formula;
    private boolean error;
    private boolean paragraphs;

    OdsCell(Xmldel xml) {
        this.xml = xml;
    }

    /** Reads the element and leaves it. */
    void las() {
        kind = xml.attribute("value-type", OFFICE);
        error = "error".equals(xml.attribute("value-type", "calcext:1.0"));
        given = kind == null ? null
                : xml.attribute(kind.equals("float") || kind.equals("percentage") || kind.equals("currency") ? "value"
                        : kind + "-value", OFFICE);
        formula = xml.attribute("formula", "table:1.0");
        shown.clear();
        paragraphs = false;
        int outer = xml.depth() - 1;
        while (xml.depth() > outer) {
            if (xml.next() == Xmldel.START_ELEMENT) {
                xml.known();
                if (xml.name().equals("p") || xml.name().equals("h")) {
                    if (paragraphs) {
                        shown.append("\n");
                    }
                    paragraphs = true;
                    paragraph();
                } else {
                    // notes, drawings and tables within a cell
                    xml.skip();
                }
            }
        }
    }

    private void paragraph() {
        int outer = xml.depth() - 1;
        int start = shown.antal;
        while (xml.depth() > outer) {
            switch (xml.next()) {
            case Xmldel.CHARACTERS, Xmldel.CDATA, Xmldel.SPACE -> {
                int from = shown.antal;
                xml.text(shown);
                collapse(from, start);
            }
            case Xmldel.START_ELEMENT -> {
                xml.known();
                switch (xml.name()) {
                case "s" -> shown.append(" ".repeat(Math.max(1, Math.min(MOST_SHOWN, xml.number("c", 1)))));
                case "tab" -> shown.append("\t");
                case "line-break" -> shown.append("\n");
                case "annotation", "annotation-end", "note", "ruby-text", "frame" -> xml.skip();
                default -> {
                    // spans and links: their text is the cell's
                }
                }
            }
            default -> {
                // ends, comments and instructions
            }
            }
            if (shown.antal > MOST_CHARACTERS) {
                throw Fel.forStor("texter");
            }
        }
    }

    /** White space between words is one space, and none at a paragraph's start: real ones are written as elements. */
    private void collapse(int from, int start) {
        int to = from;
        for (int i = from; i < shown.antal; i++) {
            char c = shown.tecken[i];
            boolean white = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!white) {
                shown.tecken[to++] = c;
            } else if (to > start && shown.tecken[to - 1] != ' ') {
                shown.tecken[to++] = ' ';
            }
        }
        shown.antal = to;
    }

    /** @return whether the cell read last holds nothing */
    boolean tom() {
        return formula == null && (kind == null || kind.equals("void") ? shown.antal == 0 : given == null && !paragraphs);
    }

    /** @return the cell read last, in a column */
    Cell cell(int column, int fill) {
        CharSequence formel = formula == null ? null : Odsformel.av(formula);
        if (error) {
            return of(column, Cell.Typ.FEL, clip(shown.toString()), formel, fill);
        }
        if (kind == null || kind.equals("void")) {
            return formel == null || shown.antal > 0 ? Cell.text(column, shown.toString(), formel, fill)
                    : of(column, Cell.Typ.FORMEL_UTAN_VARDE, "", formel, fill);
        }
        return switch (kind) {
        case "float", "percentage", "currency" -> number(column, formel, fill);
        case "date" -> day(column, formel, fill);
        case "boolean" -> of(column, Cell.Typ.BOOL, "true".equals(given) ? "TRUE" : "FALSE", formel, fill);
        case "string" ->
            Cell.text(column, given != null && !paragraphs || given != null && !given.isEmpty() ? given : shown.toString(), formel, fill);
        default -> Cell.text(column, shown.antal > 0 || given == null ? shown.toString() : given, formel, fill);
        };
    }

    private static Cell of(int column, Cell.Typ typ, String text, CharSequence formel, int fill) {
        return Cell.of(column, typ, text, null, null, formel, fill);
    }

    private Cell number(int column, CharSequence formel, int fill) {
        String digits = given == null ? "" : given.strip();
        if (!number.parse(digits.toCharArray(), digits.length())) {
            return of(column, Cell.Typ.FEL, clip(digits), formel, fill);
        }
        BigDecimal big = number.stort;
        return big == null ? Cell.tal(column, number.enheter, number.skala, formel, fill)
                : Cell.of(column, Cell.Typ.TAL, big.toPlainString(), big, null, formel, fill);
    }

    private Cell day(int column, CharSequence formel, int fill) {
        String iso = given == null ? "" : given.strip();
        try {
            LocalDate day = LocalDate.parse(iso.substring(0, Math.min(iso.length(), ISO_LENGTH)));
            return Cell.datum(column, KALENDER.serial(day), 0, day.toEpochDay(), formel, fill);
        } catch (DateTimeParseException e) {
            return of(column, Cell.Typ.FEL, clip(iso), formel, fill);
        }
    }

    /** What cannot be read is shown as it stands, never taken as zero. */
    private static String clip(String text) {
        return text.substring(0, Math.min(text.length(), MOST_SHOWN));
    }
}
