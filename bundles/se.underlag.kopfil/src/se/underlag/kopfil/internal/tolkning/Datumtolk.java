package se.underlag.kopfil.internal.tolkning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.underlag.base.Period;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.kopfil.internal.layout.Rubrik;

/** Reads days out of cells: date cells, serials, and the ways in which days are written in Sweden. An open end is empty. */
final class Datumtolk {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    /** Serials from 1940 on; smaller numbers are no days of a placement. */
    private static final int FIRST_SERIAL = 14_611;
    private static final int LAST_SERIAL = 99_999;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int NO_END_YEAR = 9999;

    private static final Set<String> OPEN = Set.of("tillsvidare", "tv", "ts", "lopande", "pagaende", "pagar", "oppet", "oppen", "ejslut", "ingetslut",
            "ingetslutdatum", "obestamd", "obestamt", "utanslutdatum", "fortlopande");
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final Pattern DASH = Pattern.compile("[-\u2010-\u2015\u2212. \u00A0]*");
    private static final Pattern YMD = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})");
    private static final Pattern YMD_SHORT = Pattern.compile("(\\d{2})-(\\d{2})-(\\d{2})");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4}|\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern DMY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})(?:[/.-]|\\s+-?\\s*)(\\d{4}|\\d{2})");
    private static final Pattern NAMED = Pattern.compile("(?:[Dd]en\\s+)?(\\d{1,2})(?::?[ae]|\\.)?[\\s-]+(\\p{L}{3,9})\\.?,?[\\s-]+(\\d{4}|\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern MONTH_NAMED = Pattern.compile("(\\p{L}{3,9})\\.?[\\s-]+(\\d{4})");
    private static final Pattern TIME = Pattern.compile("(?i)[T\\s](kl\\.? ?)?\\d{1,2}[:.]\\d{2}([:.]\\d{2}([.,]\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$");
    private static final Pattern BETWEEN = Pattern
            .compile("\\s+[-\u2010-\u2015\u2212]+\\s+|[\u2013\u2014]+|--|\\s*(?i:till och med|t\\.? ?o\\.? ?m\\.?|till)\\s+|(?<=\\d{8})-(?=\\d{8})");
    private static final Pattern WEEKDAY = Pattern.compile("^(?i:(mån|tis|ons|tors?|fre|lör|sön)(dag(en)?)?\\.?,?)\\s+(?=\\d|(?i:den)\\s)");
    private static final Pattern SINCE = Pattern.compile("^(?i:från och med|fr\\.? ?o\\.? ?m\\.?|från)\\s+");

    private Datumtolk() {
    }

    /** @return the first day that the cell states */
    static Avlast<LocalDate> from(Cell cell) {
        return read(cell, false);
    }

    /** @return the last day that the cell states; nothing for "tillsvidare" */
    static Avlast<LocalDate> tom(Cell cell) {
        return read(cell, true);
    }

    /** @return both days of a cell such as {@code 2025-01-01 – 2025-06-30} */
    static Avlast<Period> period(Cell cell) {
        String text = Celltolk.text(cell);
        if (text == null) {
            return cell == null || cell.isTom() ? Avlast.tom() : Avlast.olaslig(cell.text());
        }
        String[] parts = BETWEEN.split(SINCE.matcher(text).replaceFirst(""), -1);
        if (parts.length > 2) {
            return Avlast.olaslig(text);
        }
        Avlast<LocalDate> from = text(parts[0], false);
        Avlast<LocalDate> tom = parts.length == 2 ? text(parts[1], true) : Avlast.tom();
        return from.olasligt() != null || tom.olasligt() != null ? Avlast.olaslig(text) : Avlast.av(new Period(from.varde(), tom.varde()));
    }

    private static Avlast<LocalDate> read(Cell cell, boolean end) {
        if (cell == null) {
            return Avlast.tom();
        }
        return switch (cell.typ()) {
        case TOM -> Avlast.tom();
        case DATUM -> cell.datum() != null && plausible(cell.datum()) ? Avlast.av(cell.datum()) : Avlast.olaslig(cell.text());
        case TAL -> number(cell.tal(), cell.dagbas(), cell.text());
        case TEXT -> text(cell.text(), end);
        case FORMEL_UTAN_VARDE -> Avlast.olaslig(Celltolk.UTAN_VARDE + (cell.formel() == null ? "" : cell.formel()));
        case BOOL, FEL -> Avlast.olaslig(cell.text());
        };
    }

    /** @param base what is to be added to the number where it is a serial */
    private static Avlast<LocalDate> number(BigDecimal tal, int base, String shown) {
        BigDecimal day = tal.setScale(0, RoundingMode.FLOOR);
        BigDecimal serial = day.add(BigDecimal.valueOf(base));
        if (serial.compareTo(BigDecimal.valueOf(FIRST_SERIAL)) >= 0 && serial.compareTo(BigDecimal.valueOf(LAST_SERIAL)) <= 0) {
            return Avlast.av(EPOCH.plusDays(serial.longValueExact()));
        }
        return day.compareTo(tal) == 0 && day.signum() > 0 && day.precision() <= 8 ? parse(day.toPlainString(), shown, false) : Avlast.olaslig(shown);
    }

    private static Avlast<LocalDate> text(String raw, boolean end) {
        String text = Siffertext.dag(raw);
        if (text.isEmpty() || DASH.matcher(text).matches() || end && OPEN.contains(Rubrik.tat(text))) {
            return Avlast.tom();
        }
        String day = WEEKDAY.matcher(TIME.matcher(text).replaceFirst("")).replaceFirst("");
        return day.matches("\\d{5}([.,]\\d+)?") ? number(new BigDecimal(day.replace(',', '.')), 0, text) : parse(day, text, end);
    }

    private static Avlast<LocalDate> parse(String day, String shown, boolean end) {
        try {
            LocalDate read = day(day, end);
            return read != null && plausible(read) ? Avlast.av(read) : Avlast.olaslig(shown);
        } catch (DateTimeException noSuchDay) {
            return Avlast.olaslig(shown);
        }
    }

    private static boolean plausible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR || day.getYear() == NO_END_YEAR;
    }

    private static LocalDate day(String text, boolean end) {
        Matcher found = YMD.matcher(text);
        if (found.matches()) {
            return LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
        }
        found = YMD_SHORT.matcher(text);
        if (found.matches()) {
            return LocalDate.of(year(found.group(1)), number(found, 2), number(found, 3));
        }
        found = COMPACT.matcher(text);
        if (found.matches()) {
            return LocalDate.of(year(found.group(1)), number(found, 2), number(found, 3));
        }
        found = DMY.matcher(text);
        if (found.matches()) {
            return LocalDate.of(year(found.group(3)), number(found, 2), number(found, 1));
        }
        found = NAMED.matcher(text);
        if (found.matches() && month(found.group(2)) > 0) {
            return LocalDate.of(year(found.group(3)), month(found.group(2)), number(found, 1));
        }
        return wholeMonth(text, end);
    }

    private static LocalDate wholeMonth(String text, boolean end) {
        Matcher found = MONTH.matcher(text);
        YearMonth month = null;
        if (found.matches()) {
            month = YearMonth.of(number(found, 1), number(found, 2));
        } else {
            found = MONTH_NAMED.matcher(text);
            if (found.matches() && month(found.group(1)) > 0) {
                month = YearMonth.of(number(found, 2), month(found.group(1)));
            }
        }
        return month == null ? null : end ? month.atEndOfMonth() : month.atDay(1);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year < 80 ? 2000 + year : 1900 + year;
    }

    private static int month(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        int month = MONTHS.indexOf(plain.substring(0, 3)) + 1;
        List<String> full = List.of("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
                "december");
        return month > 0 && (plain.length() == 3 || full.get(month - 1).startsWith(plain)) ? month : 0;
    }
}
