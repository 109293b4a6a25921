package se.underlag.spi.ord;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.underlag.base.Belopp;
import se.underlag.model.UnderlagPackage;

/** The names of the model's classes and fields for people, and their values as people write them. */
public final class Faltord {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Europe/Stockholm"));

    private final ResourceBundle words;

    private Faltord(ResourceBundle words) {
        this.words = words;
    }

    /** @return the words in the language of the window; Swedish where there is no other */
    public static Faltord current() {
        return in(Locale.getDefault());
    }

    static Faltord in(Locale locale) {
        return new Faltord(ResourceBundle.getBundle("se.underlag.spi.ord.faltord", locale, Faltord.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** @return the name of the class, {@code Kopfilsrad} → {@code Rad} */
    public String typ(String typ) {
        return word(typ, typ);
    }

    /** @return the name of the field, {@code faktisktJan} → {@code Januari, faktisk kostnad}; empty for none */
    public String falt(String typ, String falt) {
        return falt == null ? "" : word(typ + "." + falt, word(falt, falt));
    }

    /** @return the stored text of a field's value as people write it: amounts with decimal comma, times in minutes, words for constants */
    public String varde(String typ, String falt, String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        EStructuralFeature feature = feature(typ, falt);
        if (feature == null || feature instanceof EReference) {
            return text;
        }
        Class<?> type = feature.getEType().getInstanceClass();
        try {
            if (type == BigDecimal.class) {
                return Belopp.svenska(new BigDecimal(text));
            }
            if (type == Instant.class) {
                return TIME.format(Instant.parse(text));
            }
        } catch (NumberFormatException | DateTimeParseException asStored) {
            return text;
        }
        return type != null && (type.isEnum() || type == boolean.class) ? word(text, text) : text;
    }

    private static EStructuralFeature feature(String typ, String falt) {
        EClassifier classifier = UnderlagPackage.eINSTANCE.getEClassifier(typ);
        return classifier instanceof EClass eClass && falt != null ? eClass.getEStructuralFeature(falt) : null;
    }

    private String word(String key, String otherwise) {
        try {
            return words.getString(key);
        } catch (MissingResourceException none) {
            return otherwise;
        }
    }
}
