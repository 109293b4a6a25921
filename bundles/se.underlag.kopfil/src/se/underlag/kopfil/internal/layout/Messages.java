package se.underlag.kopfil.internal.layout;

import org.eclipse.osgi.util.NLS;

/** What finding a table says. */
final class Messages extends NLS {

    // CHECKSTYLE:OFF the names are the keys of messages.properties
    public static String rubrikenLiknar;
    public static String rubrikenHeterSa;
    public static String rubrikenManad;
    public static String rubrikenOkand;
    public static String mallenSager;
    // CHECKSTYLE:ON

    static {
        NLS.initializeMessages("se.underlag.kopfil.internal.layout.messages", Messages.class);
    }

    private Messages() {
    }
}
