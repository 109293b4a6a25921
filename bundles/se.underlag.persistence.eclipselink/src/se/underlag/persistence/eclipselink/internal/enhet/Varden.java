package se.underlag.persistence.eclipselink.internal.enhet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;

/** Compares and writes out column values. */
final class Varden {

    private Varden() {
    }

    /** @return whether both mean the same; 1.0 and 1.00 do */
    static boolean same(Object one, Object other) {
        if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        if (one instanceof byte[] a && other instanceof byte[] b) {
            return Arrays.equals(a, b);
        }
        return Objects.equals(one, other);
    }

    /** @return the value as the log has it, null for empty */
    static String text(Object value) {
        if (value instanceof byte[] bytes) {
            return bytes.length + " B";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value == null ? null : value.toString();
    }
}
