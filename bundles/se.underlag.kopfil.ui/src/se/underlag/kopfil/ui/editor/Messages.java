package se.underlag.kopfil.ui.editor;

import org.eclipse.osgi.util.NLS;

/** The texts of the editor. */
final class Messages extends NLS {

    public static String agare;
    public static String andra;
    public static String angra;
    public static String angraInget;
    public static String avvisadRubrik;
    public static String avvisadText;
    public static String forklaringDygnspris;
    public static String forklaringFaktisk;
    public static String forklaringFrom;
    public static String forklaringManad;
    public static String forklaringPrognos;
    public static String forklaringSumma;
    public static String forklaringTecken;
    public static String forklaringTom;
    public static String forklaringTotalt;
    public static String forsokIgen;
    public static String gorOm;
    public static String gorOmInget;
    public static String handelseAvTyp;
    public static String handelseILinje;
    public static String ingenAgare;
    public static String jamfor;
    public static String klistraRubrik;
    public static String alltGickInte;
    public static String kolumnBeslut;
    public static String kolumnDygnspris;
    public static String kolumnFrom;
    public static String kolumnIdentitet;
    public static String kolumnInsats;
    public static String kolumnKommentar;
    public static String kolumnKonto;
    public static String kolumnLeverantor;
    public static String kolumnSumma;
    public static String kolumnTecken;
    public static String kolumnTom;
    public static String konfliktAllaDeras;
    public static String konfliktAllaMina;
    public static String konfliktAvbryt;
    public static String konfliktBas;
    public static String konfliktBlir;
    public static String konfliktBorttagen;
    public static String konfliktBorttagenAvMig;
    public static String konfliktDeras;
    public static String konfliktFalt;
    public static String konfliktFonster;
    public static String konfliktHandelse;
    public static String konfliktHelaRaden;
    public static String konfliktKlar;
    public static String konfliktKvar;
    public static String konfliktMitt;
    public static String konfliktRad;
    public static String konfliktRadSaknas;
    public static String konfliktRubrik;
    public static String konfliktText;
    public static String konfliktTextUtkast;
    public static String konfliktValjAnnat;
    public static String konfliktValjDeras;
    public static String konfliktValjMitt;
    public static String konfliktVem;
    public static String konfliktVemNar;
    public static String kontrollerar;
    public static String manader;
    public static String manaderKort;
    public static String minaAndringar;
    public static String minaVal;
    public static String nyRad;
    public static String nyRadFor;
    public static String okand;
    public static String okandEnhet;
    public static String omFilen;
    public static String oppnar;
    public static String prognosManad;
    public static String rad;
    public static String radOchNamn;
    public static String radUtanNamn;
    public static String rutnat;
    public static String skrivskyddad;
    public static String sparar;
    public static String summaFaktisk;
    public static String summaPrognos;
    public static String summaPrognosTecken;
    public static String summaTotalt;
    public static String teckenFel;
    public static String teckenHandelse;
    public static String teckenVarning;
    public static String tomt;
    public static String uppdelning;
    public static String utkastAterstall;
    public static String utkastBehall;
    public static String utkastDitt;
    public static String utkastFonster;
    public static String utkastKasta;
    public static String utkastRubrik;
    public static String utkastSkrivs;
    public static String utkastSparat;
    public static String utkastSteg;
    public static String utkastText;
    public static String gruppPerson;
    public static String gruppBeslut;
    public static String gruppManader;
    public static String gruppOvrigt;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
