package se.underlag.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Swedish identity number that could be read (S40): personnummer, samordningsnummer (day + 60) or reserve number ({@code T123}, {@code TF10}).
 * A wrong check digit is kept and told, never refused: protected and provisional identities exist.
 *
 * @param text twelve digits, or {@code YYYYMMDD} and the reserve part
 * @param slag which kind of number
 * @param fodd the day of birth it states
 * @param kontrollsiffraStammer whether the check digit is right and the birth number is not 000; always true for reserve numbers, which have
 *        neither
 */
public record Identitet(String text, Slag slag, LocalDate fodd, boolean kontrollsiffraStammer) {

    /** The kinds of number. */
    public enum Slag {
        PERSONNUMMER, SAMORDNINGSNUMMER, RESERVNUMMER
    }

    private static final Pattern FORM = Pattern.compile("(\\d{2})?(\\d{2})(\\d{2})(\\d{2})([-+]?)(\\d{4}|T\\d{3}|TF\\d{2})");
    private static final Pattern BLANK = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F\\uFEFF]");
    private static final Pattern HYPHEN = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final int COORDINATION_OFFSET = 60;
    /** Nobody who is placed today was born earlier; such a year is a slip of the pen. */
    private static final int EARLIEST = 1800;

    /**
     * Reads a number in any usual form: {@code 811228-9874}, {@code 19811228-9874}, {@code 198112289874}, {@code +} for the hundred-year-old.
     * A two-digit year belongs to the latest century that does not lie after today; {@code +} goes one further back.
     *
     * @param idag today, from the injected clock
     * @return the number, empty when the text has not the form or names a day that does not exist
     */
    public static Optional<Identitet> read(String text, LocalDate idag) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(HYPHEN.matcher(BLANK.matcher(text).replaceAll("")).replaceAll("-").toUpperCase(Locale.ROOT));
        if (!form.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(form.group(3));
        int rawDay = Integer.parseInt(form.group(4));
        boolean coordination = rawDay > COORDINATION_OFFSET;
        int day = coordination ? rawDay - COORDINATION_OFFSET : rawDay;
        try {
            LocalDate born = form.group(1) != null
                    ? LocalDate.of(Integer.parseInt(form.group(1) + form.group(2)), month, day)
                    : guessCentury(Integer.parseInt(form.group(2)), month, day, "+".equals(form.group(5)), idag);
            return born.getYear() < EARLIEST ? Optional.empty() : Optional.of(of(born, rawDay, form.group(6), coordination));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Identitet of(LocalDate born, int rawDay, String end, boolean coordination) {
        String start = String.format(Locale.ROOT, "%04d%02d%02d", born.getYear(), born.getMonthValue(), rawDay);
        if (end.startsWith("T")) {
            return new Identitet(start + end, Slag.RESERVNUMMER, born, true);
        }
        Slag slag = coordination ? Slag.SAMORDNINGSNUMMER : Slag.PERSONNUMMER;
        return new Identitet(start + end, slag, born, !end.startsWith("000") && luhn(start.substring(2) + end));
    }

    private static LocalDate guessCentury(int year, int month, int day, boolean plus, LocalDate idag) {
        int century = idag.getYear() / 100 * 100;
        if (LocalDate.of(century + year, month, 1).isAfter(idag)
                || century + year == idag.getYear() && month == idag.getMonthValue() && day > idag.getDayOfMonth()) {
            century -= 100;
        }
        return LocalDate.of(century + year - (plus ? 100 : 0), month, day);
    }

    /** Modulus 10 with the weights 2, 1, 2 … over ten digits. */
    private static boolean luhn(String tenDigits) {
        int sum = 0;
        for (int i = 0; i < tenDigits.length(); i++) {
            int product = (tenDigits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }

    /** @return the number for people: {@code 19811228-9874} */
    public String forPeople() {
        return text.substring(0, 8) + '-' + text.substring(8);
    }
}
