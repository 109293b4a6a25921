package se.underlag.avtal.internal.kommando;

import org.eclipse.osgi.util.NLS;

/** The texts of the commands of cases. */
final class Messages extends NLS {

    public static String annanRoll;
    public static String avtalsrad;
    public static String blev;
    public static String boende;
    public static String dokument;
    public static String faltForm;
    public static String finnsInte;
    public static String fleraEnheter;
    public static String gjort;
    public static String hinder;
    public static String hindrat;
    public static String hittasFlera;
    public static String hittasInte;
    public static String hjalpLista;
    public static String hjalpStarta;
    public static String hjalpSteg;
    public static String hjalpVisa;
    public static String huvud;
    public static String inga;
    public static String mojligt;
    public static String nasta;
    public static String okantFlode;
    public static String person;
    public static String referens;
    public static String senare;
    public static String skriv;
    public static String tillstand;
    public static String utanAvtal;

    static {
        NLS.initializeMessages("se.underlag.avtal.internal.kommando.messages", Messages.class);
    }

    private Messages() {
    }
}
