package se.underlag.ui.internal.roller;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String allaEnheter;
    public static String avbryt;
    public static String avsluta;
    public static String avsluta_fraga;
    public static String avsluta_rubrik;
    public static String avslutade;
    public static String brist_dagar;
    public static String brist_enhet;
    public static String brist_roll;
    public static String brist_signatur;
    public static String dag_fel;
    public static String falt_enhet;
    public static String falt_fran;
    public static String falt_namn;
    public static String falt_roll;
    public static String falt_signatur;
    public static String falt_till;
    public static String ge;
    public static String ge_ok;
    public static String ge_rubrik;
    public static String ge_text;
    public static String gickInte;
    public static String historik;
    public static String historik_rubrik;
    public static String historik_tom;
    public static String kolumn_av;
    public static String kolumn_efter;
    public static String kolumn_enhet;
    public static String kolumn_falt;
    public static String kolumn_fore;
    public static String kolumn_fran;
    public static String kolumn_handelse;
    public static String kolumn_lage;
    public static String kolumn_namn;
    public static String kolumn_roll;
    public static String kolumn_signatur;
    public static String kolumn_tid;
    public static String kolumn_till;
    public static String lage_avslutad;
    public static String lage_galler;
    public static String lage_ingen;
    public static String lage_kommande;
    public static String laser;
    public static String namn_nytt;
    public static String sida;
    public static String stang;
    public static String till_tom;
    public static String valj_enhet_alla;
    public static String epost;
    public static String epost_fraga;
    public static String epost_rubrik;
    public static String kolumn_epost;

    static {
        NLS.initializeMessages("se.underlag.ui.internal.roller.messages", Messages.class);
    }

    private Messages() {
    }
}
