package se.underlag.security.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
final class Messages extends NLS {

    public static String okandAnvandare;
    public static String saknasEnhet;
    public static String saknasAlla;
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
    public static String orsakSaknas;
    public static String skyddadIdentitet;
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
    public static String lasloggLasa;
    public static String exportloggLasa;
    public static String gallra;
    public static String rollAndra;
    public static String synka;
    public static String serverSkota;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
