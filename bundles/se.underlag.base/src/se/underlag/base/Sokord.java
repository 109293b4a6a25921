package se.underlag.base;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How texts are compared when a person searches: capitals and foreign accents do not matter, å, ä and ö are letters of their own (å is never
 * a), and every word that was typed must be found, at best where a word begins.
 */
public final class Sokord {

    /** The words are not all there. */
    public static final int INGEN = 0;
    private static final int INUTI = 1;
    private static final int ORDETS_BORJAN = 4;
    private static final int BORJAN = 8;
    private static final int HELT = 16;

    private Sokord() {
    }

    /** @return the text as it is compared: lower case, accents dropped except those of å, ä and ö, single blanks; empty for null */
    public static String vik(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            } else if (c < 128 || c == 'å' || c == 'ä' || c == 'ö') {
                folded.append(c);
            } else {
                bare(c, folded);
            }
        }
        return folded.toString().strip();
    }

    private static void bare(char c, StringBuilder folded) {
        Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).chars().filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .forEach(part -> folded.append((char) part));
    }

    /** @return the words of what was typed, as they are compared */
    public static List<String> ord(String fraga) {
        String folded = vik(fraga);
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
    }

    /**
     * @param vikt a text that went through {@link #vik}
     * @param ord words from {@link #ord}
     * @return {@link #INGEN} unless every word is there; the more words stand where a word begins, and the nearer the text is to what was typed, the
     *         higher
     */
    public static int rang(String vikt, List<String> ord) {
        int sum = INGEN;
        for (String one : ord) {
            int at = begins(vikt, one);
            if (at < 0) {
                at = vikt.indexOf(one);
                if (at < 0) {
                    return INGEN;
                }
                sum += INUTI;
            } else {
                sum += at == 0 ? BORJAN : ORDETS_BORJAN;
            }
        }
        return sum + (ord.size() == 1 && vikt.equals(ord.get(0)) ? HELT : 0);
    }

    /** Where the word begins a word of the text, -1 for nowhere. */
    private static int begins(String text, String word) {
        int at = text.indexOf(word);
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at = text.indexOf(word, at + 1);
        }
        return at;
    }
}
