package se.underlag.kopfil.internal.person;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String raderRubrik, raderTomt, kolumnAr, kolumnKopfil, kolumnBeslut, kolumnInsats, kolumnLeverantor, kolumnFrom, kolumnTom,
            kolumnFaktisk, kolumnPrognos, objektRad, sokKopfiler, sokKopfil, sokLeverantorer, sokLeverantor;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
