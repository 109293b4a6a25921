package se.underlag.kopfil.internal.kommando;

import org.eclipse.osgi.util.NLS;

/** The texts of the commands. */
final class Messages extends NLS {

    public static String agare;
    public static String ar;
    public static String bladrad;
    public static String enhet;
    public static String enhetSkapad;
    public static String enhetUtanNamn;
    public static String exporterad;
    public static String felAr;
    public static String felMal;
    public static String filFinnsInte;
    public static String filSaknas;
    public static String filfel;
    public static String fleraFiler;
    public static String fyndrad;
    public static String hjalpEnhetLista;
    public static String hjalpEnhetSkapa;
    public static String hjalpExportera;
    public static String hjalpImportera;
    public static String hjalpLista;
    public static String importerad;
    public static String ingaKopfiler;
    public static String ingenKopfil;
    public static String ingenSadanFil;
    public static String kopfil;
    public static String okandEnhet;
    public static String okantOrd;
    public static String rader;
    public static String sammaNamn;
    public static String status;
    public static String tomtFilnamn;

    static {
        NLS.initializeMessages("se.underlag.kopfil.internal.kommando.messages", Messages.class);
    }

    private Messages() {
    }
}
