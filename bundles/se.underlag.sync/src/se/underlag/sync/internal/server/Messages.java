package se.underlag.sync.internal.server;

import org.eclipse.osgi.util.NLS;

/** Texts of the administrator's commands. */
final class Messages extends NLS {

    public static String administratorsroll;
    public static String anvandareFanns;
    public static String anvandareNy;
    public static String engangslosenord;
    public static String forGammalServer;
    public static String fragaLosenord;
    public static String frammandeTabeller;
    public static String hjalpAnvandare;
    public static String hjalpEpok;
    public static String hjalpInitiera;
    public static String hjalpKontrollera;
    public static String hjalpUppgradera;
    public static String ingenDrivrutin;
    public static String initierad;
    public static String inteInitierad;
    public static String kontrollAgare;
    public static String kontrollAv;
    public static String kontrollBehorigaRoller;
    public static String kontrollFlodesratt;
    public static String kontrollAnslutningar;
    public static String kontrollFordrojning;
    public static String kontrollHallbarhet;
    public static String kontrollFunktioner;
    public static String kontrollHba;
    public static String kontrollHbaOlaslig;
    public static String kontrollKrypterad;
    public static String kontrollLuckor;
    public static String kontrollMatris;
    public static String kontrollOkrypterad;
    public static String kontrollPa;
    public static String kontrollPolicyer;
    public static String kontrollRadskydd;
    public static String kontrollRubrik;
    public static String kontrollSchema;
    public static String kontrollScram;
    public static String kontrollTls;
    public static String kontrollVakter;
    public static String kontrollVersion;
    public static String kontrollVikning;
    public static String kontrollVikningOk;
    public static String kopieraForst;
    public static String kortLosenord;
    public static String nagonAnnanBygger;
    public static String nyEpok;
    public static String ogiltigSignatur;
    public static String okandEnhet;
    public static String okandRoll;
    public static String redanInitierad;
    public static String flodesbilder;
    public static String serverSvarade;
    public static String uppgraderaForst;
    public static String uppgraderad;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
