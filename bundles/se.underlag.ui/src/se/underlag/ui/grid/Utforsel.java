package se.underlag.ui.grid;

import org.eclipse.swt.widgets.Control;

/** Is asked before what a grid shows leaves the program as a file or on paper. The clipboard is not asked for. */
public interface Utforsel {

    /** Lets everything out, for grids whose content nobody has to account for. */
    Utforsel FRI = (agare, ut) -> ut.run();

    /**
     * Belongs to the UI thread and does not wait.
     *
     * @param agare the grid
     * @param ut lets it out; run in the UI thread once it is permitted and recorded, and never when it is refused, which is told to the person
     */
    void begar(Control agare, Runnable ut);
}
