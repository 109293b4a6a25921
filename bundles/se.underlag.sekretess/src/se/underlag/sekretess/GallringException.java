package se.underlag.sekretess;

import se.underlag.base.Anvandarfel;

/** A list cannot be worked with in that way now. The message is for the user. */
public final class GallringException extends RuntimeException implements Anvandarfel {

    private static final long serialVersionUID = 1L;

    /** @param meddelande says what to do instead */
    public GallringException(String meddelande) {
        super(meddelande);
    }
}
