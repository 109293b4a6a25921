package se.underlag.kopfil.livscykel;

import se.underlag.base.Anvandarfel;

/** A step of the life cycle is not possible now. The message is Swedish and says what to do. Nothing was stored. */
public final class LivscykelException extends RuntimeException implements Anvandarfel {

    private static final long serialVersionUID = 1L;

    /** Why, for those who must react differently. */
    public enum Orsak {
        /** The file has another status than the step begins with. */
        FEL_STATUS,
        /** A question of the checklist has no answer, or a no has no comment. */
        OBESVARAD,
        /** An open finding has neither been put right nor commented. */
        OPPET_FYND,
        /** A row that the rules refuse is in the file (PR-06, PR-07). */
        AVVISAD_RAD,
        /** Somebody else was faster. */
        NAGON_FORE,
        /** The version does not agree with its checksum. */
        SKADAD,
        /** The file is uploaded and cannot be edited until it is reopened. */
        UPPLADDAD,
        /** What was written cannot be used, as a month 13 or an owner that does not exist. */
        OGILTIG
    }

    private final Orsak orsak;

    /** @param meddelande Swedish text for the user */
    public LivscykelException(Orsak orsak, String meddelande) {
        super(meddelande);
        this.orsak = orsak;
    }

    /** @return the kind of reason */
    public Orsak orsak() {
        return orsak;
    }
}
