package se.underlag.sync.internal.klient;

import org.eclipse.osgi.util.NLS;

/** Texts of the replica. */
public final class Messages extends NLS {

    public static String replikFel;
    public static String serverNyare;
    public static String serverAldre;
    public static String konfliktBorta;
    public static String konfliktAndrad;
    public static String anvandsAv;
    public static String inteAvvisad;
    public static String gallradSkickasInte;
    public static String inteDelad;
    public static String uppkopplad;
    public static String vantarNasta;
    public static String vantarKonflikt;
    public static String vantarPa;
    public static String vantarAnnan;
    public static String avvisad;
    public static String objekt;
    public static String skyddadPerson;
    public static String skyddad;
    public static String kopfil;
    public static String kopfilsrad;
    public static String prognoshandelse;
    public static String placeringsavtal;
    public static String placeringsarende;
    public static String organisationsenhet;
    public static String leverantor;
    public static String arende;
    public static String anvandare;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
