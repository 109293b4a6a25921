package se.underlag.ui;

import java.util.List;
import org.eclipse.ui.IWorkbenchPage;
import se.underlag.spi.sok.Objektref;

/** Opens whatever a module can open, and remembers it. Belongs to the UI thread. */
public final class Oppning {

    private final List<Oppnare> oppnare;

    /** @param oppnare all services, asked in turn */
    public Oppning(List<Oppnare> oppnare) {
        this.oppnare = List.copyOf(oppnare);
    }

    /** @return whether somebody opened it */
    public boolean oppna(IWorkbenchPage page, Objektref mal) {
        return oppnare.stream().anyMatch(one -> one.oppna(page, mal));
    }
}
