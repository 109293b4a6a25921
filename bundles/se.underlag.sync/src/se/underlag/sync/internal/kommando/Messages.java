package se.underlag.sync.internal.kommando;

import org.eclipse.osgi.util.NLS;

/** Texts of the commands. */
public final class Messages extends NLS {

    public static String hjalpSynka;
    public static String hjalpKonflikter;
    public static String hjalpLos;
    public static String hjalpAnslut;
    public static String ingetArgument;
    public static String synkat;
    public static String vantande;
    public static String ingaKonflikter;
    public static String konflikt;
    public static String konfliktfalt;
    public static String helaObjektet;
    public static String tomt;
    public static String andrat;
    public static String borttaget;
    public static String delTillagd;
    public static String angeKonflikt;
    public static String okandKonflikt;
    public static String angeVal;
    public static String minEllerDeras;
    public static String faltUtanVal;
    public static String lost;
    public static String fragaLosenord;
    public static String redanDelad;
    public static String ansluten;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
