package se.underlag.persistence.derby.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

    public static String upptagen;
    public static String otillganglig;
    public static String kopieringMisslyckades;
    public static String ingenKopia;
    public static String skadadKopia;
    public static String aterstallningMisslyckades;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
