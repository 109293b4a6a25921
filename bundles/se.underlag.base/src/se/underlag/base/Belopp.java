package se.underlag.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts in SEK: whole öre, half up, read and written as people in Sweden do. */
public final class Belopp {

    /** No kronor at all, with two decimals. */
    public static final BigDecimal NOLL = new BigDecimal("0.00");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2009']");
    private static final Pattern UNIT = Pattern.compile("(?i)(kr|sek|:-)\\.?$");
    private static final Pattern COMMA = Pattern.compile("\\d{1,15}(,\\d{1,6})?|,\\d{1,6}");
    private static final Pattern POINT = Pattern.compile("\\d{1,15}(\\.\\d{1,6})?|\\.\\d{1,6}");
    private static final Pattern THOUSANDS_POINT = Pattern.compile("\\d{1,3}(\\.\\d{3})+,\\d{1,6}|\\d{1,3}(\\.\\d{3}){2,}");
    private static final Pattern THOUSANDS_COMMA = Pattern.compile("\\d{1,3}(,\\d{3})+\\.\\d{1,6}|\\d{1,3}(,\\d{3}){2,}");

    private Belopp() {
    }

    /** @return the amount rounded half up to whole öre, null for null */
    public static BigDecimal oren(BigDecimal belopp) {
        return belopp == null ? null : belopp.setScale(2, RoundingMode.HALF_UP);
    }

    /**
     * Reads an amount as it is written in Swedish files: {@code 1 234,50}, {@code 1 234,50 kr}, {@code 1234.5}, {@code 123-}, {@code −123}.
     *
     * @return the exact value, empty when the text is no amount
     */
    public static Optional<BigDecimal> read(String text) {
        String bare = SPACES.matcher(text).replaceAll("").replace('\u2212', '-').replace('\u2013', '-');
        bare = UNIT.matcher(bare).replaceFirst("");
        boolean negative = bare.startsWith("-") || bare.endsWith("-");
        if (bare.startsWith("-") || bare.startsWith("+")) {
            bare = bare.substring(1);
        } else if (bare.endsWith("-")) {
            bare = bare.substring(0, bare.length() - 1);
        }
        return number(bare).map(value -> negative ? value.negate() : value);
    }

    private static Optional<BigDecimal> number(String bare) {
        if (THOUSANDS_POINT.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replace(".", "").replace(',', '.')));
        }
        if (THOUSANDS_COMMA.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replace(",", "")));
        }
        if (COMMA.matcher(bare).matches() || POINT.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replace(',', '.')));
        }
        return Optional.empty();
    }

    /** @return the amount for programs: two decimals and a point, {@code 1234.50} */
    public static String plain(BigDecimal belopp) {
        return oren(belopp).toPlainString();
    }

    /** @return the amount for people: {@code 1 234,50} with no-break spaces, without unit */
    public static String svenska(BigDecimal belopp) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('\u00A0');
        symbols.setDecimalSeparator(',');
        symbols.setMinusSign('\u2212');
        return new DecimalFormat("#,##0.00", symbols).format(oren(belopp));
    }
}
