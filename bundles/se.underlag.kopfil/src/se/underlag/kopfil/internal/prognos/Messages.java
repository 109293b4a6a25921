package se.underlag.kopfil.internal.prognos;

import org.eclipse.osgi.util.NLS;

/** What the actions say. */
final class Messages extends NLS {

    // CHECKSTYLE:OFF the names are the keys of messages.properties
    public static String atgardEffektSaknas;
    public static String atgardIngenRad;
    public static String atgardTextSaknas;
    public static String avslutDagSaknas;
    public static String bekraftaBeslutSaknas;
    public static String bekraftaPrisKvar;
    public static String bekraftaRadensBeslut;
    public static String bekraftaRedan;
    public static String bortBekraftad;
    public static String bortFaktiskt;
    public static String bortRaknadePa;
    public static String bortSenare;
    public static String byteInget;
    public static String byteInsatsSaknas;
    public static String byteSammaInsats;
    public static String dagEfterAret;
    public static String etikettAtgard;
    public static String etikettAvslut;
    public static String etikettBekrafta;
    public static String etikettBekraftaTom;
    public static String etikettBort;
    public static String etikettBortFlera;
    public static String etikettByte;
    public static String etikettF100;
    public static String etikettFlytt;
    public static String etikettForlang;
    public static String etikettForlangTom;
    public static String etikettNytt;
    public static String etikettPris;
    public static String etikettPrisTom;
    public static String f100EgenRegi;
    public static String f100UtanBeslut;
    public static String f100Varifran;
    public static String flyttDagSaknas;
    public static String forlangDagSaknas;
    public static String forlangPrisSaknas;
    public static String forlangRedan;
    public static String forlangRedanFaktiskt;
    public static String forlangTillsVidare;
    public static String forlangUtanforAret;
    public static String forstaDagSaknas;
    public static String handelseSaknas;
    public static String insatsSaknas;
    public static String kontrollsiffra;
    public static String manader;
    public static String negativt;
    public static String nyRad;
    public static String nyttPagar;
    public static String nyttPrisSaknas;
    public static String nyttUtanforAret;
    public static String omvandPeriod;
    public static String passerat;
    public static String periodSaknas;
    public static String personInteNummer;
    public static String personSaknas;
    public static String prisAnnatBelopp;
    public static String prisDagSaknas;
    public static String prisEfterSlut;
    public static String prisOverNoll;
    public static String prisSaknas;
    public static String prisUtanEffekt;
    public static String rad;
    public static String radSaknas;
    public static String slutAnnatBelopp;
    public static String slutForeStart;
    public static String slutInget;
    public static String slutRedan;
    public static String typAtgard;
    public static String typAvslut;
    public static String typByte;
    public static String typF100;
    public static String typFlytt;
    public static String typForlangning;
    public static String typNyttArende;
    public static String typPris;
    public static String utanforAret;
    // CHECKSTYLE:ON

    static {
        NLS.initializeMessages("se.underlag.kopfil.internal.prognos.messages", Messages.class);
    }

    private Messages() {
    }
}
