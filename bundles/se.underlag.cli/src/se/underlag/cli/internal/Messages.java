package se.underlag.cli.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
final class Messages extends NLS {

    public static String fragaLosenord;
    public static String fragaLosenordFor;
    public static String installationOlaslig;
    public static String losenordKravs;
    public static String fragaTidigare;
    public static String tidigareKravs;
    public static String hjalpRad;
    public static String hjalpRubrik;
    public static String hjalpSlut;
    public static String ingenModul;
    public static String ingenRoll;
    public static String okantKommando;
    public static String ovantat;
    public static String version;
    public static String versionHjalp;

    static {
        NLS.initializeMessages("se.underlag.cli.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
