package se.underlag.kopfil.ui.editor;

import java.util.Locale;
import org.eclipse.osgi.util.NLS;

/** Texts that are put together. */
final class Texter {

    private static final String BETWEEN = ",";

    private Texter() {
    }

    /** @return {@code rad 7} */
    static String rad(int nummer) {
        return NLS.bind(Messages.rad, nummer);
    }

    /** @param manad 1 to 12; @return {@code Mar} */
    static String manadKort(int manad) {
        return Messages.manaderKort.split(BETWEEN)[manad - 1];
    }

    /** @param manad 1 to 12; @return {@code Mars} */
    static String manad(int manad) {
        return Messages.manader.split(BETWEEN)[manad - 1];
    }

    /** @param manad 1 to 12; @return {@code mars}, within a text; in English {@code March} */
    static String iText(int manad) {
        String namn = manad(manad);
        return "sv".equals(Locale.getDefault().getLanguage()) ? namn.toLowerCase(Locale.ROOT) : namn;
    }

    /** @return {@code Ändra mars för Exempelsson} */
    static String andra(String falt, Radpost post) {
        return NLS.bind(Messages.andra, falt, post.forPeople());
    }
}
