package se.underlag.kopfil.internal.granskning;

import org.eclipse.osgi.util.NLS;

/** What reading and checking files says. */
final class Messages extends NLS {

    // CHECKSTYLE:OFF the names are the keys of messages.properties
    static String arFel;
    static String arGissat;
    static String arStammerInte;
    static String avvikelse;
    static String bruk;
    static String delSkadad;
    static String faktisk;
    static String filFel;
    static String filerSaknas;
    static String filGarInteAttLasa;
    static String filOlaslig;
    static String filSaknas;
    static String filarMapp;
    static String flerBlad;
    static String gronFel;
    static String hjalp;
    static String ingenTabell;
    static String ingetDygnspris;
    static String mallSaknas;
    static String mallTrasig;
    static String prognos;
    static String rad;
    static String sammanfattning;
    static String sammanfattningInga;
    static String sammanfattningTotalt;
    static String summa;
    // CHECKSTYLE:ON

    static {
        NLS.initializeMessages("se.underlag.kopfil.internal.granskning.messages", Messages.class);
    }

    private Messages() {
    }
}
