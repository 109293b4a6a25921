package se.underlag.ui.internal.person;

import org.eclipse.osgi.util.NLS;

/** The texts of the person card. */
public final class Messages extends NLS {

    public static String kort_titel, kort_laser, kort_flik, kort_historik, kort_lasningar, kort_historikLaser, kort_lasningarLaser, kort_identitet;
    public static String kort_ingenHistorik, kort_ingenHistorikText, kort_ingaLasningar, kort_ingaLasningarText, kort_ingenPerson;
    public static String skydd_dold, skydd_doldFar, skydd_lyft, skydd_visa, skydd_rubrik, skydd_fraga, skydd_orsak, skydd_ok, skydd_avbryt,
            skydd_kort, skydd_jobb, skydd_markera, skydd_markeraRubrik, skydd_markeraFraga, skydd_taBort, skydd_taBortRubrik, skydd_taBortFraga;
    public static String kolumn_tid, kolumn_anvandare, kolumn_handelse, kolumn_objekt, kolumn_falt, kolumn_fore, kolumn_efter, kolumn_vad,
            kolumn_orsak;
    public static String slag_lasning, slag_export, slag_skydd;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
