package se.underlag.kopfil.ui.prognos;

import static se.underlag.kopfil.ui.prognos.Falt.BELOPP;
import static se.underlag.kopfil.ui.prognos.Falt.BESLUT;
import static se.underlag.kopfil.ui.prognos.Falt.DYGNSPRIS;
import static se.underlag.kopfil.ui.prognos.Falt.FORDELNING;
import static se.underlag.kopfil.ui.prognos.Falt.FRAN;
import static se.underlag.kopfil.ui.prognos.Falt.FRAN_MANAD;
import static se.underlag.kopfil.ui.prognos.Falt.HANDELSE;
import static se.underlag.kopfil.ui.prognos.Falt.IDENTITET;
import static se.underlag.kopfil.ui.prognos.Falt.INSATS;
import static se.underlag.kopfil.ui.prognos.Falt.KONTO;
import static se.underlag.kopfil.ui.prognos.Falt.LEVERANTOR;
import static se.underlag.kopfil.ui.prognos.Falt.NAMN;
import static se.underlag.kopfil.ui.prognos.Falt.OMFATTNING;
import static se.underlag.kopfil.ui.prognos.Falt.ORSAK;
import static se.underlag.kopfil.ui.prognos.Falt.REGI;
import static se.underlag.kopfil.ui.prognos.Falt.SAKERHET;
import static se.underlag.kopfil.ui.prognos.Falt.TEXT;
import static se.underlag.kopfil.ui.prognos.Falt.TILL_MANAD;
import static se.underlag.kopfil.ui.prognos.Falt.TOM;
import static se.underlag.kopfil.ui.prognos.Falt.UNDERLAG;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.underlag.kopfil.ui.internal.Kommandon;

/** The guided actions (PR-01): what each is called, asks for and demands. */
public enum Guide {
    /** Extension on the same row (PR-03, S01). */
    FORLANG(Kommandon.FORLANG, Messages.forlang, Messages.forlangText, Messages.forlangKnapp, List.of(TOM, DYGNSPRIS), Set.of(TOM),
            Map.of(TOM, Messages.faltForlangTom), true),
    /** A new ärende on a row of its own (PR-04, S02). */
    NYTT_ARENDE(Kommandon.NYTT_ARENDE, Messages.nyttArende, Messages.nyttArendeText, Messages.nyttArendeKnapp,
            List.of(IDENTITET, NAMN, INSATS, LEVERANTOR, FRAN, TOM, DYGNSPRIS, KONTO), Set.of(IDENTITET, INSATS, FRAN, DYGNSPRIS), Map.of(), true),
    /** Another insats on a new row (PR-05, S03). */
    BYT_INSATS(Kommandon.BYT_INSATS, Messages.bytInsats, Messages.bytInsatsText, Messages.bytInsatsKnapp,
            List.of(FRAN, INSATS, LEVERANTOR, DYGNSPRIS, TOM, KONTO), Set.of(FRAN, INSATS, DYGNSPRIS), Map.of(FRAN, Messages.faltBytFran), true),
    /** An early end (S04). */
    AVSLUTA(Kommandon.AVSLUTA, Messages.avsluta, Messages.avslutaText, Messages.avslutaKnapp, List.of(TOM), Set.of(TOM),
            Map.of(TOM, Messages.faltAvslutaTom), true),
    /** Another dygnspris (PR-13, S06). */
    DYGNSPRISET(Kommandon.ANDRA_DYGNSPRIS, Messages.dygnspris, Messages.dygnsprisText, Messages.dygnsprisKnapp, List.of(FRAN, DYGNSPRIS),
            Set.of(FRAN, DYGNSPRIS), Map.of(FRAN, Messages.faltPrisFran, DYGNSPRIS, Messages.faltNyttPris), true),
    /** A move to F100 (PR-15, S07). */
    F100(Kommandon.F100, Messages.f100, Messages.f100Text, Messages.f100Knapp, List.of(FRAN, REGI), Set.of(FRAN),
            Map.of(FRAN, Messages.faltF100Fran), true),
    /** The person moves (PR-10). */
    FLYTTA(Kommandon.FLYTTA, Messages.flytta, Messages.flyttaText, Messages.flyttaKnapp, List.of(FRAN, INSATS, LEVERANTOR, DYGNSPRIS, TOM),
            Set.of(FRAN),
            Map.of(FRAN, Messages.faltFlyttaFran, INSATS, Messages.faltFlyttaInsats, LEVERANTOR, Messages.faltFlyttaLeverantor), true),
    /** A measure with effect (PR-16). */
    ATGARD(Kommandon.ATGARD, Messages.atgard, Messages.atgardText, Messages.atgardKnapp,
            List.of(TEXT, OMFATTNING, BELOPP, FORDELNING, FRAN_MANAD, TILL_MANAD), Set.of(TEXT, BELOPP), Map.of(), true),
    /** An event becomes decided (S10, A27). */
    BEKRAFTA(Kommandon.BEKRAFTA, Messages.bekrafta, Messages.bekraftaText, Messages.bekraftaKnapp, List.of(HANDELSE, BESLUT, TOM), Set.of(),
            Map.of(TOM, Messages.faltBekraftaTom), false),
    /** An event goes (PR-07, A4). */
    TA_BORT(Kommandon.TA_BORT_HANDELSE, Messages.taBort, Messages.taBortText, Messages.taBortKnapp, List.of(HANDELSE), Set.of(), Map.of(), false);

