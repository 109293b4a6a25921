package se.underlag.avtal.internal.vakt;

import org.eclipse.osgi.util.NLS;

/** What is missing and what to do about it. */
final class Messages extends NLS {

    public static String andraDagar;
    public static String avtalAvslutat;
    public static String avtalBaklanges;
    public static String avtalEjSkickat;
    public static String avtalObekraftad;
    public static String avtalSaknasIArkiv;
    public static String avtalUtanDagar;
    public static String badaObekraftade;
    public static String badaSaknasIArkiv;
    public static String bbEfterAvtalsstart;
    public static String bbEfterInflytt;
    public static String bbForeBegaran;
    public static String bbFramtida;
    public static String bbInteGenomford;
    public static String bbSaknasForeInflytt;
    public static String bedomningInteITreserva;
    public static String bedomningSaknasIArkiv;
    public static String behovForKort;
    public static String behovUtanDag;
    public static String inflyttEjMeddelad;
    public static String inflyttSaknas;
    public static String ingetAvtal;
    public static String inteInformerad;
    public static String inteKontrollraknat;
    public static String inteSignerat;
    public static String nyKontakt;
    public static String orsakSaknas;
    public static String planeringObekraftad;
    public static String prisetAvviker;
    public static String sistaDagForTidig;
    public static String startObekraftad;
    public static String tillsVidare;
    public static String undantagFelRoll;
    public static String undantagGaller;
    public static String undantagIngarInte;
    public static String undantagSaknas;
    public static String undantagUtanBedomning;
    public static String uppfoljningForTidigt;
    public static String uppsagningUtanDagar;
    public static String bedomningAvviker;
    public static String uppsagtFore;

    static {
        NLS.initializeMessages("se.underlag.avtal.internal.vakt.messages", Messages.class);
    }

    private Messages() {
    }
}
