package se.underlag.ui.krock;

import org.eclipse.osgi.util.NLS;

/** Words of the comparison. */
final class Messages extends NLS {

    public static String allaDeras;
    public static String allaMina;
    public static String avbryt;
    public static String blir;
    public static String deras;
    public static String falt;
    public static String fonster;
    public static String klar;
    public static String kvar;
    public static String mitt;
    public static String rad;
    public static String valjAnnat;
    public static String valjDeras;
    public static String valjMitt;
    public static String vem;

    static {
        NLS.initializeMessages("se.underlag.ui.krock.messages", Messages.class);
    }

    private Messages() {
    }
}
