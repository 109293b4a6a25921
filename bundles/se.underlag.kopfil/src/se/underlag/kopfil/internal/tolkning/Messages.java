package se.underlag.kopfil.internal.tolkning;

import org.eclipse.osgi.util.NLS;

/** What reading rows says. */
final class Messages extends NLS {

    // CHECKSTYLE:OFF the names are the keys of messages.properties
    public static String annatArUnder;
    public static String doldaRader;
    // CHECKSTYLE:ON

    static {
        NLS.initializeMessages("se.underlag.kopfil.internal.tolkning.messages", Messages.class);
    }

    private Messages() {
    }
}
