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

    /** The largest amount that is believed and can be stored, SEK. */
    public static final BigDecimal STORST = new BigDecimal("9999999999999.99");

    private static final String BLANK = "[ \\t\\u00A0\\u2007\\u2009\\u202F'\u2019]";
    private static final Pattern MINUS = Pattern.compile("[\u2212\u2013\u2010\u2011]");
    private static final Pattern UNIT = Pattern.compile("(?i)(kr|kronor|sek|:-)\\.?$|^(kr|sek)\\.?(?=[-+(.,\\d\\s\\u00A0])");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(" + BLANK + "\\d{3})+([.,]\\d{1,6})?");
    private static final Pattern BARE = Pattern.compile("\\d{1,13}([.,]\\d{1,6})?|[.,]\\d{1,6}");
    private static final Pattern POINT_GROUPS = Pattern.compile("\\d{1,3}(\\.\\d{3})+,\\d{1,2}|\\d{1,3}(\\.\\d{3}){2,}");
    private static final Pattern COMMA_GROUPS = Pattern.compile("\\d{1,3}(,\\d{3})+\\.\\d{1,2}|\\d{1,3}(,\\d{3}){2,}");
    private static final Pattern EITHER = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    private Belopp() {
    }

    /** @return the amount rounded half up to whole öre, null for null */
    public static BigDecimal oren(BigDecimal belopp) {
        return belopp == null ? null : belopp.setScale(2, RoundingMode.HALF_UP);
    }

    /**
     * Reads an amount as it is written in Swedish files: {@code 1 234,50}, {@code 1 234,50 kr}, {@code 1234.5}, {@code 123-}, {@code −123},
     * {@code (123)}. What can be read in two ways ({@code 1.234}: a thousand or one krona?) is no amount, and neither is what is larger than
     * {@link #STORST}: a refused text is seen, a wrong sum is not.
     *
     * @return the exact value, empty when the text is no amount
     */
    public static Optional<BigDecimal> read(String text) {
        if (text == null) {
            return Optional.empty();
        }
        String bare = MINUS.matcher(trim(text)).replaceAll("-");
        bare = trim(UNIT.matcher(bare).replaceFirst(""));
        boolean brackets = bare.startsWith("(") && bare.endsWith(")");
        if (brackets) {
            bare = trim(bare.substring(1, bare.length() - 1));
        }
        boolean negative = brackets;
        if (!brackets && !bare.isEmpty()) {
            boolean before = bare.charAt(0) == '-';
            boolean after = bare.charAt(bare.length() - 1) == '-';
            if (before && after) {
                return Optional.empty();
            }
            negative = before || after;
            bare = trim(before || bare.charAt(0) == '+' ? bare.substring(1) : after ? bare.substring(0, bare.length() - 1) : bare);
        }
        boolean minus = negative;
        return number(bare).map(value -> minus ? value.negate() : value).filter(value -> value.abs().compareTo(STORST) <= 0);
    }

    private static String trim(String text) {
        return text.replaceAll("^[\\s\\u00A0\\u2007\\u202F\\uFEFF]+|[\\s\\u00A0\\u2007\\u202F\\uFEFF]+$", "");
    }

    private static Optional<BigDecimal> number(String bare) {
        if (POINT_GROUPS.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replace(".", "").replace(',', '.')));
        }
        if (COMMA_GROUPS.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replace(",", "")));
        }
        if (EITHER.matcher(bare).matches()) {
            return Optional.empty();
        }
        if (GROUPED.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replaceAll(BLANK, "").replace(',', '.')));
        }
        if (BARE.matcher(bare).matches()) {
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
