package se.underlag.persistence;

import java.util.Optional;
import se.underlag.base.Anvandarfel;

/** The store cannot do what was asked, for a reason that a person can act on. The message is Swedish and says what to do. */
public final class LagringException extends RuntimeException implements Anvandarfel {

    private static final long serialVersionUID = 1L;

    /** Why, for those who must react differently. */
    public enum Orsak {
        /** Another process has the database open. */
        UPPTAGEN,
        /** The database was made by a newer product. */
        NYARE_SCHEMA,
        /** A migration failed; the backup is kept. */
        MIGRERING,
        /** The database is encrypted, or the server wants to know who it is, and the password is missing or wrong. */
        LOSENORD,
        /** Anything else: disk full, damaged files, no connection. */
        OTILLGANGLIG,
        /** A unique value exists already, or data breaks a rule of the schema. */
        AVVISAD
    }

    private final Orsak orsak;

    /** @param meddelande Swedish text for the user */
    public LagringException(Orsak orsak, String meddelande, Throwable cause) {
        super(meddelande, cause);
        this.orsak = orsak;
    }

    /**
     * @return what the database itself said, in its own language and perhaps with stored values: for those who search for the fault, shown when
     *         asked for; empty when it said nothing
     */
    public Optional<String> tekniskt() {
        Throwable innermost = getCause();
        while (innermost != null && innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return Optional.ofNullable(innermost).map(Throwable::getMessage).filter(text -> !text.isBlank());
    }

    /** @return the kind of reason */
    public Orsak orsak() {
        return orsak;
    }
}
