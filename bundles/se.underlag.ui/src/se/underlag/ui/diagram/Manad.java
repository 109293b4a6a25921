package se.underlag.ui.diagram;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Names of months in the language of the window. */
public final class Manad {

    private static final Locale SVENSKA = Locale.of("sv", "SE");

    private Manad() {
    }

    /** @param month 1 to 12; @return the name in full */
    public static String namn(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    /** @param month 1 to 12; @return three letters without point */
    public static String kort(int month) {
        String name = Month.of(month).getDisplayName(TextStyle.SHORT_STANDALONE, locale()).replace(".", "");
        return name.length() > 3 ? name.substring(0, 3) : name;
    }

    private static Locale locale() {
        return "en".equals(Locale.getDefault().getLanguage()) ? Locale.ENGLISH : SVENSKA;
    }
}
