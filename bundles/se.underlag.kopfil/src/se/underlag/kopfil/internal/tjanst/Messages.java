package se.underlag.kopfil.internal.tjanst;

import org.eclipse.osgi.util.NLS;

/** The texts of the service. */
final class Messages extends NLS {

    public static String felAndelse;
    public static String felMakron;
    public static String csvUtanFarg;
    public static String egenAnnanAndelse;
    public static String egenAnnanMarkning;
    public static String egenBlevNy;
    public static String egenGarInte;
    public static String egenIngen;
    public static String egenInget;
    public static String egenOlasbar;
    public static String egenSkyddad;
    public static String enhetFinns;
    public static String enhetskodOgiltig;
    public static String filAndrad;
    public static String filOlasbar;
    public static String filenUppladdad;
    public static String importerad;
    public static String kopfilFinnsInte;
    public static String maskerade;
    public static String okandEnhet;
    public static String planInaktuell;
    public static String lasesAnnorlunda;
    public static String lasesAnnorlundaFler;
    public static String lasesInte;
    public static String lasesSomNy;
    public static String radHarHistorik;
    public static String radHarPrognos;
    public static String summaraderInaktuella;

    static {
        NLS.initializeMessages("se.underlag.kopfil.internal.tjanst.messages", Messages.class);
    }

    private Messages() {
    }
}
