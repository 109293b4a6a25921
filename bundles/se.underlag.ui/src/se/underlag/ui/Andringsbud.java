package se.underlag.ui;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;

/**
 * A service by which the rooms of the window tell each other that stored data changed, so that lists and sums read again. The shell tells it
 * by itself whenever an editor has saved; imports and the like tell it themselves.
 */
public interface Andringsbud {

    /** Something was stored. May be called in any thread. */
    void andrat(Andring andring);

    /** Calls the listener in the UI thread until the control is disposed. */
    void lyssna(Control agare, Consumer<Andring> lyssnare);

    /**
     * What changed.
     *
     * @param typ the model class whose objects changed, null when it is not known
     * @param id of the object, null when it is not known or many
     */
    record Andring(String typ, String id) {

        /** Something changed, nobody knows what. */
        public static final Andring NAGOT = new Andring(null, null);
    }
}
