package se.underlag.kopfil.internal.tolkning;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import se.underlag.base.Belopp;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.kopfil.internal.layout.Rubrik;

/** Reads amounts and texts out of cells. What is neither empty nor an amount is said to be unreadable, never guessed. */
final class Celltolk {

    /** Stands in a finding for a formula that no program has worked out yet. */
    static final String UTAN_VARDE = "=";

    private static final Pattern DASH = Pattern.compile("[-\u2010-\u2015\u2212. \u00A0]*");
    private static final Pattern PER_DAY = Pattern.compile("(?i)\\s*(/|per)\\s*(dygn|dag|d)\\.?$");

    private Celltolk() {
    }

    /** @return the amount of a cell, SEK, exact; a lone dash is how many write an empty month */
    static Avlast<BigDecimal> belopp(Cell cell) {
        if (cell == null) {
            return Avlast.tom();
        }
        return switch (cell.typ()) {
        case TOM -> Avlast.tom();
        case TAL -> cell.tal().abs().compareTo(Belopp.STORST) <= 0 ? Avlast.av(cell.tal()) : Avlast.olaslig(cell.text());
        case TEXT -> text(cell.text());
        case FORMEL_UTAN_VARDE -> Avlast.olaslig(UTAN_VARDE + (cell.formel() == null ? "" : cell.formel()));
        case DATUM -> Avlast.olaslig(cell.datum() == null ? cell.text() : cell.datum().toString());
        case BOOL, FEL -> Avlast.olaslig(cell.text());
        };
    }

    /** @return the price of a dygn, also where the unit stands behind it: {@code 3 200 kr/dygn} */
    static Avlast<BigDecimal> dygnspris(Cell cell) {
        Avlast<BigDecimal> plain = belopp(cell);
        return plain.olasligt() != null && cell.typ() == Cell.Typ.TEXT ? text(PER_DAY.matcher(cell.text().strip()).replaceFirst("")) : plain;
    }

    private static Avlast<BigDecimal> text(String text) {
        if (text.isBlank() || DASH.matcher(text).matches()) {
            return Avlast.tom();
        }
        return Belopp.read(Siffertext.belopp(text)).map(Avlast::av).orElseGet(() -> Avlast.olaslig(Rubrik.rad(text)));
    }

    /** @return what stands in the cell as one line of text, null when it is empty or holds an error */
    static String text(Cell cell) {
        if (cell == null || cell.isTom()) {
            return null;
        }
        String text = switch (cell.typ()) {
        case TAL -> whole(cell.tal());
        case DATUM -> cell.datum() == null ? cell.text() : cell.datum().toString();
        case FEL, FORMEL_UTAN_VARDE, TOM -> "";
        case TEXT, BOOL -> cell.text();
        };
        String line = Rubrik.rad(text);
        return line.isEmpty() ? null : line;
    }

    /** @return what a cell holds that should be text: an error, or a formula that nobody worked out; null when it is text or empty */
    static String fel(Cell cell) {
        if (cell == null || cell.typ() != Cell.Typ.FEL && cell.typ() != Cell.Typ.FORMEL_UTAN_VARDE) {
            return null;
        }
        return cell.typ() == Cell.Typ.FEL ? cell.text() : UTAN_VARDE + (cell.formel() == null ? "" : cell.formel());
    }

    private static String whole(BigDecimal tal) {
        BigDecimal stripped = tal.stripTrailingZeros();
        return stripped.precision() - stripped.scale() > 20 ? tal.toString() : stripped.toPlainString();
    }
}
