package se.underlag.avtal.ui.mall;

import org.eclipse.osgi.util.NLS;

/** Texts of the window of document templates. */
final class Messages extends NLS {

    public static String allaEnheter;
    public static String anvand;
    public static String anvandText;
    public static String aterstall;
    public static String aterstallKnapp;
    public static String aterstallText;
    public static String aterstallTitel;
    public static String avbryt;
    public static String bytUt;
    public static String bytUtTitel;
    public static String dugerInte;
    public static String dugerInteText;
    public static String ersatt;
    public static String filter;
    public static String finns;
    public static String gallerFor;
    public static String ingaRubrik;
    public static String ingaText;
    public static String kallaAlla;
    public static String kallaEnheten;
    public static String kallaLevererad;
    public static String kolAv;
    public static String kolDokument;
    public static String kolFran;
    public static String kolInlagd;
    public static String kolKalla;
    public static String kolMall;
    public static String kolTill;
    public static String lagger;
    public static String laser;
    public static String lista;
    public static String provar;
    public static String spara;
    public static String sparaTitel;
    public static String sparad;
    public static String utbytt;
    public static String versioner;
    public static String visaProv;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
