package se.underlag.documents.internal.lappning;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import se.underlag.documents.internal.lasning.Fel;
import se.underlag.documents.kalkyl.Andringsbok.Varde;
import se.underlag.documents.kalkyl.Cell;

/**
 * Writes single cells. A text stands in the cell itself, so that the shared texts and their counts stay as they are; Excel moves it there when it
 * saves.
 */
final class Cellskrivare {

    private static final int LONGEST_TEXT = 32_767;
    private static final LocalDate DAG_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FORSTA_DAG = LocalDate.of(1900, 3, 1);
    private static final LocalDate DAG_0_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate SISTA_DAG = LocalDate.of(9999, 12, 31);

    private final Utbytes out;
    private final boolean ar1904;
    private String prefix = "";
    private String adress;

    Cellskrivare(Utbytes out, Bladstil stil) {
        this.out = out;
        this.ar1904 = stil.ar1904();
    }

    void prefix(String newPrefix) {
        prefix = newPrefix;
    }

    /** The address that the next cell gets, null when it keeps what it has. */
    void adress(String address) {
        adress = address;
    }

    private Map<String, String> wanted(Cellplats plats, int style) {
        Map<String, String> wanted = new LinkedHashMap<>();
        if (adress != null) {
            wanted.put("r", adress);
        }
        if (style != plats.stil) {
            wanted.put("s", Integer.toString(style));
        }
        return wanted;
    }

    /** Writes the cell with another value; a formula goes. */
    void changed(Taggar t, Cellplats plats, int style, Varde value, int row) throws IOException {
        String text = text(value);
        Map<String, String> wanted = wanted(plats, style);
        wanted.put("t", text == null ? null : "inlineStr");
        // these point to what the old value was besides
        wanted.put("cm", null);
        wanted.put("vm", null);
        boolean ext = plats.extFrom >= 0;
        boolean empty = text == null && number(value) == null && !ext;
        out.xml(plats.tagg(t, wanted, empty));
        if (!empty) {
            content(text, value, row);
            if (ext) {
                out.copy(t.bytes(), plats.extFrom, plats.extTo);
            }
            close();
        }
    }

    /**
     * Writes the cell with its formula or value as it is.
     *
     * @param formula the element of its formula, null as it is
     * @param stale whether its result goes
     * @param resultat the cell with what comes in its place, null for nothing
     */
    void kept(Taggar t, Cellplats plats, int style, String formula, boolean stale, Cell resultat) throws IOException {
        byte[] bytes = t.bytes();
        Map<String, String> wanted = wanted(plats, style);
        if (stale) {
            wanted.put("t", resultat == null ? null : typ(resultat));
        }
        out.xml(plats.tagg(t, wanted, plats.empty));
        int at = plats.tagTo;
        if (formula != null) {
            out.copy(bytes, at, plats.formelFrom);
            out.xml(formula);
            at = plats.formelTo;
        } else if (resultat != null) {
            out.copy(bytes, at, plats.formelTo);
            at = plats.formelTo;
        }
        if (resultat != null) {
            out.xml(varde(resultat));
        }
        if (stale && plats.vardeFrom >= at) {
            out.copy(bytes, at, plats.vardeFrom);
            at = plats.vardeTo;
        }
        out.copy(bytes, at, plats.to);
    }

    /** @return how the file calls what the formula gave, null for a number */
    private static String typ(Cell resultat) {
        return switch (resultat.typ()) {
        case TEXT -> "str";
        case BOOL -> "b";
        case FEL -> "e";
        default -> null;
        };
    }

    private String varde(Cell resultat) {
        String text = switch (resultat.typ()) {
        case TAL, DATUM -> resultat.tal().toPlainString();
        case BOOL -> resultat.text().equals("TRUE") ? "1" : "0";
        default -> Xmltext.element(resultat.text());
        };
        return "<" + prefix + "v>" + text + "</" + prefix + "v>";
    }

    /** Writes a cell that was not there. */
    void created(String address, int style, Varde value, int row) throws IOException {
        String text = text(value);
        out.xml("<" + prefix + "c r=\"" + address + (style > 0 ? "\" s=\"" + style : "") + (text == null ? "\"" : "\" t=\"inlineStr\""));
        if (text == null && number(value) == null) {
            out.xml("/>");
            return;
        }
        out.xml(">");
        content(text, value, row);
        close();
    }

    /** @return the element of a formula */
    String formel(String formula) {
        return "<" + prefix + "f>" + Xmltext.element(formula) + "</" + prefix + "f>";
    }

    /** Writes a cell that was not there and is computed when the workbook is opened. @param resultat as of {@link #kept} */
    void formelcell(String address, int style, String formula, Cell resultat) throws IOException {
        String type = resultat == null || typ(resultat) == null ? "" : "\" t=\"" + typ(resultat);
        out.xml("<" + prefix + "c r=\"" + address + (style > 0 ? "\" s=\"" + style : "") + type + "\">" + formel(formula)
                + (resultat == null ? "" : varde(resultat)));
        close();
    }

    private void close() throws IOException {
        out.xml("</" + prefix + "c>");
    }

    private void content(String text, Varde value, int row) throws IOException {
        if (text != null) {
            if (text.length() > LONGEST_TEXT) {
                throw Fel.of("skriv.forLangText", null, row, LONGEST_TEXT);
            }
            boolean edges = text.isEmpty() || text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ';
            out.xml("<" + prefix + "is><" + prefix + (edges ? "t xml:space=\"preserve\">" : "t>")).text(text);
            out.xml("</" + prefix + "t></" + prefix + "is>");
        } else {
            String number = number(value);
            if (number != null) {
                out.xml("<" + prefix + "v>" + number + "</" + prefix + "v>");
            }
        }
    }

    /** A day outside Excel's calendar stays readable as a text. */
    private String text(Varde value) {
        return value.text() == null && value.datum() != null && !inCalendar(value.datum()) ? value.datum().toString() : value.text();
    }

    private boolean inCalendar(LocalDate day) {
        return !day.isBefore(ar1904 ? DAG_0_1904 : FORSTA_DAG) && !day.isAfter(SISTA_DAG);
    }

    private String number(Varde value) {
        BigDecimal number = value.tal();
        if (number != null) {
            return number.toPlainString();
        }
        return value.datum() == null ? null : Long.toString(ChronoUnit.DAYS.between(ar1904 ? DAG_0_1904 : DAG_0, value.datum()));
    }
}
