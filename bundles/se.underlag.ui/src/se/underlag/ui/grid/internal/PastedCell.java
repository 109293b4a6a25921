package se.underlag.ui.grid.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.CellFormat.UnreadableException;
import se.underlag.ui.grid.ColumnType;
import se.underlag.ui.sekretess.Sekretess;

/**
 * A cell from the clipboard.
 *
 * @param text as its program showed it
 * @param number what it holds as its program knows it, null when that is not told; a date is days since the last of 1899, as spreadsheets count
 */
record PastedCell(String text, BigDecimal number) {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final BigDecimal LAST_DAY = new BigDecimal("200000");
    /** How a spreadsheet shows a whole number that its column has no room for, such as a personnummer of twelve digits. */
    private static final Pattern SHORTENED = Pattern.compile("-?\\d([.,]\\d+)?[eE][+-]?\\d+|#+");
    private static final Pattern DATE = Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}( .*)?");

    PastedCell(String text) {
        this(text, null);
    }

    boolean isBlank() {
        return text.replace('\u00A0', ' ').isBlank();
    }

    /** @return the value that the cell means in a column of that type, null for empty */
    Object read(ColumnType type, CellFormat format) throws UnreadableException {
        if (Arrays.stream(Sekretess.values()).anyMatch(kind -> kind.arHemlig() && kind.mask().equals(text))) {
            throw new UnreadableException(Messages.sourceHidden);
        }
        if (number != null && type == ColumnType.TEXT && isWhole() && SHORTENED.matcher(text.strip()).matches()) {
            return format.read(number.toBigInteger().toString());
        }
        if (number == null || type == ColumnType.TEXT || type == ColumnType.VAL) {
            return format.read(text.replace('\u00A0', ' '));
        }
        return type == ColumnType.DATUM ? date(format) : amount(type, format);
    }

    private Object amount(ColumnType type, CellFormat format) throws UnreadableException {
        if (DATE.matcher(text.strip()).matches()) {
            throw new UnreadableException(NLS.bind(Messages.dateForAmount, text.strip()));
        }
        return type == ColumnType.KRONOR || isWhole() ? format.read(number.toPlainString().replace('.', ',')) : format.read(text);
    }

    private Object date(CellFormat format) throws UnreadableException {
        boolean shownAsDate = DATE.matcher(text.strip()).matches();
        if (shownAsDate && isWhole() && number.signum() > 0 && number.compareTo(LAST_DAY) < 0) {
            try {
                return EPOCH.plusDays(number.longValueExact());
            } catch (DateTimeException noSuchDay) {
                throw new UnreadableException(NLS.bind(Messages.badDate, text.strip()));
            }
        }
        return format.read(text);
    }

    private boolean isWhole() {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
