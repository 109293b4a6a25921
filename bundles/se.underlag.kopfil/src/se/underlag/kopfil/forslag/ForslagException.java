package se.underlag.kopfil.forslag;

import se.underlag.base.Anvandarfel;

/** A proposal cannot be accepted or turned down now. The message is Swedish and says what to do. Nothing was stored. */
public final class ForslagException extends RuntimeException implements Anvandarfel {

    private static final long serialVersionUID = 1L;

    /** Why, for those who must react differently. */
    public enum Orsak {
        /** There is no such proposal. */
        FINNS_INTE,
        /** It is accepted, turned down or replaced already. */
        AVGJORT,
        /** Somebody else was faster with the proposal, its row or its file. */
        NAGON_FORE,
        /** No köpfil is found for it, or the chosen one is of another unit or year. */
        INGEN_FIL,
        /** A rule refuses the row as it would be (PR-06, PR-07, KF-07). */
        AVVISAD_RAD,
        /** No reason was given for turning it down. */
        ORSAK_SAKNAS,
        /** It is not accepted, or what it changed was changed again since then. */
        KAN_INTE_ANGRAS
    }

    private final Orsak orsak;

    /** @param meddelande Swedish text for the user */
    public ForslagException(Orsak orsak, String meddelande) {
        super(meddelande);
        this.orsak = orsak;
    }

    /** @return the kind of reason */
    public Orsak orsak() {
        return orsak;
    }
}
