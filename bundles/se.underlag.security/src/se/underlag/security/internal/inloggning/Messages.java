package se.underlag.security.internal.inloggning;

import org.eclipse.osgi.util.NLS;

/** Why somebody is not let in. */
final class Messages extends NLS {

    public static String felUppgifter;
    public static String losenordKravs;
    public static String anvandareKravs;
    public static String sparrad;
    public static String tidigareBehovs;
    public static String tidigareFel;
    public static String forstaGangen;
    public static String serverSvararInte;
    public static String forLangeSedan;
    public static String nagonAnnans;
    public static String svagtKort;
    public static String svagtNamn;
    public static String svagtEnahanda;
    public static String ingetLosenord;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
