package se.underlag.kopfil.internal.kontroll;

import org.eclipse.osgi.util.NLS;

/** What the checks say. */
final class Messages extends NLS {

    // CHECKSTYLE:OFF the names are the keys of messages.properties
    static String beloppMotDygnspris;
    static String beloppUtanPerson;
    static String beloppUtanforBeslut;
    static String gronRadByte;
    static String gronRadNytt;
    static String gronRadBeslut;
    static String identitetFramtid;
    static String identitetKontrollsiffra;
    static String identitetOlaslig;
    static String manader;
    static String olasligFormel;
    static String olasligtBelopp;
    static String olasligtDatum;
    static String omvandPeriod;
    static String overlappning;
    static String radIAnnanFil;
    static String radISammaFil;
    static String radUtanBeslut;
    static String radUtanBeslutGron;
    static String radsumma;
    static String sammaBeslut;
    static String saknatDygnspris;
    static String tomRad;
    static String tommaRader;
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
