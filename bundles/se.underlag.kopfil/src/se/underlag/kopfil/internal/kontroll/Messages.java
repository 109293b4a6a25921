package se.underlag.kopfil.internal.kontroll;

import org.eclipse.osgi.util.NLS;

/** What the checks say. */
final class Messages extends NLS {

    // CHECKSTYLE:OFF the names are the keys of messages.properties
    public static String beloppMotDygnspris;
    public static String beloppUtanPerson;
    public static String beloppUtanforBeslut;
    public static String gronRadByte;
    public static String gronRadNytt;
    public static String gronRadBeslut;
    public static String identitetFramtid;
    public static String identitetKontrollsiffra;
    public static String identitetOlaslig;
    public static String manader;
    public static String olasligFormel;
    public static String felcell;
    public static String felReferens;
    public static String felDivision;
    public static String felSaknas;
    public static String felVarde;
    public static String felNamn;
    public static String felTal;
    public static String felSkarning;
    public static String felAnnat;
    public static String olasligText;
    public static String olasligManad;
    public static String olasligtBelopp;
    public static String olasligtDatum;
    public static String omvandPeriod;
    public static String overlappning;
    public static String radIAnnanFil;
    public static String radISammaFil;
    public static String radUtanBeslut;
    public static String radUtanBeslutGron;
    public static String radsumma;
    public static String sammaBeslut;
    public static String saknatDygnspris;
    public static String tomRad;
    public static String tommaRader;
    public static String rattaAvsluta;
    public static String rattaAvslutaAlla;
    public static String rattaBelopp;
    public static String rattaBeloppAlla;
    public static String rattaDubblett;
    public static String rattaDubblettAlla;
    public static String rattaFlytta;
    public static String rattaFlyttaAlla;
    public static String rattaPris;
    public static String rattaPrisAlla;
    public static String rattaPrognos;
    public static String rattaPrognosAlla;
    public static String rattaTaBort;
    public static String rattaTaBortAlla;
    public static String rattaTom;
    public static String rattaTomAlla;
    public static String rattaVand;
    public static String rattaVandAlla;
    // CHECKSTYLE:ON

    static {
        NLS.initializeMessages("se.underlag.kopfil.internal.kontroll.messages", Messages.class);
    }

    private Messages() {
    }

    /** @return the month's name in running text. @param manad 1 to 12 */
    static String manad(int manad) {
        return manader.split(",")[manad - 1];
    }
}
