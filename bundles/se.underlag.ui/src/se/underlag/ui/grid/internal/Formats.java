package se.underlag.ui.grid.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.osgi.util.NLS;
import se.underlag.base.Belopp;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.CellFormat.UnreadableException;
import se.underlag.ui.grid.Choice;
import se.underlag.ui.grid.Column;

/** The formats of the column types. */
public final class Formats {

    private static final BigDecimal BOUND = BigDecimal.TEN.pow(13);

    private Formats() {
    }

    /** @return the format of the column */
    public static CellFormat of(Column<?> column, Clock clock) {
        return switch (column.type()) {
        case TEXT -> new Text(column.maxLength());
        case KRONOR -> new Amount();
        case DATUM -> new Date(clock);
        case HELTAL -> new WholeNumber();
        case VAL -> new Choices(column.choices());
        };
    }

    /** @return a number of things, {@code 12 345} */
    static String count(int number) {
        return new WholeNumber().shown(number);
    }

    /** No-break spaces come with copied amounts and are as blank as others. */
    private static boolean isBlank(String text) {
        return text.replace('\u00A0', ' ').isBlank();
    }

    private record Text(int maxLength) implements CellFormat {

        @Override public String shown(Object value) {
            return value == null ? "" : value.toString().replaceAll("\\s*\\R\\s*", " ");
        }

        @Override public String raw(Object value) {
            return value == null ? "" : value.toString();
        }

        @Override public Object read(String text) throws UnreadableException {
            String stripped = text.strip();
            if (stripped.length() > maxLength) {
                throw new UnreadableException(NLS.bind(Messages.tooLong, stripped.length(), maxLength));
            }
            return stripped.isEmpty() ? null : stripped;
        }
    }

    private record Amount() implements CellFormat {

        @Override public String shown(Object value) {
            return value == null ? "" : Belopp.svenska((BigDecimal) value);
        }

        @Override public String raw(Object value) {
            return value == null ? "" : Belopp.plain((BigDecimal) value).replace('.', ',');
        }

        @Override public Object read(String text) throws UnreadableException {
            if (isBlank(text)) {
                return null;
            }
            BigDecimal read = Belopp.read(text.strip()).map(Belopp::oren)
                    .orElseThrow(() -> new UnreadableException(NLS.bind(Messages.badAmount, text.strip())));
            if (read.abs().compareTo(BOUND) >= 0) {
                throw new UnreadableException(Messages.tooLarge);
            }
            return read;
        }
    }

    private record Date(Clock clock) implements CellFormat {

        @Override public String shown(Object value) {
            return value == null ? "" : value.toString();
        }

        @Override public String raw(Object value) {
            return shown(value);
        }

        @Override public Object read(String text) throws UnreadableException {
            return isBlank(text) ? null
                    : DateText.read(text, LocalDate.now(clock)).orElseThrow(() -> new UnreadableException(NLS.bind(Messages.badDate, text.strip())));
        }
    }

    private record WholeNumber() implements CellFormat {

        private static final String MINUS = "\u2212";

        @Override public String shown(Object value) {
            return value == null ? "" : String.format(Locale.ROOT, "%,d", value).replace(',', '\u00A0').replace("-", MINUS);
        }

        @Override public String raw(Object value) {
            return Objects.toString(value, "");
        }

        @Override public Object read(String text) throws UnreadableException {
            String bare = text.replaceAll("[\\s\\u00A0\\u202F]", "").replace(MINUS, "-");
            if (bare.isEmpty()) {
                return null;
            }
            try {
                return Integer.valueOf(bare);
            } catch (NumberFormatException noNumber) {
                throw new UnreadableException(NLS.bind(Messages.badInteger, text.strip()));
            }
        }
    }

    private record Choices(List<Choice> choices) implements CellFormat {

        @Override public String shown(Object value) {
            return choices.stream().filter(choice -> Objects.equals(choice.value(), value)).map(Choice::label).findFirst().orElse("");
        }

        @Override public String raw(Object value) {
            return shown(value);
        }

        @Override public Object read(String text) throws UnreadableException {
            if (isBlank(text)) {
                return null;
            }
            return choices.stream().filter(choice -> choice.label().equalsIgnoreCase(text.strip())).map(Choice::value).findFirst()
                    .orElseThrow(() -> new UnreadableException(NLS.bind(Messages.badChoice, text.strip())));
        }
    }
}
