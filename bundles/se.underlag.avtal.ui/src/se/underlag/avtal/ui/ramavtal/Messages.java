package se.underlag.avtal.ui.ramavtal;

import org.eclipse.osgi.util.NLS;

/** The texts of ramavtal and prices. */
final class Messages extends NLS {

    public static String adress_andra, adress_ledtext, adress_titel;

    public static String avbryt;

    public static String dag_alla, dag_fel, dag_galler;

    public static String export_ersatt, export_filter, export_finns, export_klart, export_knapp, export_namn, export_titel;

    public static String falt_adress, falt_barntillagg, falt_diarienr, falt_namn, falt_pris, falt_prismodell;

    public static String farEj;

    public static String fil_barntillagg, fil_blad, fil_boende, fil_fran, fil_kalla, fil_leverantor, fil_pris, fil_till, fil_titel;

    public static String import_alla, import_filter, import_fore, import_inga, import_klart, import_knapp, import_las, import_lasEtt,
            import_pris, import_rad, import_rubrik, import_status, import_summa, import_tillaggFore, import_titel, import_upplysning;

    public static String kolumn_barntillagg, kolumn_boende, kolumn_fran, kolumn_kalla, kolumn_leverantor, kolumn_pris, kolumn_till;

    public static String lage_galler, lage_kommande, lage_loperUt, lage_utganget;

    public static String laser;

    public static String pris_andra, pris_andraLedtext, pris_andraTitel, pris_nytt, pris_nyttLedtext, pris_nyttTitel;

    public static String priser_antal, priser_lista;

    public static String ramavtal_andra, ramavtal_andraTitel, ramavtal_antal, ramavtal_dagar, ramavtal_lage, ramavtal_ledtext,
            ramavtal_lista, ramavtal_nytt, ramavtal_nyttTitel;

    public static String sparat;

    public static String status_andrad, status_avvisad, status_ny, status_oforandrad;

    public static String tom_rubrik, tom_text;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
