package se.underlag.persistence;

import org.eclipse.osgi.util.NLS;

/** What is told of stored things. */
final class Messages extends NLS {

    public static String innehallSaknas;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
