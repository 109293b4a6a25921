package se.underlag.sekretess.internal.logg;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What the classes of the model are called on a line of the log. */
final class Typord {

    private Typord() {
    }

    static String typ(String typ) {
        return ord(typ);
    }

    static String ord(String key) {
        try {
            return ResourceBundle.getBundle("se.underlag.sekretess.internal.logg.typord", Locale.getDefault(), Typord.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(key);
        } catch (MissingResourceException none) {
            return key;
        }
    }
}
