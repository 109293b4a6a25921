package se.underlag.documents.kalkyl;

import se.underlag.base.Anvandarfel;

/** A file cannot be read or written as a workbook. The message is Swedish, names no path, and says what to do. */
public final class KalkylException extends RuntimeException implements Anvandarfel {

    private static final long serialVersionUID = 1L;

    /** @param meddelande Swedish text */
    public KalkylException(String meddelande, Throwable cause) {
        super(meddelande, cause);
    }
}
