package se.underlag.kopfil.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the köpfil's windows. */
public final class Messages extends NLS {

    public static String input_tips;
    public static String navigator_laser, navigator_laserText, navigator_jobb, navigator_enRad, navigator_rader, navigator_tomRubrik,
            navigator_tomText, navigator_skapaEnhet, navigator_importera, navigator_exempel;
    public static String exempel_jobb;
    public static String meny_oppna, meny_importera, meny_exportera, meny_nyEnhet, meny_uppdatera;
    public static String status_arbetsfil, status_granskad, status_uppladdad;
    public static String allvar_fel, allvar_varning, allvar_upplysning;
    public static String utfall_ny, utfall_andrad, utfall_oforandrad, utfall_avvisad;
    public static String logg_lasning, logg_skapat, logg_andrat, logg_borttaget, logg_import, logg_export;
    public static String problem_allvar, problem_regel, problem_text, problem_fil, problem_rad, problem_kolumn, problem_efterAllvar,
            problem_efterRegel, problem_efterFil, problem_titel, problem_grupp, problem_tomRubrik, problem_tomText, problem_ingaRubrik,
            problem_ingaText;
    public static String historik_tid, historik_anvandare, historik_handelse, historik_falt, historik_fore, historik_efter, historik_jobb,
            historik_av, historik_tomRubrik, historik_tomText, historik_inget;

    static {
        initializeMessages("se.underlag.kopfil.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
