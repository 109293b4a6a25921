package se.underlag.sekretess;

import se.underlag.base.Anvandarfel;

/** The question cannot be answered as it was put. The message is for the user. */
public final class LoggException extends RuntimeException implements Anvandarfel {

    private static final long serialVersionUID = 1L;

    /** @param meddelande says what to ask instead */
    public LoggException(String meddelande) {
        super(meddelande);
    }
}
