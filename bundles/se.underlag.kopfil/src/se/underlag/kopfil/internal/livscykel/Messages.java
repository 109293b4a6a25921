package se.underlag.kopfil.internal.livscykel;

import org.eclipse.osgi.util.NLS;

/** The texts of the life cycle. */
final class Messages extends NLS {

    public static String avvisadRad;
    public static String beslut;
    public static String bladRader;
    public static String bladSkillnader;
    public static String bladSummor;
    public static String bokTitel;
    public static String checklistaNagonFore;
    public static String differens;
    public static String dygnspris;
    public static String efter;
    public static String faktiskt;
    public static String falt;
    public static String felManad;
    public static String fore;
    public static String fragaOmvand;
    public static String fragaUtanText;
    public static String from;
    public static String insats;
    public static String inteGranskad;
    public static String kommentar;
    public static String konto;
    public static String leverantor;
    public static String manadFaktiskt;
    public static String manadPrognos;
    public static String nagonFore;
    public static String namn;
    public static String nejUtanKommentar;
    public static String nu;
    public static String obesvarad;
    public static String okandAgare;
    public static String oppetFynd;
    public static String orsakSaknas;
    public static String person;
    public static String prognos;
    public static String radsumma;
    public static String redanArbetsfil;
    public static String redanGranskad;
    public static String redanUppladdad;
    public static String skadad;
    public static String slag;
    public static String slagAndrad;
    public static String slagBorttagen;
    public static String slagNy;
    public static String slagOforandrad;
    public static String tom;
    public static String totalt;
    public static String versionFinnsInte;

    static {
        NLS.initializeMessages("se.underlag.kopfil.internal.livscykel.messages", Messages.class);
    }

    private Messages() {
    }
}
