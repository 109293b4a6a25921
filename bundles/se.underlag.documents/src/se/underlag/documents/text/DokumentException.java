package se.underlag.documents.text;

import se.underlag.base.Anvandarfel;

/** A template or a document cannot be used. The message is in the user's language, names no path and no person, and says what to do. */
public final class DokumentException extends RuntimeException implements Anvandarfel {

    private static final long serialVersionUID = 1L;

    /** @param meddelande text for the person at the screen; @param cause what was met, or null */
    public DokumentException(String meddelande, Throwable cause) {
        super(meddelande, cause);
    }
}
