package se.underlag.avtal.internal.tjanst;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Stegfalt;
import se.underlag.base.Belopp;

/** The values of a step, read by the kinds of its fields. What cannot be read is told for all fields at once. */
final class Varden {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern TATT = Pattern.compile("(\\d{2}|\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern POANG = Pattern.compile("\\d{1,5}([.,]\\d{1,4})?");
    private static final Set<String> JA = Set.of("ja", "j", "yes", "true", "1");
    private static final Set<String> NEJ = Set.of("nej", "n", "no", "false", "0");
    private static final int SEKEL = 2000;

    private final Map<String, Object> read;

    private Varden(Map<String, Object> read) {
        this.read = read;
    }

    /**
     * @param falt the fields of the step
     * @param text values by key; a key that no field has is an error, a field without a value keeps its proposal only when the form said so
     * @throws AvtalException that names every field that is missing or cannot be read
     */
    static Varden las(List<Stegfalt> falt, Map<String, String> text) {
        List<String> problem = new ArrayList<>();
        Set<String> known = falt.stream().map(Stegfalt::nyckel).collect(Collectors.toSet());
        text.keySet().stream().filter(key -> !known.contains(key)).sorted()
                .forEach(key -> problem.add(MessageFormat.format(Messages.faltOkant, key,
                        falt.isEmpty() ? Messages.inga : falt.stream().map(Stegfalt::nyckel).collect(Collectors.joining(", ")))));
        Map<String, Object> read = new HashMap<>();
        for (Stegfalt one : falt) {
            String value = text.getOrDefault(one.nyckel(), "").strip();
            if (value.isEmpty()) {
                if (one.kravs()) {
                    problem.add(MessageFormat.format(Messages.faltSaknas, one.etikett()));
                }
            } else {
                tolka(one, value).ifPresentOrElse(found -> read.put(one.nyckel(), found), () -> problem.add(fel(one, value)));
            }
        }
        if (!problem.isEmpty()) {
            throw new AvtalException(String.join("\n", problem));
        }
        return new Varden(read);
    }

    private static Optional<?> tolka(Stegfalt falt, String value) {
        return switch (falt.slag()) {
        case DATUM -> tolkaDag(value);
        case KRONOR -> Belopp.read(value).filter(amount -> amount.signum() >= 0 && amount.stripTrailingZeros().scale() <= 2).map(Belopp::oren);
        case POANG -> POANG.matcher(value).matches() ? Optional.of(new BigDecimal(value.replace(',', '.'))) : Optional.empty();
        case JA_NEJ -> JA.contains(value.toLowerCase(Locale.ROOT)) ? Optional.of(true)
                : NEJ.contains(value.toLowerCase(Locale.ROOT)) ? Optional.of(false) : Optional.empty();
        case VAL -> falt.val().stream().map(Stegfalt.Val::varde).filter(one -> one.equalsIgnoreCase(value)).findFirst();
        case TEXT, LANGTEXT -> Optional.of(value);
        };
    }

    private static Optional<LocalDate> tolkaDag(String value) {
        Matcher form = ISO.matcher(value);
        if (!form.matches()) {
            form = TATT.matcher(value);
            if (!form.matches()) {
                return Optional.empty();
            }
        }
        try {
            int year = Integer.parseInt(form.group(1));
            return Optional.of(LocalDate.of(form.group(1).length() == 2 ? SEKEL + year : year, Integer.parseInt(form.group(2)),
                    Integer.parseInt(form.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String fel(Stegfalt falt, String value) {
        String form = switch (falt.slag()) {
        case DATUM -> Messages.felDatum;
        case KRONOR -> Messages.felKronor;
        case POANG -> Messages.felPoang;
        case JA_NEJ -> Messages.felJaNej;
        case VAL -> Messages.felVal;
        case TEXT, LANGTEXT -> throw new IllegalStateException("Any text can be read");
        };
        return MessageFormat.format(form, falt.etikett(), value, falt.val().stream().map(Stegfalt.Val::varde).collect(Collectors.joining(", ")));
    }

    /** @return the day, null when there is none */
    LocalDate dag(String nyckel) {
        return (LocalDate) read.get(nyckel);
    }

    /** @return the day, otherwise that other one */
    LocalDate dag(String nyckel, LocalDate annars) {
        return (LocalDate) read.getOrDefault(nyckel, annars);
    }

    /** @return SEK or points, null when there is none */
    BigDecimal tal(String nyckel) {
        return (BigDecimal) read.get(nyckel);
    }

    /** @return SEK, 0.00 when there is none */
    BigDecimal kronor(String nyckel) {
        return (BigDecimal) read.getOrDefault(nyckel, Belopp.NOLL);
    }

    /** @return the text, null when there is none */
    String text(String nyckel) {
        return (String) read.get(nyckel);
    }

    /** @return whether it says yes */
    boolean ja(String nyckel) {
        return Boolean.TRUE.equals(read.get(nyckel));
    }

    /** @return whether there is a value */
    boolean har(String nyckel) {
        return read.containsKey(nyckel);
    }
}
