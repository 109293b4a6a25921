package se.underlag.drift.internal.losenord;

import org.eclipse.osgi.util.NLS;

/** Texts of these commands. */
final class Messages extends NLS {

    public static String hjalpSatt;
    public static String hjalpByt;
    public static String hjalpTaBort;
    public static String nuvarande;
    public static String nytt;
    public static String igen;
    public static String ingenDatabas;
    public static String redanLosenord;
    public static String ingetLosenord;
    public static String delad;
    public static String satt;
    public static String okrypterade;
    public static String bytt;
    public static String borttaget;
    public static String installationOlaslig;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
