package se.underlag.documents.internal.sekretess;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.underlag.documents.text.Sekretessgranskning.Plats;
import se.underlag.documents.text.Sekretessgranskning.Skyddat;
import se.underlag.documents.text.Sekretessgranskning.Slag;
import se.underlag.documents.text.Sekretessgranskning.Traff;

/** The words and numbers of one person, made ready to be looked for. */
public final class Sekretessord {

    /** Parts of names that are ordinary words; the rest of the name tells. */
    private static final Set<String> PARTICLES = Set.of("af", "al", "av", "da", "de", "del", "den", "der", "di", "du", "el", "la", "le", "och", "ter",
            "van", "von");
    /** A word, also one of several written together: AnnaExempelsson, ANNA_EXEMPELSSON. */
    private static final Pattern WORD = Pattern.compile("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final String BETWEEN = "[\\s\\u00A0\\u2007\\u2009\\u202F._/\\u2010-\\u2015\\u2212-]?";
    /** Year, month, day and the four last, with whatever people put between them. */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(?:\\d{2})?(\\d{2})" + BETWEEN + "(\\d{2})" + BETWEEN + "(\\d{2})"
            + "[\\s\\u00A0\\u2007\\u2009\\u202F._/+\\u2010-\\u2015\\u2212-]{0,3}(\\d{4}|[Tt]\\d{3}|[Tt][Ff]\\d{2})(?!\\d)");
    private static final int SHORT = 3;
    /** From this length on a name is told even inside another word of a file name. */
    private static final int TELLING = 5;
    private static final int COORDINATION_OFFSET = 60;

    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> numbers = new LinkedHashSet<>();

    private Sekretessord(Skyddat skyddat) {
        for (String name : skyddat.namn()) {
            for (String part : fold(name).split("[^\\p{L}]+")) {
                if (part.length() > 1 && !PARTICLES.contains(part)) {
                    names.add(part);
                }
            }
        }
        for (String number : skyddat.identiteter()) {
            String key = key(number);
            if (!key.isEmpty()) {
                numbers.add(key);
            }
        }
    }

    /** @return ready to search for what is to be kept secret */
    public static Sekretessord of(Skyddat skyddat) {
        return new Sekretessord(skyddat);
    }

    /** @return everything found, in the order of the places */
    public List<Traff> granska(String amne, String text, List<String> filnamn) {
        List<Traff> found = new ArrayList<>();
        search(Plats.AMNE, amne, found);
        search(Plats.TEXT, text, found);
        filnamn.forEach(name -> search(Plats.FILNAMN, name, found));
        return List.copyOf(found);
    }

    private void search(Plats plats, String raw, List<Traff> found) {
        String text = Normalizer.normalize(INVISIBLE.matcher(raw).replaceAll(""), Normalizer.Form.NFC);
        Set<String> told = new LinkedHashSet<>();
        for (Matcher word = WORD.matcher(text); word.find();) {
            if (isName(word.group(), plats)) {
                told.add(word.group());
            }
        }
        if (plats == Plats.FILNAMN && told.isEmpty()) {
            String folded = fold(text);
            names.stream().filter(name -> name.length() >= TELLING && folded.contains(name)).forEach(told::add);
        }
        told.forEach(word -> found.add(new Traff(plats, Slag.NAMN, word)));
        for (Matcher number = NUMBER.matcher(text); number.find();) {
            if (numbers.contains(key(number.group())) || isIdentity(number)) {
                found.add(new Traff(plats, Slag.IDENTITET, number.group()));
            }
        }
        unusual(plats, text, found);
    }

    /** A short name is also an ordinary word (Bo, Liv, Ek); within a sentence only its capital tells it. */
    private boolean isName(String word, Plats plats) {
        String folded = fold(word);
        String base = folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
        String name = names.contains(folded) ? folded : names.contains(base) ? base : null;
        return name != null && (name.length() > SHORT || plats == Plats.FILNAMN || Character.isUpperCase(word.charAt(0)));
    }

    private static boolean isIdentity(Matcher number) {
        int month = Integer.parseInt(number.group(2));
        int day = Integer.parseInt(number.group(3));
        int real = day > COORDINATION_OFFSET ? day - COORDINATION_OFFSET : day;
        String end = number.group(4);
        boolean date = month >= 1 && month <= 12 && real >= 1 && real <= 31;
        return date && (!Character.isDigit(end.charAt(0)) || luhn(number.group(1) + number.group(2) + number.group(3) + end));
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int value = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += value / 10 + value % 10;
        }
        return sum % 10 == 0;
    }

    /** A number of a form of its own, as one from another country, stands as it is written. */
    private void unusual(Plats plats, String text, List<Traff> found) {
        String plain = text.replaceAll("[^\\p{L}\\p{Nd}]", "").toUpperCase(Locale.ROOT);
        numbers.stream().filter(number -> !number.matches("\\d{6}(\\d{4}|T\\d{3}|TF\\d{2})") && plain.contains(number))
                .forEach(number -> found.add(new Traff(plats, Slag.IDENTITET, number)));
    }

    /** Without century and signs: the ten that all written forms share. */
    private static String key(String number) {
        String plain = number.replaceAll("[^\\p{L}\\p{Nd}]", "").toUpperCase(Locale.ROOT);
        return plain.matches("\\d{8}(\\d{4}|T\\d{3}|TF\\d{2})") ? plain.substring(2) : plain;
    }

    private static String fold(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return lower.replace('ø', 'o').replace("æ", "ae");
    }
}
