package se.underlag.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the kit. */
public final class Messages extends NLS {

    public static String diagram_faktisk, diagram_prognos, diagram_summa, diagram_helaAret, diagram_tkr, diagram_namn;
    public static String dialog_stang, dialog_visaDetaljer, dialog_doljDetaljer;
    public static String diskret_marke, diskret_tipsPa, diskret_tipsAv;
    public static String fabrik_rubrik, fabrik_tjanstSaknas, fabrik_trasig;
    public static String fel_upptagen, fel_lagring, fel_behorighet, fel_gickInte, fel_ovantat, fel_ovantatText;
    public static String handbok_titel;
    public static String historik_hanvisning, logg_lasning, logg_skapat, logg_andrat, logg_borttaget, logg_import, logg_export, logg_gallring;
    public static String installningar_text, installningar_tema, installningar_personord, installningar_fraga;
    public static String person_brukare, person_kund, person_klient;
    public static String tema_system, tema_ljust, tema_morkt, tema_kontrast, tema_omstart, tema_omstartNu, tema_omstartRubrik,
            tema_omstartSenare;

    static {
        initializeMessages("se.underlag.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
