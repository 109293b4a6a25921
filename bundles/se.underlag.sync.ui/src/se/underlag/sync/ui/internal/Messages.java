package se.underlag.sync.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Words of the windows of the shared database. */
public final class Messages extends NLS {

    public static String aldrigSynkad;
    public static String andrad;
    public static String antalKonflikter;
    public static String antalVantar;
    public static String avbryt;
    public static String behallareBorttagen;
    public static String borttagen;
    public static String borttagenAvMig;
    public static String ejDeladRubrik;
    public static String ejDeladText;
    public static String enKonflikt;
    public static String faltVarde;
    public static String fliKonflikter;
    public static String fliLosta;
    public static String fliVantar;
    public static String flikAntal;
    public static String heltAndradBorttagen;
    public static String heltBorttagenAndrad;
    public static String heltDel;
    public static String ingaKonflikter;
    public static String ingaLosta;
    public static String ingetVantar;
    public static String jamforBas;
    public static String jamforRubrik;
    public static String jamforText;
    public static String kolDeras;
    public static String kolFalt;
    public static String kolLost;
    public static String kolMin;
    public static String kolObjekt;
    public static String kolOrsak;
    public static String kolSparat;
    public static String kolStatus;
    public static String kolValt;
    public static String lageAldrig;
    public static String lageAllt;
    public static String lageArbeta;
    public static String lagePagar;
    public static String lageSenast;
    public static String laser;
    public static String los;
    public static String loser;
    public static String markeTips;
    public static String slapp;
    public static String slappFraga;
    public static String slappKnapp;
    public static String slappRubrik;
    public static String slapper;
    public static String statusAvvisad;
    public static String statusKonflikt;
    public static String statusVantar;
    public static String synkaNu;
    public static String synkad;
    public static String synkar;
    public static String synkarJobb;
    public static String tillagd;
    public static String tomt;
    public static String utanKontakt;
    public static String utfall;
    public static String utfallAvvisade;

    static {
        NLS.initializeMessages("se.underlag.sync.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
