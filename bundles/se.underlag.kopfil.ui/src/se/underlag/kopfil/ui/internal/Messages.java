package se.underlag.kopfil.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the köpfil's windows. */
public final class Messages extends NLS {

    public static String input_tips, oppna_jobb, oppna_finnsInte;
    public static String navigator_laser, navigator_laserText, navigator_jobb, navigator_enRad, navigator_rader, navigator_tomRubrik,
            navigator_tomText, navigator_skapaEnhet, navigator_tomTextDemo;
    public static String meny_oppna, meny_oversikt, meny_importera, meny_exportera, meny_nyEnhet, meny_uppdatera;
    public static String status_arbetsfil, status_granskad, status_uppladdad;
    public static String allvar_fel, allvar_varning, allvar_upplysning;
    public static String utfall_ny, utfall_andrad, utfall_oforandrad, utfall_avvisad, utfall_saknas;
    public static String problem_allvar, problem_regel, problem_text, problem_fil, problem_rad, problem_kolumn, problem_efterAllvar,
            problem_efterRegel, problem_efterFil, problem_titel, problem_grupp, problem_tomRubrik, problem_tomText, problem_ingaRubrik,
            problem_ingaText, problem_hoppa, problem_ratta, problem_rattaAlla;
    public static String ratta_titel, ratta_allaTitel, ratta_text, ratta_satt, ratta_helaRaden, ratta_borta, ratta_prognos, ratta_tomt,
            ratta_ratta, ratta_rattaAntal, ratta_markeraAlla, ratta_avmarkeraAlla, ratta_flera, ratta_garInte, ratta_hoppade;
    public static String historik_tid, historik_anvandare, historik_handelse, historik_falt, historik_fore, historik_efter, historik_jobb,
            historik_av, historik_tomRubrik, historik_tomText, historik_inget;
    public static String import_titel, import_filRubrik, import_filText, import_fil, import_bladdra, import_enhet, import_ar, import_namn,
            import_valjFilTitel, import_filter, import_valjFil, import_felTyp, import_finnsInte, import_valjEnhet, import_langtNamn,
            import_uppdaterar, import_skapar, import_granskaRubrik, import_granskaText, import_ingetNytt, import_sammanfattning,
            import_visa, import_alla, import_nya, import_andrade, import_oforandrade, import_avvisade, import_medFynd, import_utfall,
            import_insats, import_leverantor, import_faktisk, import_prognos, import_anmarkning, import_helaFilen, import_fynd,
            import_kortFynd, import_andring, import_tomt, import_rad, import_plats, import_importera, import_klar, import_resultatRubrik,
            import_resultatText, import_resultat, import_oppna, import_allaMed, import_avvisadeText, import_blad;
    public static String import_byte, import_underfynd, import_fore, import_efter, import_skillnad, import_aret, import_antal, import_valda,
            import_taMedVisade, import_taBortVisade, import_summor, import_lamnade, import_saknade;
    public static String import_senaste, import_senasteFil, import_senasteMapp, import_senasteJobb, import_darefter, import_titelFlera,
            import_hoppaOver, import_hoppad, import_avbruten, import_resultatFlera, import_resultatPerFil, import_filRad, import_delvisRubrik,
            import_ingenRubrik, import_ingenText;
    public static String import_flerFynd, import_delvisText, import_allaMedUtan, import_summorna, import_omRaden;
    public static String kolumn_lasesInte, kolumn_person, kolumn_namn, kolumn_beslut, kolumn_from, kolumn_tom, kolumn_period, kolumn_dygnspris,
            kolumn_konto, kolumn_kommentar, kolumn_summa, kolumn_lopnr, kolumn_radid, kolumn_prognosmanader, kolumn_ignorera, kolumn_bestamd,
            kolumn_ersatt,
            kolumn_dubbel, kolumn_rubrik, kolumn_text, kolumn_mall, kolumn_ingenMall, kolumn_sparaMall, kolumn_mallnamn, kolumn_mallnamnText,
            kolumn_mallTitel, kolumn_mallErsatt, kolumn_kolumn, kolumn_rubriken, kolumn_betyder, kolumn_sakerhet, kolumn_varfor, kolumn_exempel,
            kolumn_somLast, kolumn_ejUnik, kolumn_valjKolumn, kolumn_betyderKolumn, kolumn_procent, kolumn_raderna, kolumn_blad, kolumn_bladAr,
            kolumn_bladRader, kolumn_bladVarfor, kolumn_kolumnerna, kolumn_okand, kolumn_undrar, kolumn_inget, kolumn_spara,
            kolumn_iForhand, kolumn_bladen;
    public static String kolumn_mallar, kolumn_mallTillFil, kolumn_mallUrFil, kolumn_mallTaBort, kolumn_mallFiler, kolumn_mallTillFilTitel,
            kolumn_mallUrFilTitel, kolumn_mallSkriven, kolumn_mallFinns, kolumn_mallTaBortTitel, kolumn_mallTaBortText, kolumn_mallTaBortJa,
            kolumn_rubrikrad, kolumn_utanRubrik;
    public static String farg_rubrik, farg_text, farg_lista, farg_marke, farg_kalla, farg_antal, farg_exempel, farg_upplysning, farg_fyllning,
            farg_typsnitt, farg_villkor, farg_ord, farg_inget;
    public static String fraga_rubrik, fraga_text, fraga_lista, fraga_nyRad, fraga_svar, fraga_radenAr, fraga_nytt, fraga_byte, fraga_byteMinskad,
            fraga_foreslaget;
    public static String enhet_titel, enhet_text, enhet_kod, enhet_namn, enhet_skapa, enhet_avbryt, enhet_jobb, enhet_kodSaknas,
            enhet_kodFel, enhet_kodFinns, enhet_namnSaknas, enhet_namnFel;
    public static String export_titel, export_filterText, export_rubrik, export_text, export_kopfil, export_val, export_till, export_exportera,
            export_valjKopfil, export_valjFil, export_ingenMapp, export_arMapp, export_finnsRubrik, export_finns, export_ersatt,
            export_annat, export_klar, export_arbetsbok, export_egen, export_egenSaknas, export_ny, export_letar, export_filter, export_svarRubrik,
            export_svarText, export_klarEgen, export_klarNy;
    public static String start_rubrik, start_text, start_egen, start_senare, start_demo, start_textUtanDemo;

    static {
        initializeMessages("se.underlag.kopfil.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
