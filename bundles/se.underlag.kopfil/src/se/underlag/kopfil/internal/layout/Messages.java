package se.underlag.kopfil.internal.layout;

import org.eclipse.osgi.util.NLS;

/** What finding a table says. */
final class Messages extends NLS {

    // CHECKSTYLE:OFF the names are the keys of messages.properties
    public static String andraAr;
    public static String baraDagar;
    public static String baraPersonnummer;
    public static String faltBeslut;
    public static String faltDygnspris;
    public static String faltFrom;
    public static String faltInsats;
    public static String faltLeverantor;
    public static String faltNamn;
    public static String faltPerson;
    public static String faltTom;
    public static String kolumnGissad;
    public static String mallenSager;
    public static String manadSaknas;
    public static String manadTvaGanger;
    public static String manader;
    public static String rubrikenHeterSa;
    public static String rubrikenLiknar;
    public static String rubrikenManad;
    public static String rubrikenOkand;
    public static String vardenBeslut;
    public static String vardenForetag;
    public static String vardenForstaDag;
    public static String vardenInsatser;
    public static String vardenNamn;
    public static String vardenPersonnummer;
    public static String vardenPris;
    public static String vardenSistaDag;
    // CHECKSTYLE:ON

    static {
        NLS.initializeMessages("se.underlag.kopfil.internal.layout.messages", Messages.class);
    }

    private Messages() {
    }
}
