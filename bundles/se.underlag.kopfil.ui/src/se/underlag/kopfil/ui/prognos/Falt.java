package se.underlag.kopfil.ui.prognos;

/** What a guided action can ask for, and how it is typed. */
public enum Falt {
    /** The event that the action is about. */
    HANDELSE(Slag.VAL),
    /** The person's number, in any form. */
    IDENTITET(Slag.TEXT),
    /** The person's name. */
    NAMN(Slag.TEXT),
    /** First day of what is new. */
    FRAN(Slag.DATUM),
    /** Last day. */
    TOM(Slag.DATUM),
    /** The insats. */
    INSATS(Slag.VAL),
    /** The leverantör, known or new. */
    LEVERANTOR(Slag.FORSLAG),
    /** SEK per dygn. */
    DYGNSPRIS(Slag.BELOPP),
    /** Whether the place is external or egen regi. */
    REGI(Slag.VAL),
    /** What a measure is. */
    TEXT(Slag.TEXT),
    /** SEK. */
    BELOPP(Slag.BELOPP),
    /** Whether an amount is per month or in total. */
    FORDELNING(Slag.VAL),
    /** First month with effect. */
    FRAN_MANAD(Slag.VAL),
    /** Last month with effect. */
    TILL_MANAD(Slag.VAL),
    /** Which rows a measure concerns. */
    OMFATTNING(Slag.VAL),
    /** The account. */
    KONTO(Slag.TEXT),
    /** The number of the decision. */
    BESLUT(Slag.TEXT),
    /** What the event builds on (PR-07). */
    UNDERLAG(Slag.FORSLAG),
    /** How certain it is. */
    SAKERHET(Slag.FORSLAG),
    /** Why. */
    ORSAK(Slag.TEXT);

    /** How a value is typed. */
    public enum Slag {
        /** Free text. */
        TEXT,
        /** A day: {@code 250131}, {@code 2025-01-31}, {@code +14}. */
        DATUM,
        /** SEK, decimal comma or point. */
        BELOPP,
        /** One of some values. */
        VAL,
        /** Free text with suggestions. */
        FORSLAG
    }

    private final Slag slag;

    Falt(Slag slag) {
        this.slag = slag;
    }

    /** @return how it is typed */
    public Slag slag() {
        return slag;
    }
}
