package se.underlag.kopfil.ui.prognos;

import org.eclipse.osgi.util.NLS;

/** The texts of the guided actions and of the events. */
final class Messages extends NLS {

    public static String atgard;
    public static String atgardKnapp;
    public static String atgardText;
    public static String avbryt;
    public static String avsluta;
    public static String avslutaKnapp;
    public static String avslutaText;
    public static String bekrafta;
    public static String bekraftaFlera;
    public static String bekraftaKnapp;
    public static String bekraftaText;
    public static String beloppTips;
    public static String bytInsats;
    public static String bytInsatsKnapp;
    public static String bytInsatsText;
    public static String datumTips;
    public static String dygnspris;
    public static String dygnsprisKnapp;
    public static String dygnsprisText;
    public static String f100;
    public static String f100Knapp;
    public static String f100Text;
    public static String faltAvslutaTom;
    public static String faltBekraftaTom;
    public static String faltBelopp;
    public static String faltBeslut;
    public static String faltBytFran;
    public static String faltDygnspris;
    public static String faltF100Fran;
    public static String faltFlyttaFran;
    public static String faltFlyttaInsats;
    public static String faltFlyttaLeverantor;
    public static String faltFordelning;
    public static String faltForlangTom;
    public static String faltFran;
    public static String faltFranManad;
    public static String faltHandelse;
    public static String faltIdentitet;
    public static String faltInsats;
    public static String faltKonto;
    public static String faltLeverantor;
    public static String faltNamn;
    public static String faltNyttPris;
    public static String faltOmfattning;
    public static String faltOrsak;
    public static String faltPrisFran;
    public static String faltRegi;
    public static String faltSakerhet;
    public static String faltSaknas;
    public static String faltText;
    public static String faltTillManad;
    public static String faltTom;
    public static String faltUnderlag;
    public static String flytta;
    public static String flyttaKnapp;
    public static String flyttaText;
    public static String fordelningManad;
    public static String fordelningTotalt;
    public static String forlang;
    public static String forlangKnapp;
    public static String forlangText;
    public static String handelseAlla;
    public static String handelseAntalRader;
    public static String handelseAv;
    public static String handelseBekrafta;
    public static String handelseEffekt;
    public static String handelseFran;
    public static String handelseHoppa;
    public static String handelseOsparad;
    public static String handelseRader;
    public static String handelseStatus;
    public static String handelseTaBort;
    public static String handelseTyp;
    public static String handelserInga;
    public static String handelserIngaText;
    public static String handelserIngenFil;
    public static String handelserIngenFilText;
    public static String handelserMarkerade;
    public static String handelserTitel;
    public static String handelserValda;
    public static String ingenHandelse;
    public static String klart;
    public static String manader;
    public static String nyttArende;
    public static String nyttArendeKnapp;
    public static String nyttArendeText;
    public static String omfattningFilen;
    public static String omfattningRad;
    public static String omfattningRader;
    public static String ordFel;
    public static String ordUpplysning;
    public static String ordVarning;
    public static String regiEgen;
    public static String regiExtern;
    public static String sakerhetForslag;
    public static String taBort;
    public static String taBortKnapp;
    public static String taBortText;
    public static String tabellAndring;
    public static String tabellEfter;
    public static String tabellFlera;
    public static String tabellFore;
    public static String tabellManad;
    public static String tabellNyRad;
    public static String tabellOmNyRad;
    public static String tabellOmRad;
    public static String tabellRadFore;
    public static String tabellSkillnad;
    public static String tabellSumma;
    public static String tabellText;
    public static String tabellTom;
    public static String underlagForslag;
    public static String underlagSaknas;
    public static String valFinnsInte;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
