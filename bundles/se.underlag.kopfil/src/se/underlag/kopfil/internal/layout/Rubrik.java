package se.underlag.kopfil.internal.layout;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a heading without what people write differently: case, diacritics, full stops, hyphens, line breaks. */
public final class Rubrik {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DOT = Pattern.compile("(?<=\\p{L})[.:](?=\\p{L})|(?<=\\p{L})\\.");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private Rubrik() {
    }

    /** @return the words, {@code "Fr.o.m.\n(datum)"} gives {@code from, datum} */
    public static List<String> ord(String text) {
        String plain = OTHER.matcher(DOT.matcher(plain(text)).replaceAll("")).replaceAll(" ").trim();
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    /** @return the heading as one word, {@code "Beslut fr. o. m."} gives {@code beslutfrom} */
    public static String tat(String text) {
        return OTHER.matcher(plain(text)).replaceAll("");
    }

    /** @return the heading on one line, as people see it */
    public static String rad(String text) {
        return text.replaceAll("[\\s\\u00A0\\u200B\\uFEFF]+", " ").trim();
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
