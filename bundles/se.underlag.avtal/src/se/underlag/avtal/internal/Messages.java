package se.underlag.avtal.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
final class Messages extends NLS {

    public static String avtalFel;
    public static String avvikelse;
    public static String datumFel;
    public static String del;
    public static String differens;
    public static String dygnspris;
    public static String forvantat;
    public static String hjalpPeriod;
    public static String hjalpPris;
    public static String hjalpUppgifter;
    public static String ingaUppgifter;
    public static String lucka;
    public static String okandRoll;
    public static String okantOrd;
    public static String overlapp;
    public static String period;
    public static String periodFel;
    public static String rubrikFrist;
    public static String rubrikRegel;
    public static String rubrikRoll;
    public static String rubrikStatus;
    public static String rubrikVad;
    public static String stammer;
    public static String talFel;
    public static String uppgiftForsenad;
    public static String uppgiftKommande;
    public static String uppgiftSnart;
    public static String utanProcent;

    static {
        NLS.initializeMessages("se.underlag.avtal.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
