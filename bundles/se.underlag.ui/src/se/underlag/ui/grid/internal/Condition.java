package se.underlag.ui.grid.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.CellFormat.UnreadableException;
import se.underlag.ui.grid.ColumnType;

/**
 * The text of a filter cell, understood. Anything is looked for within the cell's text; numbers and dates also know {@code >}, {@code >=},
 * {@code <}, {@code <=}, {@code =}, {@code <>} and {@code a..b}, where a date may be a month or a year; every column knows {@code tomma} and
 * {@code ifyllda}.
 */
public abstract sealed class Condition {

    private static final Pattern COMPARED = Pattern.compile("(>=|<=|<>|>|<|=)\\s*(.*)");
    private static final Pattern RANGE = Pattern.compile("(.*?)\\s*\\.\\.\\s*(.*)");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private Condition() {
    }

    /** @return whether a row of the column passes */
    abstract IntPredicate test(Snapshot column);

    /** @return whether the text could not be understood, so that all rows pass */
    public boolean isUnreadable() {
        return this instanceof Unreadable;
    }

    /** @param text as typed; @return what it means in a column of that kind; all rows pass an empty one */
    public static Condition parse(String text, ColumnType type, CellFormat format) {
        String wanted = text.strip();
        if (wanted.isEmpty()) {
            return new All();
        }
        String word = wanted.toLowerCase(Locale.ROOT);
        if (List.of(Messages.filterEmpty, "tom", "tomma").contains(word)) {
            return new Filled(false);
        }
        if (List.of(Messages.filterFilled, "ifyllda", "ej tomma").contains(word)) {
            return new Filled(true);
        }
        boolean isText = type == ColumnType.TEXT || type == ColumnType.VAL;
        return isText ? ofText(wanted) : ofNumber(wanted, type, format);
    }

    private static Condition ofText(String wanted) {
        if (wanted.startsWith("<>") && wanted.length() > 2) {
            String other = Folding.of(wanted.substring(2));
            return new Texts(folded -> !folded.equals(other), true);
        }
        if (wanted.startsWith("=") && wanted.length() > 1) {
            return new Texts(Folding.of(wanted.substring(1))::equals, false);
        }
        return contains(wanted);
    }

    private static Condition contains(String wanted) {
        String part = Folding.of(wanted);
        return new Texts(folded -> folded.contains(part), false);
    }

    private static Condition ofNumber(String wanted, ColumnType type, CellFormat format) {
        try {
            Matcher range = RANGE.matcher(wanted);
            if (range.matches()) {
                return range(range.group(1), range.group(2), type, format);
            }
            Matcher compared = COMPARED.matcher(wanted);
            return compared.matches() ? compared(compared.group(1), bounds(compared.group(2), type, format)) : contains(wanted);
        } catch (UnreadableException unreadable) {
            return new Unreadable();
        }
    }

    private static Condition range(String from, String to, ColumnType type, CellFormat format) throws UnreadableException {
        long low = from.isEmpty() ? Long.MIN_VALUE + 1 : bounds(from, type, format)[0];
        long high = to.isEmpty() ? Long.MAX_VALUE : bounds(to, type, format)[1];
        return new Between(low, high, false);
    }

    private static Condition compared(String sign, long[] bounds) {
        long least = Long.MIN_VALUE + 1;
        return switch (sign) {
        case ">" -> new Between(bounds[1] + 1, Long.MAX_VALUE, false);
        case ">=" -> new Between(bounds[0], Long.MAX_VALUE, false);
        case "<" -> new Between(least, bounds[0] - 1, false);
        case "<=" -> new Between(least, bounds[1], false);
        case "=" -> new Between(bounds[0], bounds[1], false);
        default -> new Between(bounds[0], bounds[1], true);
        };
    }

    /** @return the first and the last key that the text means: one number, one day, all days of a month or of a year */
    private static long[] bounds(String text, ColumnType type, CellFormat format) throws UnreadableException {
        if (type == ColumnType.DATUM) {
            Matcher month = MONTH.matcher(text);
            if (month.matches() && Integer.parseInt(month.group(2)) >= 1 && Integer.parseInt(month.group(2)) <= 12) {
                YearMonth meant = YearMonth.parse(text);
                return new long[] { meant.atDay(1).toEpochDay(), meant.atEndOfMonth().toEpochDay() };
            }
            if (YEAR.matcher(text).matches()) {
                int year = Integer.parseInt(text);
                return new long[] { LocalDate.of(year, 1, 1).toEpochDay(), LocalDate.of(year, 12, 31).toEpochDay() };
            }
        }
        Object value = format.read(text);
        if (value == null) {
            throw new UnreadableException(text);
        }
        long key = Snapshot.number(value);
        return new long[] { key, key };
    }

    /** Everything passes. */
    private static final class All extends Condition {

        @Override IntPredicate test(Snapshot column) {
            return index -> true;
        }
    }

    /** Half-typed or wrong: everything passes, and the filter cell says so. */
    private static final class Unreadable extends Condition {

        @Override IntPredicate test(Snapshot column) {
            return index -> true;
        }
    }

    /** Cells with or without a value. */
    private static final class Filled extends Condition {

        private final boolean filled;

        Filled(boolean filled) {
            this.filled = filled;
        }

        @Override IntPredicate test(Snapshot column) {
            long[] keys = column.keys();
            return index -> keys[index] != Snapshot.EMPTY == filled;
        }
    }

    /** Numbers and days from one to another, both included. */
    private static final class Between extends Condition {

        private final long low;
        private final long high;
        private final boolean outside;

        Between(long low, long high, boolean outside) {
            this.low = low;
            this.high = high;
            this.outside = outside;
        }

        @Override IntPredicate test(Snapshot column) {
            long[] keys = column.keys();
            return index -> {
                long key = keys[index];
                return key == Snapshot.EMPTY ? outside : (key >= low && key <= high) != outside;
            };
        }
    }

    /** Texts that pass; each different one is looked at once. */
    private static final class Texts extends Condition {

        private final Predicate<String> passes;
        private final boolean empty;

        Texts(Predicate<String> passes, boolean empty) {
            this.passes = passes;
            this.empty = empty;
        }

        @Override IntPredicate test(Snapshot column) {
            Snapshot.Terms terms = column.terms();
            boolean[] passing = new boolean[terms.count()];
            for (int term = 0; term < passing.length; term++) {
                passing[term] = passes.test(terms.folded(term));
            }
            return index -> {
                int term = terms.of(index);
                return term < 0 ? empty : passing[term];
            };
        }
    }
}
