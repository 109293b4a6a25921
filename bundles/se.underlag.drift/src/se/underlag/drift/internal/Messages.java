package se.underlag.drift.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
final class Messages extends NLS {

    public static String hjalpEnhetAdress;
    public static String adressSaknas;
    public static String okandEnhet;
    public static String enhetAndrad;
    public static String adressSatt;
    public static String aterstalld;
    public static String fylld;
    public static String fylldMedEnheter;
    public static String hjalpAterstall;
    public static String hjalpSakerhetskopiera;
    public static String katalogFinnsInte;
    public static String katalogSaknas;
    public static String kopiansLosenord;
    public static String kopierad;

    static {
        NLS.initializeMessages("se.underlag.drift.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
