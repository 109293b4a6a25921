package se.underlag.avtal.ui.internal;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The rules of the routine in a plain sentence each, to be quoted beside fields and steps. */
public final class Regelord {

    private static final ResourceBundle TEXTER = ResourceBundle.getBundle("se.underlag.avtal.ui.internal.regler", Locale.getDefault(),
            Regelord.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Regelord() {
    }

    /** @param regel {@code BB-34}; @return the sentence, empty when there is none for it */
    public static String text(String regel) {
        try {
            return TEXTER.getString(regel);
        } catch (MissingResourceException none) {
            return "";
        }
    }
}
