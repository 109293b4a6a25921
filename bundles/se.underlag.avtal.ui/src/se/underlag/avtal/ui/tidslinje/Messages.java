package se.underlag.avtal.ui.tidslinje;

import org.eclipse.osgi.util.NLS;

/** The texts of the line of time. */
final class Messages extends NLS {

    public static String avtal_forandrade, avtal_nytt, avtal_undantag, avtal_uppfoljande;

    public static String bb_forandrade, bb_ny, bb_uppfoljande;

    public static String brist_finns, brist_ingen;

    public static String kolumn_arende, kolumn_mer, kolumn_nar, kolumn_vad;

    public static String laser;

    public static String post_arende, post_bokad, post_genomford, post_inflytt, post_kontakt, post_lucka, post_mening, post_meningMer,
            post_overlapp, post_poang, post_pris, post_uppsagning;

    public static String slag_avtal, slag_bedomning, slag_dokument, slag_inflytt, slag_kontakt, slag_pris, slag_tackning, slag_uppsagning;

    public static String tabell, titel, tom, valjArende;

    public static String yta_idag, yta_tangenter, yta_tom, yta_vald;

    public static String zooma_allt, zooma_in, zooma_ut;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
