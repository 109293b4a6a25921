package se.underlag.ui.sekretess;

import org.eclipse.swt.widgets.Control;

/**
 * Discreet mode: whether names, identity numbers and amounts are masked in all windows of this session. It ends with the session. Everything
 * that shows such texts asks {@link Sekretess} for each of them and follows the changes here.
 */
public final class Diskret {

    private static final Lage LAGE = new Lage();

    private Diskret() {
    }

    /** @return whether the mode is on; may be asked in any thread */
    public static boolean ar() {
        return LAGE.pa();
    }

    /** Turns the mode on or off and tells who follows it. Belongs to the UI thread. */
    public static void satt(boolean pa) {
        LAGE.satt(pa);
    }

    /** Tells the listener whenever masks come or go, in discreet mode or by lifting, until the control is disposed. Belongs to the UI thread. */
    public static void folj(Control agare, Runnable lyssnare) {
        LAGE.lyssna(lyssnare);
        agare.addDisposeListener(event -> LAGE.glom(lyssnare));
    }

    static void tell() {
        LAGE.tell();
    }
}
