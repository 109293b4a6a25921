package se.underlag.persistence.postgresql.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

    public static String losenordIAdress;
    public static String ogiltigAdress;
    public static String osakerAdress;
    public static String otillganglig;
    public static String ingenInloggning;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
