package se.underlag.sync.internal.jdbc;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String annansKopia;
    public static String avvisad;
    public static String certifikat;
    public static String ejUpplagd;
    public static String aldreVakter;
    public static String forManga;
    public static String fullDisk;
    public static String fanns;
    public static String hanvisning;
    public static String utomSynhall;
    public static String ingetSvar;
    public static String ingenInloggning;
    public static String ingenRatt;
    public static String inteInloggad;
    public static String ogiltigtVarde;
    public static String redanSkickad;
    public static String serverfel;
    public static String sparrad;
    public static String version;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
