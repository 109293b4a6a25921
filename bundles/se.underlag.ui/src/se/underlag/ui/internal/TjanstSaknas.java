package se.underlag.ui.internal;

/** A part asked for a service that nobody offers. */
public final class TjanstSaknas extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Class<?> type;

    public TjanstSaknas(Class<?> type) {
        super(type.getName());
        this.type = type;
    }

    /** @return the missing service */
    public Class<?> type() {
        return type;
    }
}
