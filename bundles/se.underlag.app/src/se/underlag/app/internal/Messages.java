package se.underlag.app.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the program. */
public final class Messages extends NLS {

    public static String produkt;
    public static String start_oppnar, start_igangRubrik, start_igang;
    public static String om_titel, om_version, om_text, om_licenser, om_ingaLicenser, om_stang;
    public static String avsluta_rubrik, avsluta_fraga, avsluta_ja, avsluta_nej;

    static {
        initializeMessages("se.underlag.app.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
