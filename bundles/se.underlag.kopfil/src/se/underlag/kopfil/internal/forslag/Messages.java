package se.underlag.kopfil.internal.forslag;

import org.eclipse.osgi.util.NLS;

/** The texts of proposals. */
final class Messages extends NLS {

    public static String andraRader;
    public static String andradSedan;
    public static String annanEnhet;
    public static String arErsatt;
    public static String avtal;
    public static String avtalUtanNr;
    public static String avvisadRad;
    public static String beslut;
    public static String dygnspris;
    public static String efterhand;
    public static String ejAntaget;
    public static String farInte;
    public static String finnsInte;
    public static String fleraFiler;
    public static String fleraRader;
    public static String from;
    public static String historikSaknas;
    public static String ingenFil;
    public static String ingenVald;
    public static String insats;
    public static String leverantor;
    public static String nagonFore;
    public static String oppetAvtal;
    public static String orsakSaknas;
    public static String person;
    public static String redanAntaget;
    public static String redanAvvisat;
    public static String tom;
    public static String uppladdad;

    static {
        NLS.initializeMessages("se.underlag.kopfil.internal.forslag.messages", Messages.class);
    }

    private Messages() {
    }
}
