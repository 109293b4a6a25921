package se.underlag.documents.internal.lasning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Reads a number from the digits in the file, as {@code enheter × 10^-skala}, never through double. Excel writes the nearest binary
 * fraction with up to 17 digits and shows 15, so a number with decimals or exponent and more digits is rounded to 15
 * ({@code 1234.4999999999998} is 1234.5); a whole number keeps its digits, since an identity may stand in it.
 */
final class Exceltal {

    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LONGEST = 400;
    private static final int LARGEST_EXPONENT = 400;
    private static final int DIGITS_OF_LONG = 18;

    long enheter;
    int skala;
    /** The number where it does not fit {@link #enheter}, else null. */
    BigDecimal stort;

    /** @return whether the characters are a number */
    boolean parse(char[] buffer, int length) {
        stort = null;
        int i = 0;
        boolean negative = false;
        if (length > 0 && (buffer[0] == '-' || buffer[0] == '+')) {
            negative = buffer[0] == '-';
            i = 1;
        }
        long units = 0;
        int digits = 0;
        int seen = 0;
        int point = -1;
        for (; i < length; i++) {
            int c = buffer[i] - '0';
            if (c >= 0 && c <= 9) {
                seen++;
                if (digits > 0 || c > 0) {
                    digits++;
                    if (digits > DIGITS_OF_LONG) {
                        return slow(buffer, length);
                    }
                    units = units * 10 + c;
                }
            } else if (buffer[i] == '.' && point < 0) {
                point = i;
            } else {
                return (buffer[i] == 'E' || buffer[i] == 'e') && slow(buffer, length);
            }
        }
        if (seen == 0) {
            return false;
        }
        if (point >= 0 && digits > SHOWN.getPrecision()) {
            return slow(buffer, length);
        }
        enheter = negative ? -units : units;
        skala = point < 0 ? 0 : length - point - 1;
        return true;
    }

    private boolean slow(char[] buffer, int length) {
        if (length > LONGEST) {
            return false;
        }
        BigDecimal exact;
        boolean whole = true;
        for (int i = 0; i < length; i++) {
            whole &= buffer[i] >= '0' && buffer[i] <= '9' || i == 0;
        }
        try {
            exact = new BigDecimal(buffer, 0, length);
        } catch (NumberFormatException e) {
            return false;
        }
        if (Math.abs((long) exact.precision() - exact.scale()) > LARGEST_EXPONENT || Math.abs((long) exact.scale()) > 2 * LARGEST_EXPONENT) {
            return false;
        }
        BigDecimal shown = whole ? exact : exact.round(SHOWN).stripTrailingZeros();
        set(shown.scale() < 0 ? shown.setScale(0) : shown);
        return true;
    }

    private void set(BigDecimal number) {
        if (number.precision() <= DIGITS_OF_LONG) {
            enheter = number.unscaledValue().longValueExact();
            skala = number.scale();
        } else {
            stort = number;
        }
    }

    /** @return the whole part, or -1 when it is negative or far outside any calendar */
    long heltal() {
        if (stort != null || enheter < 0) {
            return -1;
        }
        long whole = enheter;
        for (int i = 0; i < skala && whole > 0; i++) {
            whole /= 10;
        }
        return whole;
    }
}
