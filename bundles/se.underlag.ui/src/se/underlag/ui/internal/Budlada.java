package se.underlag.ui.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Component;

import se.underlag.ui.Andringsbud;

/** Hands changes on to the UI thread. */
@Component
public final class Budlada implements Andringsbud {

    private record Lyssnare(Display display, Control agare, Consumer<Andring> mottagare) {

        void tell(Andring andring) {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!agare.isDisposed()) {
                        mottagare.accept(andring);
                    }
                });
            }
        }
    }

    private final List<Lyssnare> lyssnare = new CopyOnWriteArrayList<>();

    @Override public void andrat(Andring andring) {
        lyssnare.forEach(one -> one.tell(andring));
    }

    @Override public void lyssna(Control agare, Consumer<Andring> mottagare) {
        Lyssnare one = new Lyssnare(agare.getDisplay(), agare, mottagare);
        lyssnare.add(one);
        agare.addDisposeListener(event -> lyssnare.remove(one));
    }
}
