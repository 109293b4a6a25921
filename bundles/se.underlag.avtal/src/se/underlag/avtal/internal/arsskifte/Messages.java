package se.underlag.avtal.internal.arsskifte;

import org.eclipse.osgi.util.NLS;

/** What the turn of the year is called and what to do about it. */
final class Messages extends NLS {

    public static String bruk;
    public static String felAr;
    public static String foresla;
    public static String foreslagna;
    public static String hjalp;
    public static String inga;
    public static String motivering;
    public static String nagonFore;
    public static String namn;
    public static String saknas;
    public static String varfor;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
