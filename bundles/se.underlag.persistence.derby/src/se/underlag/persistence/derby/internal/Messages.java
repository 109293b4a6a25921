package se.underlag.persistence.derby.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

    public static String upptagen;
    public static String otillganglig;
    public static String kopieringMisslyckades;
    public static String ingenKopia;
    public static String skadadKopia;
    public static String aterstallningMisslyckades;
    public static String krypterad;
    public static String annanNyckel;
    public static String felLosenord;
    public static String skadadNyckel;
    public static String nyareNyckel;
    public static String redanKrypterad;
    public static String inteKrypterad;
    public static String finnsRedan;
    public static String krypteringMisslyckades;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
