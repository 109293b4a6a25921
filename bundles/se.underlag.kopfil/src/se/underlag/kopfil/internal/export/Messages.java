package se.underlag.kopfil.internal.export;

import org.eclipse.osgi.util.NLS;

/** The texts of exported workbooks. */
final class Messages extends NLS {

    public static String beslutsnr;
    public static String blad;
    public static String dygnspris;
    public static String from;
    public static String insats;
    public static String kommentar;
    public static String konto;
    public static String leverantor;
    public static String namn;
    public static String personnummer;
    public static String summa;
    public static String titel;
    public static String tom;

    static {
        NLS.initializeMessages("se.underlag.kopfil.internal.export.messages", Messages.class);
    }

    private Messages() {
    }
}
