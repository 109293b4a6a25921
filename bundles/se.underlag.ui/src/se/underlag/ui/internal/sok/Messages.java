package se.underlag.ui.internal.sok;

import org.eclipse.osgi.util.NLS;

/** The texts of the search. */
public final class Messages extends NLS {

    public static String sok_titel, sok_tips, sok_namn, sok_senaste, sok_laser, sok_inget, sok_borja, sok_hjalp, sok_kommandon, sok_visaVy, sok_jobb,
            sok_traff;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
