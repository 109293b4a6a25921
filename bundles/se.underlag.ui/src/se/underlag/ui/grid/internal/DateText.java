package se.underlag.ui.grid.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people type them: {@code 250131}, {@code 20250131}, {@code 2025-01-31}, {@code 2025-1-31}, {@code +14} and {@code -7} days from today. */
public final class DateText {

    private static final Pattern DIGITS = Pattern.compile("(\\d{2}|\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern PARTS = Pattern.compile("(\\d{2}|\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{1,4})");
    private static final int YEARS_AHEAD = 30;

    private DateText() {
    }

    /** @return the date, empty when the text names no day that exists */
    public static Optional<LocalDate> read(String text, LocalDate today) {
        String bare = text.strip().replace('\u2013', '-').replace('\u2212', '-');
        Matcher offset = OFFSET.matcher(bare);
        if (offset.matches()) {
            long days = Long.parseLong(offset.group(2));
            return Optional.of(today.plusDays("-".equals(offset.group(1)) ? -days : days));
        }
        Matcher digits = DIGITS.matcher(bare);
        if (digits.matches()) {
            return date(digits, today);
        }
        Matcher parts = PARTS.matcher(bare);
        return parts.matches() ? date(parts, today) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher form, LocalDate today) {
        try {
            int year = Integer.parseInt(form.group(1));
            int full = form.group(1).length() == 4 ? year : century(year, today);
            return Optional.of(LocalDate.of(full, Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The two digits mean the latest year that is not far ahead: decisions look forward some years, births do not. */
    private static int century(int year, LocalDate today) {
        int full = today.getYear() / 100 * 100 + year;
        return full > today.getYear() + YEARS_AHEAD ? full - 100 : full;
    }
}
