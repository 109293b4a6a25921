package se.underlag.demo.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
final class Messages extends NLS {

    public static String namn;
    public static String arbetsbocker;
    public static String avvikelser;
    public static String hjalp;
    public static String importerar;
    public static String kanInteRensas;
    public static String kanInteSkriva;
    public static String kommandoSaknas;
    public static String kommentarAvslut;
    public static String kommentarByte;
    public static String kommentarForlangning;
    public static String kommentarNytt;
    public static String kommentarPris;
    public static String okantOrd;
    public static String rubrik;
    public static String slut;
    public static String stegDelar;
    public static String stegFiler;

    static {
        NLS.initializeMessages("se.underlag.demo.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
