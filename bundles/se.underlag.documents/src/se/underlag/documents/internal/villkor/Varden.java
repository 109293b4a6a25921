package se.underlag.documents.internal.villkor;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import se.underlag.documents.kalkyl.Cell;

/** How values are compared and turned into one another in a formula: numbers before texts before truth, texts in any case, nothing as 0 or "". */
final class Varden {

    /** Any error. */
    static final Object FEL = new Object();

    private Varden() {
    }

    /** @return what a formula sees in a cell; a formula without a value is an error, since nothing is known of it */
    static Object av(Cell cell) {
        if (cell == null) {
            return null;
        }
        return switch (cell.typ()) {
        case TOM -> null;
        case TAL, DATUM -> cell.tal();
        case TEXT -> cell.text();
        case BOOL -> cell.text().equals("TRUE");
        case FEL, FORMEL_UTAN_VARDE -> FEL;
        };
    }

    /** @return below, at or above zero as one is less, equal or more; both are no errors */
    static int compare(Object one, Object other) {
        Object a = one == null ? empty(other) : one;
        Object b = other == null ? empty(one) : other;
        int kinds = Integer.compare(kind(a), kind(b));
        if (kinds != 0) {
            return kinds;
        }
        return switch (a) {
        case BigDecimal number -> number.compareTo((BigDecimal) b);
        case Boolean truth -> truth.compareTo((Boolean) b);
        default -> lower(a).compareTo(lower(b));
        };
    }

    private static Object empty(Object other) {
        return switch (other) {
        case String text -> "";
        case Boolean truth -> Boolean.FALSE;
        case null, default -> BigDecimal.ZERO;
        };
    }

    private static int kind(Object value) {
        return value instanceof BigDecimal ? 0 : value instanceof String ? 1 : 2;
    }

    /** @return the text as it is compared, in lower case */
    static String lower(Object value) {
        return text(value).toLowerCase(Locale.ROOT);
    }

    /** @return the value as text; an error is none */
    static String text(Object value) {
        return switch (value) {
        case null -> "";
        case BigDecimal number -> number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        case Boolean truth -> truth ? "TRUE" : "FALSE";
        default -> value.toString();
        };
    }

    /** @return the value as a number, null when it is none */
    static BigDecimal number(Object value) {
        return switch (value) {
        case null -> BigDecimal.ZERO;
        case BigDecimal number -> number;
        case Boolean truth -> truth ? BigDecimal.ONE : BigDecimal.ZERO;
        case String text -> parsed(text);
        default -> null;
        };
    }

    private static BigDecimal parsed(String text) {
        String plain = text.strip();
        return plain.length() <= 20 && plain.matches("-?[0-9]+([.][0-9]+)?") ? new BigDecimal(plain, MathContext.DECIMAL64) : null;
    }

    /** @return whether a condition of that outcome holds */
    static boolean sant(Object value) {
        return value instanceof Boolean truth ? truth : value instanceof BigDecimal number && number.signum() != 0;
    }
}
