package se.underlag.security.inloggning;

import se.underlag.base.Anvandarfel;

/** The login is refused. The message is for the person and says what to do; it never tells whether the name or the password was wrong. */
public final class InloggningException extends RuntimeException implements Anvandarfel {

    private static final long serialVersionUID = 1L;

    /** Why, for those who must react differently. */
    public enum Orsak {
        /** Name or password is wrong or missing. */
        LOSENORD,
        /** Too many wrong tries; it takes a while. */
        SPARRAD,
        /** The server knows the password, the replica's key is still wrapped by the former one, which is needed once. */
        TIDIGARE_BEHOVS,
        /** The server does not answer, and there is no replica of this person here yet, or data are kept on the server only. */
        KONTAKT_BEHOVS,
        /** The replica has been without the server for longer than is allowed. */
        FOR_LANGE_SEDAN,
        /** The replica here belongs to somebody else. */
        NAGON_ANNANS,
        /** A new password is too easy to guess. */
        SVAGT
    }

    private final Orsak orsak;

    /** @param text for the person */
    public InloggningException(Orsak orsak, String text, Throwable cause) {
        super(text, cause);
        this.orsak = orsak;
    }

    /** @return the kind of reason */
    public Orsak orsak() {
        return orsak;
    }
}
