package se.underlag.persistence.gallring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows the identity numbers and whole names of some persons in all forms in which people write them, and takes them out of texts. A first or a family name
 * alone is left: it is too many people's. Immutable.
 */
public final class Maskering {

    /** What stands where something was. */
    public static final String MARKE = "[gallrad]";

    private static final int FULL = 12;
    private static final int CENTURY = 2;
    private static final int DAY = 8;
    /** Between two words as PostgreSQL finds it, also in JSON, where a new line is a backslash and a letter. */
    private static final String GAP = "(\\W|\\\\[a-z0-9]+)";
    private static final String DASH = "[-+\\s\u00A0\u2010-\u2015\u2212]?";

    private final List<En> alla;
    private final String coarse;

    /**
     * One person. Looking for hundreds of them letter by letter takes minutes, so what cannot be missing comes first.
     *
     * @param fodelse six digits that stand in every form of the number, empty where there are none; @param namn folded word that stands in every form of the name,
     *        null when the name is not looked for
     */
    private record En(Pattern exakt, Pattern nummer, String fodelse, String namn) {

        boolean kanFinnas(String folded) {
            return folded.contains(fodelse) || namn != null && folded.contains(namn);
        }
    }

    /**
     * Who is meant.
     *
     * @param identitet as stored: twelve digits, or eight and a reserve part
     * @param namn whether the name may be looked for too; false when somebody else who is not weeded has the same
     */
    public record Sokt(String identitet, String fornamn, String efternamn, boolean namn) {
    }

    private Maskering(List<En> all, List<String> coarse) {
        this.alla = List.copyOf(all);
        this.coarse = String.join("|", coarse);
    }

    /** @return one for all of them together @throws IllegalArgumentException when there is nobody */
    public static Maskering of(List<Sokt> sokta) {
        if (sokta.isEmpty()) {
            throw new IllegalArgumentException("Nobody to look for");
        }
        List<En> all = new ArrayList<>();
        List<String> coarse = new ArrayList<>();
        for (Sokt one : sokta) {
            List<String> numbers = new ArrayList<>();
            List<String> names = new ArrayList<>();
            number(one.identitet(), numbers, coarse);
            boolean named = one.namn() && filled(one.fornamn()) && filled(one.efternamn());
            if (named) {
                String first = words(one.fornamn());
                String last = words(one.efternamn());
                names.add("(?<!\\p{L})" + first + "[\\s\u00A0]+" + last + "(?!\\p{L})");
                names.add("(?<!\\p{L})" + last + "[\\s\u00A0]*[,;]?[\\s\u00A0]*" + first + "(?!\\p{L})");
                coarse.add(loose(one.fornamn()) + GAP + '+' + loose(one.efternamn()));
                coarse.add(loose(one.efternamn()) + GAP + '*' + loose(one.fornamn()));
            }
            names.addAll(0, numbers);
            all.add(new En(pattern(names), pattern(numbers), one.identitet().length() == FULL ? one.identitet().substring(CENTURY, DAY) : "",
                    named ? vik(one.efternamn().strip().split("[\\s\u00A0]+")[0]) : null));
        }
        return new Maskering(all, coarse);
    }

    /** Letters as the expressions compare them. */
    private static String vik(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars().forEach(c -> folded.append(Character.toLowerCase(Character.toUpperCase((char) c))));
        return folded.toString();
    }

    private List<En> mojliga(CharSequence text) {
        String folded = vik(text);
        return alla.stream().filter(one -> one.kanFinnas(folded)).toList();
    }

    private static void number(String identity, List<String> numbers, List<String> coarse) {
        if (identity == null || identity.length() != FULL) {
            numbers.add("(?<![\\p{L}\\d])" + Pattern.quote(identity) + "(?![\\p{L}\\d])");
            coarse.add(loose(identity));
            return;
        }
        String born = identity.substring(CENTURY, DAY);
        String last = identity.substring(DAY);
        numbers.add("(?<!\\d)(?:" + identity.substring(0, CENTURY) + ")?" + born + DASH + Pattern.quote(last) + "(?!\\d)");
        coarse.add(born + ".{0,2}" + last);
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    private static String words(String name) {
        return Stream.of(name.strip().split("[\\s\u00A0]+")).map(Pattern::quote).collect(Collectors.joining("[\\s\u00A0]+"));
    }

    /** Letters and digits as they are, a dot for anything that means something in an expression or that a database may know in one case only. */
    private static String loose(String text) {
        return Stream.of(text.strip().split("[\\s\u00A0]+")).map(word -> word.replaceAll("[^A-Za-z\\d]", "."))
                .collect(Collectors.joining(GAP + '+'));
    }

    private static Pattern pattern(List<String> some) {
        return Pattern.compile(String.join("|", some), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** @return whether the text names one of them; false for null */
    public boolean finns(CharSequence text) {
        return text != null && mojliga(text).stream().anyMatch(one -> one.exakt().matcher(text).find());
    }

    /** @return whether it holds the number of one of them; false for null */
    public boolean nummer(CharSequence text) {
        return text != null && mojliga(text).stream().anyMatch(one -> one.nummer().matcher(text).find());
    }

    /** @return the text with {@link #MARKE} where they stood; null for null */
    public String byt(String text) {
        String after = text;
        for (En one : text == null ? List.<En>of() : mojliga(text)) {
            after = one.exakt().matcher(after).replaceAll(Matcher.quoteReplacement(MARKE));
        }
        return after;
    }

    /** @return the text with noughts where numbers stood and {@link #MARKE} where names stood, for text that programs read as numbers */
    public String bytNummer(String text) {
        String after = text;
        for (En one : mojliga(text)) {
            after = one.nummer().matcher(after).replaceAll("0");
        }
        return byt(after);
    }

    /** @return an expression for PostgreSQL's {@code ~*}, which finds all that {@link #finns} finds, also in JSON, and some more */
    public String grovt() {
        return coarse;
    }
}
