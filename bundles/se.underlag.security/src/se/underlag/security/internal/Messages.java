package se.underlag.security.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
final class Messages extends NLS {
    public static String okandAnvandare;
    public static String saknasEnhet;
    public static String saknasAlla;
    public static String orsakSaknas;
    public static String skyddadIdentitet;
    public static String signaturSaknas;
    public static String omvandaDagar;
    public static String rollenFinns;
    public static String rollenBorta;
    public static String ingenForvaltare;
    public static String nagonAnnan;
    public static String felEpost;
    public static String okandSignatur;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
