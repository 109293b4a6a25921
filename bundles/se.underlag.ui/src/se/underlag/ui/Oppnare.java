package se.underlag.ui;

import org.eclipse.ui.IWorkbenchPage;
import se.underlag.spi.sok.Objektref;

/** A service by which a module opens what belongs to it, from search, cards and lists. */
public interface Oppnare {

    /**
     * Opens the object, reading in a job where reading is needed. Belongs to the UI thread.
     *
     * @return whether it is this module's kind of object
     */
    boolean oppna(IWorkbenchPage page, Objektref mal);
}