    private final String kommando;
    private final String namn;
    private final String text;
    private final String knapp;
    private final List<Falt> falt;
    private final Set<Falt> kravda;
    private final Map<Falt, String> egnaEtiketter;
    private final boolean skapar;

    /** @param skapar whether it makes an event, which must say what it builds on */
    Guide(String kommando, String namn, String text, String knapp, List<Falt> falt, Set<Falt> kravda, Map<Falt, String> egnaEtiketter,
            boolean skapar) {
        this.kommando = kommando;
        this.namn = namn;
        this.text = text;
        this.knapp = knapp;
        this.falt = falt;
        this.kravda = kravda;
        this.egnaEtiketter = egnaEtiketter;
        this.skapar = skapar;
    }

    /** @return id of the command */
    public String kommando() {
        return kommando;
    }

    /** @return what the dialog is called */
    public String namn() {
        return namn;
    }

    /** @return what it does, in a sentence */
    public String text() {
        return text;
    }

    /** @return the verb on the button */
    public String knapp() {
        return knapp;
    }

    /** @return what it asks for, in order */
    public List<Falt> falt() {
        List<Falt> alla = new ArrayList<>(falt);
        if (skapar) {
            alla.addAll(List.of(UNDERLAG, SAKERHET, ORSAK));
        }
        return alla;
    }

    /** @return whether the field must be filled; a new event must say what it builds on, since only known changes may be added (PR-07) */
    public boolean kravs(Falt ett) {
        return kravda.contains(ett) || skapar && ett == UNDERLAG;
    }

    /** @return what the field is called here */
    public String etikett(Falt ett) {
        return egnaEtiketter.getOrDefault(ett, switch (ett) {
        case HANDELSE -> Messages.faltHandelse;
        case IDENTITET -> Messages.faltIdentitet;
        case NAMN -> Messages.faltNamn;
        case FRAN -> Messages.faltFran;
        case TOM -> Messages.faltTom;
        case INSATS -> Messages.faltInsats;
        case LEVERANTOR -> Messages.faltLeverantor;
        case DYGNSPRIS -> Messages.faltDygnspris;
        case REGI -> Messages.faltRegi;
        case TEXT -> Messages.faltText;
        case BELOPP -> Messages.faltBelopp;
        case FORDELNING -> Messages.faltFordelning;
        case FRAN_MANAD -> Messages.faltFranManad;
        case TILL_MANAD -> Messages.faltTillManad;
        case OMFATTNING -> Messages.faltOmfattning;
        case KONTO -> Messages.faltKonto;
        case BESLUT -> Messages.faltBeslut;
        case UNDERLAG -> Messages.faltUnderlag;
        case SAKERHET -> Messages.faltSakerhet;
        case ORSAK -> Messages.faltOrsak;
        });
    }

    /** @return whether it is about one marked row */
    public boolean gallerRad() {
        return this != NYTT_ARENDE && this != ATGARD;
    }
}
