package se.underlag.sekretess.internal.logg;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What the classes of the model are called on a line of the log. */
public final class Typord {

    private Typord() {
    }

    /** @return the name of a class */
    public static String typ(String typ) {
        return ord(typ);
    }

    /** @return the word of a constant */
    public static String ord(String key) {
        try {
            return ResourceBundle.getBundle("se.underlag.sekretess.internal.logg.typord", Locale.getDefault(), Typord.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(key);
        } catch (MissingResourceException none) {
            return key;
        }
    }
}
