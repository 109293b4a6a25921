package se.underlag.kopfil.internal.import_;

import org.eclipse.osgi.util.NLS;

/** The texts of the import. */
final class Messages extends NLS {

    public static String beslutAnnanPerson;
    public static String faltBeslutsnr;
    public static String faltDygnspris;
    public static String faltFrom;
    public static String faltIdentitet;
    public static String faltInsats;
    public static String faltKommentar;
    public static String faltKonto;
    public static String faltLeverantor;
    public static String faltTom;
    public static String prognosmarke;
    public static String radUtanPerson;
    public static String saknasIFilen;
    public static String tvetydig;

    static {
        NLS.initializeMessages("se.underlag.kopfil.internal.import_.messages", Messages.class);
    }

    private Messages() {
    }
}
