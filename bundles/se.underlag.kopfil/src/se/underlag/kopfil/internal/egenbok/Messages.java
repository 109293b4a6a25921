package se.underlag.kopfil.internal.egenbok;

import org.eclipse.osgi.util.NLS;

/** What is told about an export into the unit's own workbook. */
final class Messages extends NLS {

    public static String flerKolumnlagen;
    public static String formlerErsatta;
    public static String kolumnSaknas;
    public static String summorOklara;

    static {
        NLS.initializeMessages("se.underlag.kopfil.internal.egenbok.messages", Messages.class);
    }

    private Messages() {
    }
}
