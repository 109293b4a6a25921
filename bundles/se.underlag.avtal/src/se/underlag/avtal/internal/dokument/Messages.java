package se.underlag.avtal.internal.dokument;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String ja;
    public static String avresedagEj;
    public static String typNy;
    public static String typUppfoljande;
    public static String typForandrade;
    public static String prisIDokument;
    public static String personuppgiftIMejl;
    public static String adressSaknas;
    public static String bedomningSaknas;
    public static String avtalSaknas;
    public static String dokumentSaknas;
    public static String arendeSaknas;
    public static String gorsInte;
    public static String mejlAmne;
    public static String mejlText;
    public static String utskriftTitel;
    public static String skyddad;
    public static String hjalpDokument;
    public static String enReferens;
    public static String okandReferens;
    public static String okandTyp;
    public static String kanInteSkriva;
    public static String ingaDokument;
    public static String ejSignerat;
    public static String nagonAnnan;
    public static String prisMedBarn;
    public static String prisSaknas;
    public static String treservaIWord;
    public static String mallSlag;
    public static String mallTom;
    public static String mallStor;
    public static String mallTecken;
    public static String mallSaknas;
    public static String mallBakat;
    public static String mallLevererad;
    public static String mallNagon;
    public static String mallHjalp;
    public static String mallBruk;
    public static String mallHjalpfil;
    public static String mallUtbytt;
    public static String mallAterstalld;
    public static String mallSkriven;
    public static String mallDuger;
    public static String kallaLevererad;
    public static String kallaAlla;
    public static String kallaEnheten;
    public static String mallDatum;
    public static String mallEnhet;
    public static String mallVersion;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
