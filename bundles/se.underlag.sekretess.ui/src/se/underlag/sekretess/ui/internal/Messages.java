package se.underlag.sekretess.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of these windows. */
public final class Messages extends NLS {

    public static String kol_tid, kol_vem, kol_vad, kol_objekt, kol_person, kol_enhet, kol_falt, kol_fore, kol_efter, kol_namn, kol_nummer,
            kol_insats,
            kol_anteckning, kol_kopfil, kol_personakt, kol_senast, kol_utfall, kol_orsak;
    public static String logg_person, logg_vem, logg_enhet, logg_from, logg_tom, logg_andringar, logg_visa, logg_exportera, logg_rapport, logg_laser,
            logg_valjRubrik, logg_valjText, logg_tomRubrik, logg_tomText, logg_antal, logg_avkortat, logg_skriver, logg_skriven, logg_filnamn,
            logg_rapportnamn, logg_rapportEnhet, logg_dagFel, fil_excel, fil_csv, fil_titel;
    public static String gallring_lista, gallring_nytt, gallring_undanta, gallring_aterta, gallring_granska, gallring_genomfor, gallring_avbryt,
            gallring_rapport, gallring_laser, gallring_ingenRubrik, gallring_ingenText, gallring_tomRubrik, gallring_tomText, gallring_besked,
            gallring_beskedGallrat, gallring_varav, gallring_aktenKvar,
            gallring_listnamn, gallring_orsakTitel, gallring_orsakText, gallring_orsakKravs, gallring_genomforFraga, gallring_genomforRubrik,
            gallring_genomforJa, gallring_granskaRubrik, gallring_granskaFraga, gallring_granskaJa, gallring_granskaNej, gallring_kvar,
            gallring_rapportRubrik;

    static {
        initializeMessages("se.underlag.sekretess.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
