package se.underlag.security.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
final class Messages extends NLS {

    public static String okandAnvandare;
    public static String saknasEnhet;
    public static String saknasAlla;
    public static String orsakSaknas;
    public static String skyddadIdentitet;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
