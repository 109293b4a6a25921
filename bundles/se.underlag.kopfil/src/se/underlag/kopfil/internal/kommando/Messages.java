package se.underlag.kopfil.internal.kommando;

import org.eclipse.osgi.util.NLS;

/** The texts of the commands. */
final class Messages extends NLS {

    public static String agare;
    public static String ar;
    public static String av;
    public static String bladrad;
    public static String enhet;
    public static String enhetSkapad;
    public static String enhetUtanNamn;
    public static String egenEllerNy;
    public static String exporterad;
    public static String ingenEgen;
    public static String faktiskt;
    public static String felAr;
    public static String felMal;
    public static String felManad;
    public static String felVersion;
    public static String filFinnsInte;
    public static String filSaknas;
    public static String filfel;
    public static String fleraFiler;
    public static String fyndrad;
    public static String hjalpEnhetLista;
    public static String hjalpEnhetSkapa;
    public static String hjalpExportera;
    public static String hjalpGranska;
    public static String hjalpImportera;
    public static String hjalpJamfor;
    public static String hjalpLaddaUpp;
    public static String hjalpLista;
    public static String hjalpMall;
    public static String hjalpOppnaIgen;
    public static String hjalpVersioner;
    public static String importerad;
    public static String ingaKopfiler;
    public static String ingaMallar;
    public static String ingaVersioner;
    public static String ingenKopfil;
    public static String ingenMall;
    public static String ingenSadanFil;
    public static String ingenVersion;
    public static String jamford;
    public static String kontrollsumma;
    public static String kopfil;
    public static String mallBorttagen;
    public static String mallBruk;
    public static String mallExporterad;
    public static String mallImporterad;
    public static String mallSomSist;
    public static String mallrad;
    public static String nyStatus;
    public static String okandEnhet;
    public static String okantOrd;
    public static String okantSvar;
    public static String prognos;
    public static String radAndrad;
    public static String radBorttagen;
    public static String radNy;
    public static String rader;
    public static String sammaNamn;
    public static String skillnad;
    public static String status;
    public static String summarad;
    public static String svarOlasbara;
    public static String svaraForst;
    public static String tomtFilnamn;
    public static String uppladdad;
    public static String uppladdadSom;
    public static String version;
    public static String hjalpForslag;
    public static String forslagEttVal;
    public static String ingaForslag;
    public static String forslagId;
    public static String forslagPerson;
    public static String forslagTyp;
    public static String forslagRetroaktivt;
    public static String forslagSkillnad;
    public static String forslagArende;
    public static String ingetForslag;
    public static String fleraForslag;
    public static String forslagRubrik;
    public static String forslagFalt;
    public static String forslagSumma;
    public static String forslagGrontBort;
    public static String forslagGrontKvar;
    public static String forslagAngrat;
    public static String forslagAntaget;
    public static String forslagAvvisat;
    public static String forslagIngenFil;
    public static String forslagNyRad;
    public static String forslagAndraRad;
    public static String forslagAvslutaRad;

    static {
        NLS.initializeMessages("se.underlag.kopfil.internal.kommando.messages", Messages.class);
    }

    private Messages() {
    }
}
