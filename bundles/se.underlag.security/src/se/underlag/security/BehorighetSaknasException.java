package se.underlag.security;

import se.underlag.base.Anvandarfel;

/** The actor's roles do not permit the action. The message is Swedish, for the user. */
public final class BehorighetSaknasException extends RuntimeException implements Anvandarfel {

    private static final long serialVersionUID = 1L;

    private final Handling handling;

    /** @param meddelande Swedish text that says what is missing and whom to ask */
    public BehorighetSaknasException(Handling handling, String meddelande) {
        super(meddelande);
        this.handling = handling;
    }

    /** @return what was asked for */
    public Handling handling() {
        return handling;
    }
}
