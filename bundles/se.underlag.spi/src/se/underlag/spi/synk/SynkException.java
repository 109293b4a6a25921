package se.underlag.spi.synk;

import se.underlag.base.Anvandarfel;

/** The shared database did not do what was asked. The message is Swedish, for the user. */
public final class SynkException extends RuntimeException implements Anvandarfel {

    private static final long serialVersionUID = 1L;

    private final Orsak orsak;

    /** What kind of trouble. */
    public enum Orsak {
        /** No answer: no network, server down. Trying later helps. */
        NATT,
        /** Password, certificate or right is wrong; trying again does not help. */
        INLOGGNING,
        /** The server's schema is newer or older than this product. */
        VERSION,
        /** The question cannot be answered as things are now. */
        OGILTIGT
    }

    /** @param meddelande Swedish text that says what happened and what to do */
    public SynkException(Orsak orsak, String meddelande, Throwable cause) {
        super(meddelande, cause);
        this.orsak = orsak;
    }

    /** @return what kind */
    public Orsak orsak() {
        return orsak;
    }
}
