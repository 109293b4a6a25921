package se.underlag.persistence.nyckel;

/** The password does not open the key file. */
public final class FelLosenordException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Says no more than that. */
    public FelLosenordException() {
        super("Wrong password");
    }
}
