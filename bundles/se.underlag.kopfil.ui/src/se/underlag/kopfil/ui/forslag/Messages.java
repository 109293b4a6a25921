package se.underlag.kopfil.ui.forslag;

import org.eclipse.osgi.util.NLS;

/** The texts of proposals in the window. */
final class Messages extends NLS {

    public static String allaKopfiler;
    public static String andraRad;
    public static String angra;
    public static String angraTips;
    public static String angrar;
    public static String anta;
    public static String antar;
    public static String avgjorda;
    public static String avslutaRad;
    public static String avvisaKnapp;
    public static String avvisaPunkter;
    public static String avvisaRubrik;
    public static String avvisaText;
    public static String avvisar;
    public static String ersatt;
    public static String gronKvar;
    public static String gronTas;
    public static String gronTips;
    public static String ingaForFilen;
    public static String ingaRubrik;
    public static String ingaText;
    public static String kolArende;
    public static String kolDygnspris;
    public static String kolFil;
    public static String kolForslag;
    public static String kolFrom;
    public static String kolInsats;
    public static String kolLeverantor;
    public static String kolPerson;
    public static String kolSkillnad;
    public static String kolStatus;
    public static String kolSumma;
    public static String kolTom;
    public static String laser;
    public static String manader;
    public static String nyRad;
    public static String nytt;
    public static String antaget;
    public static String avvisat;
    public static String remsaEtt;
    public static String remsaFlera;
    public static String skillnadBetala;
    public static String skillnadKrava;
    public static String tabEfter;
    public static String tabForraPriset;
    public static String tabNu;
    public static String tabPrognosEfter;
    public static String tabPrognosNu;
    public static String tabRetroaktivt;
    public static String tabSumma;
    public static String tabVad;
    public static String titelAntal;
    public static String utanFil;
    public static String valjFil;
    public static String valjFilText;
    public static String valjForslag;
    public static String visaForslag;
    public static String visaRaden;

    static {
        NLS.initializeMessages("se.underlag.kopfil.ui.forslag.messages", Messages.class);
    }

    private Messages() {
    }
}
