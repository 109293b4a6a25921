package se.underlag.avtal.internal.prislista;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String ramavtalSaknas;
    public static String prisSaknas;
    public static String namnSaknas;
    public static String forstaDagSaknas;
    public static String baklanges;
    public static String prisUtanforRamavtal;
    public static String negativt;
    public static String overlapp;
    public static String stangerTidigare;
    public static String nyttBoende;
    public static String nyLeverantorOchBoende;
    public static String utanLista;
    public static String prisOlasligt;
    public static String tillaggOlasligt;
    public static String dagOlaslig;
    public static String faltSaknas;
    public static String dubbel;
    public static String farEjLasa;
    public static String nagonAnnan;
    public static String kallaManuell;
    public static String adressLang;
    public static String leverantorSaknas;
    public static String leverantorAndrad;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
