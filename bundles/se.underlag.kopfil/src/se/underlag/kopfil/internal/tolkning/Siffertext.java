package se.underlag.kopfil.internal.tolkning;

import java.util.regex.Pattern;
import se.underlag.kopfil.internal.layout.Rubrik;

/** The characters of amounts and days that look the same on paper and are not the same to a program. */
final class Siffertext {

    /** What a program shows before a number that shall stay text; Excel keeps it out of the text, other programs write it there. */
    private static final Pattern APOSTROPHE = Pattern.compile("^[\\s\\u00A0]*['\\u2019\\u2018\\u00B4`](?=[-+\\u2212(\\d])");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD\\u202A-\\u202E]");
    private static final Pattern SPACE = Pattern.compile("[\\u2000-\\u200A\\u202F\\u205F\\u3000]");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    /** {@code 1 234,-} and {@code 1 234.-} are 1 234 kronor and no öre, not less than nothing. */
    private static final Pattern NO_OREN = Pattern.compile("(?<=\\d)[,.][-\\u2010-\\u2015\\u2212]{1,2}(?=\\s*(?i:kr|sek)?\\.?\\s*$)");
    /** {@code 1 234 kr-}. */
    private static final Pattern MINUS_LAST = Pattern.compile("(?i)[\\s\\u00A0]*(?:kr|sek)\\.?[\\s\\u00A0]*(?=[-\\u2010-\\u2015\\u2212]$)");

    private Siffertext() {
    }

    /** @return the text of an amount with plain no-break spaces and without what nobody sees */
    static String belopp(String text) {
        String spaced = SPACE.matcher(plain(text)).replaceAll("\u00A0");
        return MINUS_LAST.matcher(NO_OREN.matcher(spaced).replaceFirst("")).replaceFirst("");
    }

    /** @return the text of a day on one line with plain hyphens and spaces */
    static String dag(String text) {
        return DASH.matcher(Rubrik.rad(SPACE.matcher(plain(text)).replaceAll(" "))).replaceAll("-");
    }

    private static String plain(String text) {
        return APOSTROPHE.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceFirst("");
    }
}
