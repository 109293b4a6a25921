package se.underlag.drift.internal.roller;

import org.eclipse.osgi.util.NLS;

/** The texts of the commands about roles. */
final class Messages extends NLS {
    public static String allaEnheter;
    public static String bruk;
    public static String felDag;
    public static String franOchMed;
    public static String gallerInte;
    public static String harInteRollen;
    public static String hjalpAnvandare;
    public static String hjalpGe;
    public static String hjalpMina;
    public static String hjalpRoller;
    public static String hjalpTaBort;
    public static String ingenRoll;
    public static String okandAnvandare;
    public static String okandEnhet;
    public static String okandRoll;
    public static String rollrad;
    public static String tillOchMed;
    public static String tillsVidare;
    public static String hjalpEpost;

    static {
        NLS.initializeMessages("se.underlag.drift.internal.roller.messages", Messages.class);
    }

    private Messages() {
    }
}
