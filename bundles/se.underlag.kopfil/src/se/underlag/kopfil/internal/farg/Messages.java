package se.underlag.kopfil.internal.farg;

import org.eclipse.osgi.util.NLS;

/** The words for colours. */
final class Messages extends NLS {

    public static String ljus, mork, vit, gra, svart, rod, rosa, orange, brun, gul, gulgron, gron, turkos, bla, lila;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
