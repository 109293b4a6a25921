package se.underlag.prognos.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
final class Messages extends NLS {

    public static String allaEnheter;
    public static String faktisk;
    public static String felAr;
    public static String hjalp;
    public static String ingaKopfiler;
    public static String okandEnhet;
    public static String okantOrd;
    public static String prognos;
    public static String rubrik;
    public static String summa;
    public static String utanInsats;

    static {
        NLS.initializeMessages("se.underlag.prognos.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
