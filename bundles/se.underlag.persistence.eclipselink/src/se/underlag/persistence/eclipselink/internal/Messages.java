package se.underlag.persistence.eclipselink.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

    public static String vakt;
    public static String vardeSaknas;
    public static String forLangt;
    public static String otillatetTecken;
    public static String forMangaDecimaler;
    public static String forStort;
    public static String finnsRedan;
    public static String refererad;
    public static String avvisad;
    public static String upptagenRad;
    public static String fullDisk;
    public static String fullServerdisk;
    public static String otillganglig;
    public static String lastAndra;
    public static String lastTaBort;
    public static String ingenDatakalla;
    public static String ingenRatt;
    public static String nyareSchema;
    public static String migrering;
    public static String migreringUtanKopia;
    public static String serverUppgraderas;
    public static String serverKopieras;
    public static String serverAterstalls;
    public static String installationOlaslig;
    public static String gallrasPaServern;
    public static String gallratInnehall;
    public static String gallringMisslyckades;
    public static String gallringLasningSlut;
    public static String listaInteGranskad;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
