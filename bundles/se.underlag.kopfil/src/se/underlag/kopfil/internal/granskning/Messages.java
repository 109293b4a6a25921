package se.underlag.kopfil.internal.granskning;

import org.eclipse.osgi.util.NLS;

/** What reading and checking files says. */
final class Messages extends NLS {

    // CHECKSTYLE:OFF the names are the keys of messages.properties
    public static String arAnnat;
    public static String arFel;
    public static String arGissat;
    public static String arStammerInte;
    public static String avvikelse;
    public static String bladAnnatAr;
    public static String bladDolt;
    public static String bladEnda;
    public static String bladEndaMedRader;
    public static String bladFlestRader;
    public static String bladInteValt;
    public static String bladKvar;
    public static String bladOlikaAr;
    public static String bladSaknas;
    public static String bladSammaAr;
    public static String bladSenasteAr;
    public static String bladTomt;
    public static String bladUtanRader;
    public static String bladUtanTabell;
    public static String bladValt;
    public static String bladValtAr;
    public static String bruk;
    public static String delSkadad;
    public static String faktisk;
    public static String fargFel;
    public static String filFel;
    public static String filGarInteAttLasa;
    public static String filOlaslig;
    public static String filSaknas;
    public static String filarMapp;
    public static String filerSaknas;
    public static String flerBlad;
    public static String gronFel;
    public static String gronText;
    public static String gronVillkor;
    public static String hjalp;
    public static String ingenTabell;
    public static String ingetDygnspris;
    public static String mallSaknas;
    public static String mallTrasig;
    public static String mallOlasbar;
    public static String mallUtanNamn;
    public static String mallEjSkriven;
    public static String oprovadeVillkor;
    public static String mallfilRubrik;
    public static String prognos;
    public static String prognostextFel;
    public static String rad;
    public static String sammaBlad;
    public static String sammanfattning;
    public static String sammanfattningEnRad;
    public static String sammanfattningEnVarning;
    public static String sammanfattningInga;
    public static String sammanfattningTotalt;
    public static String summa;
    // CHECKSTYLE:ON

    static {
        NLS.initializeMessages("se.underlag.kopfil.internal.granskning.messages", Messages.class);
    }

    private Messages() {
    }
}
