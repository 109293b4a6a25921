package se.underlag.spi;

import se.underlag.base.Anvandarfel;

/** The command was called wrongly or cannot do what was asked; exit code 2. The message is Swedish. */
public final class Kommandofel extends RuntimeException implements Anvandarfel {

    private static final long serialVersionUID = 1L;

    /** @param meddelande Swedish, says what to write instead */
    public Kommandofel(String meddelande) {
        super(meddelande);
    }
}
