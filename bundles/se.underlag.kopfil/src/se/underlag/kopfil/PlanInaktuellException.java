package se.underlag.kopfil;

/** What is stored changed after an import was planned; nothing was stored. The message is Swedish: plan again. */
public final class PlanInaktuellException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param meddelande Swedish text for the user */
    public PlanInaktuellException(String meddelande) {
        super(meddelande);
    }
}
