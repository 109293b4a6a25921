package se.underlag.kopfil.internal.import_;

import java.util.Locale;
import java.util.regex.Pattern;

/** How texts of a file are compared with stored ones: without regard to case, surrounding or doubled spaces. */
public final class Nyckel {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

    private Nyckel() {
    }

    /** @return the text as it is compared; empty for null */
    public static String of(String text) {
        return text == null ? "" : SPACES.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** @return the text trimmed, null when nothing is left */
    public static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
