package se.underlag.kopfil.internal.layout;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a heading without what people write differently: case, diacritics, full stops, hyphens, line breaks. */
public final class Rubrik {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DOT = Pattern.compile("(?<=\\p{L})[.:](?=\\p{L})|(?<=\\p{L})\\.");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u00A0\\u200B\\u2028\\uFEFF]+");
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

    /** @return the text on one line, as people see it */
    public static String rad(String text) {
        return clean(text) ? text : SPACE.matcher(text).replaceAll(" ").trim();
    }

    /** Most cells are on one line already; every text of every row passes here. */
    private static boolean clean(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' && space || c < ' ' || c == '\u00A0' || c == '\u200B' || c == '\uFEFF' || c == '\u2028' || c == '\u0085') {
                return false;
            }
            space = c == ' ';
        }
        return !space || text.isEmpty();
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
