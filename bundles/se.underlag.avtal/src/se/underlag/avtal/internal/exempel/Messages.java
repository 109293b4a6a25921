package se.underlag.avtal.internal.exempel;

import org.eclipse.osgi.util.NLS;

/** The text of the demo's placements. */
final class Messages extends NLS {

    public static String fyllt;

    static {
        NLS.initializeMessages("se.underlag.avtal.internal.exempel.messages", Messages.class);
    }

    private Messages() {
    }
}
