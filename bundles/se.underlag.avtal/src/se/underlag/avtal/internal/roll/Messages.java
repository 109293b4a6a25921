package se.underlag.avtal.internal.roll;

import org.eclipse.osgi.util.NLS;

/** Who is missing and where it is set. */
final class Messages extends NLS {

    public static String ingenHarRollen;
    public static String ingenEpost;
    public static String valjMottagare;
    public static String signeradUtanRoll;
    public static String upprattadUtanRoll;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
