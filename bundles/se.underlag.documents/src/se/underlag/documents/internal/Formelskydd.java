package se.underlag.documents.internal;

/**
 * Keeps a text of a .csv from becoming a formula in the program that opens it. A text that begins with {@code =}, {@code +}, {@code -}, {@code @},
 * a tab or a line break, or with apostrophes and then one of these, gets one apostrophe more in front; reading takes one away from such a text.
 * The two undo each other for every text.
 */
public final class Formelskydd {

    private static final String DANGEROUS = "=+-@\t\r\n";

    private Formelskydd() {
    }

    /** @return how the text is written in a .csv */
    public static String skydda(String text) {
        return begins(text, 0) ? "'" + text : text;
    }

    /** @return the text that {@link #skydda(String)} was given */
    public static String aterstall(String text) {
        return !text.isEmpty() && text.charAt(0) == '\'' && begins(text, 1) ? text.substring(1) : text;
    }

    private static boolean begins(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && DANGEROUS.indexOf(text.charAt(at)) >= 0;
    }
}
