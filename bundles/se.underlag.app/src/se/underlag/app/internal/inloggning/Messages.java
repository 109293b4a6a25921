package se.underlag.app.internal.inloggning;

import org.eclipse.osgi.util.NLS;

/** Texts of login. */
public final class Messages extends NLS {

    public static String loggaIn_titel, loggaIn_krypterad, loggaIn_delad, loggaIn_knapp, loggaIn_avsluta, loggaIn_provar;
    public static String anvandare, losenord, tidigare, nuvarande, nytt, igen, skiftlas;
    public static String las_titel, las_text, las_knapp, las_ingetRubrik, las_inget;
    public static String byt_titel, byt_text, byt_knapp, byt_olika, byt_klart, byt_serverKlart;
    public static String kryptera_titel, kryptera_text, kryptera_knapp, kryptera_okrypterade, kryptera_okrypteradeText;
    public static String dekryptera_titel, dekryptera_text, dekryptera_knapp, avbryt;
    public static String sida_enskild, sida_krypterad, sida_delad, sida_kryptera, sida_byt, sida_taBort, sida_senast, sida_aldrig, sida_las,
            sida_lasAldrig;
    public static String senast, senastMedFel;

    static {
        initializeMessages("se.underlag.app.internal.inloggning.messages", Messages.class);
    }

    private Messages() {
    }
}
