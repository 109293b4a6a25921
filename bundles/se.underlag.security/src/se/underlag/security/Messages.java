package se.underlag.security;

import org.eclipse.osgi.util.NLS;

/** What roles, actions and modules are called. */
final class Messages extends NLS {

    public static String administrator;
    public static String controller;
    public static String enhetenForAdministration;
    public static String enhetschef;
    public static String forsteSocialsekreterare;
    public static String linkSamordnare;
    public static String planeringsledare;
    public static String socialadministrator;
    public static String socialsekreterare;
    public static String systemforvaltare;
    public static String verksamhetschef;
    public static String verksamhetscontroller;
    public static String kopfilLasa;
    public static String kopfilAndra;
    public static String kopfilImportera;
    public static String kopfilExportera;
    public static String prognosLasa;
    public static String personLasa;
    public static String historikLasa;
    public static String enhetLasa;
    public static String enhetAndra;
    public static String parameterAndra;
    public static String skyddLyfta;
    public static String skyddMarkera;
    public static String sakerhetskopiera;
    public static String aterstalla;
    public static String kopfilGranska;
    public static String kopfilLaddaUpp;
    public static String kopfilOppnaIgen;
    public static String kopfilBytaAgare;
    public static String checklistaAndra;
    public static String avtalLasa;
    public static String avropBesluta;
    public static String bbKontakt;
    public static String bbBegara;
    public static String bbGenomfora;
    public static String bbTreserva;
    public static String avtalUppratta;
    public static String avtalUndantag;
    public static String startBekrafta;
    public static String inflyttMeddela;
    public static String expansionAndra;
    public static String avtalSignera;
    public static String avtalSkicka;
    public static String avtalArkivera;
    public static String avtalAvbryta;
    public static String avvikelseGodkanna;
    public static String uppsagningAnmala;
    public static String uppsagningMottaAvtal;
    public static String uppsagningMottaPlanering;
    public static String uppsagningFaststalla;
    public static String ramavtalAndra;
    public static String dokumentmallAndra;
    public static String modulKopfil;
    public static String modulPrognos;
    public static String modulAvtal;
    public static String modulPerson;
    public static String lasloggLasa;
    public static String exportloggLasa;
    public static String gallra;
    public static String rollAndra;
    public static String synka;
    public static String serverSkota;

    static {
        NLS.initializeMessages("se.underlag.security.messages", Messages.class);
    }

    private Messages() {
    }
}
