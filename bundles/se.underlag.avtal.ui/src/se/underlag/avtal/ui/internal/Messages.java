package se.underlag.avtal.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the windows of placements. */
public final class Messages extends NLS {

    public static String arende_avtal, arende_beslut, arende_beslutsdagar, arende_boende, arende_dokument, arende_enhet, arende_historik,
            arende_laser, arende_leverantor, arende_mellan, arende_rubrik, arende_senast, arende_vem, arende_vemSkyddad;

    public static String avbryt;

    public static String bb_arBokad, bb_attBoka, bb_attMejla, bb_attStarta, bb_bokad, bb_genomford, bb_inflytt, bb_klocka, bb_klockaDygn,
            bb_klockaImorgon, bb_klockaNu, bb_lage, bb_startaUppfoljning, bb_tidigast, bb_tidigastText, bb_tomRubrik, bb_tomText,
            bb_uppstod, bb_vantar;

    public static String bradska_forsenad, bradska_kommande, bradska_snart;

    public static String dokument_administration, dokument_av, dokument_avtal, dokument_bbMedPris, dokument_bbUtanPris, dokument_ersatt,
            dokument_etikett, dokument_finns, dokument_foljebrev, dokument_kb, dokument_mejl, dokument_namn, dokument_nytt, dokument_oppna,
            dokument_signerat, dokument_skapa, dokument_skapat, dokument_spara, dokument_storlek, dokument_typ, dokument_uppsagning,
            dokument_utskrift;

    public static String falt_andrat, falt_datumTips, falt_fel, falt_felText, falt_forslag, falt_kronorTips, falt_langt, falt_poang,
            falt_poangTips, falt_saknas, falt_spara, falt_val;

    public static String framsteg_avbrutet, framsteg_har, framsteg_kvar, framsteg_mellan, framsteg_passerat;

    public static String historik_av, historik_dag, historik_notering, historik_orsak, historik_roll, historik_tid;

    public static String ko_avvikelse, ko_boende, ko_bradska, ko_dokumentpris, ko_dygnspris, ko_enhet, ko_flode, ko_frist, ko_from,
            ko_hinder, ko_ingaSadana, ko_ingaSadanaText, ko_kontroll, ko_laser, ko_leverantor, ko_minTur, ko_referens, ko_steg,
            ko_stegText, ko_tillstand, ko_tom, ko_tomRubrik, ko_tomText, ko_vem, ko_visaAlla;

    public static String ord_eller, ord_hinder, ord_kr, ord_period, ord_tidigast;

    public static String pris_avviker, pris_avvikerProcent, pris_barntillagg, pris_boendepris, pris_dokument, pris_dygnspris,
            pris_ejKontrollraknat, pris_forhandlat, pris_hogre, pris_hogreProcent, pris_ingetAvtal, pris_ingetBarntillagg, pris_kalla,
            pris_kallaBb, pris_kallaBbAv, pris_kallaDokument, pris_kallaRamavtal, pris_kallaUndantag, pris_lagre, pris_lagreProcent,
            pris_poang, pris_post, pris_raknat, pris_rubrik, pris_saknas, pris_stammer, pris_stammerText, pris_svar, pris_svarEj;

    public static String roll_administration, roll_administrator, roll_controller, roll_enhetschef, roll_forste, roll_link,
            roll_planeringsledare, roll_socialadministrator, roll_socialsekreterare, roll_systemforvaltare, roll_verksamhetschef,
            roll_verksamhetscontroller;

    public static String signera_ett, signera_flera, signera_fraga, signera_fragaRubrik, signera_ja, signera_klart, signera_klartEtt, signera_rad,
            signera_tomRubrik, signera_tomText, signera_vagradeRubrik, signera_vagrat;

    public static String start_avtalen, start_avtalstid, start_avtalTips, start_beslut, start_beslutas, start_besluta, start_boende,
            start_boendeSenare, start_enhet, start_franAvtal,
            start_anmal, start_flerTraffar, start_ingaAvtal,
            start_ingenEnhet, start_ingenTraff, start_ingetBeslut, start_person, start_personTips, start_starta, start_startat, start_traff,
            start_traffar,
            start_valjAvtal, start_valjBeslut, start_valjPerson;

    public static String status_annanRoll, status_gjort, status_hindrat, status_igen, status_mojligt, status_senare,
            status_passerad, status_vidBehov;

    public static String steg_annansTur, steg_avvikelse, steg_avvikelseorsak, steg_brist, steg_dokument, steg_foljdAvtal, steg_foljdMejl,
            steg_foljdSignera, steg_foljdUppsagning, steg_foljdUtskrift, steg_gjort, steg_godkanns, steg_iArende, steg_inteNu, steg_klart, steg_knapp,
            steg_knappAvvikelse, steg_orsak, steg_orsakEllerAndra, steg_regel, steg_titel, steg_utfor, steg_valjArende;

    public static String steglista_gjort, steglista_gjortOrsak, steglista_kanAvvikas, steglista_namn, steglista_nr, steglista_regel,
            steglista_status, steglista_vad, steglista_varfor, steglista_vem;

    public static String undantag_skal, undantag_tomRubrik, undantag_tomText;

    public static String visa_alla, visa_etikett, visa_forsenade, visa_hindrade, visa_minTur;

    static {
        initializeMessages("se.underlag.avtal.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
