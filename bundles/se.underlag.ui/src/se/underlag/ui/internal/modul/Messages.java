package se.underlag.ui.internal.modul;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String andrade;
    public static String andradeRubrik;
    public static String jobb;

    static {
        NLS.initializeMessages("se.underlag.ui.internal.modul.messages", Messages.class);
    }

    private Messages() {
    }
}
