package se.underlag.ui.internal.sok;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import se.underlag.spi.sok.Sokkalla;
import se.underlag.ui.Oppnare;
import se.underlag.ui.Oppning;
import se.underlag.ui.sok.Sokmotor;

/** Opens the search. */
public final class SokHandler extends AbstractHandler {

    /** Id of the command. */
    static final String KOMMANDO = "se.underlag.ui.sok";

    private final Sokkallor services;
    private final Clock clock;

    /** Made by the factory of the shell. */
    public SokHandler(Sokkallor services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    @Override public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Kommandokalla commands = new Kommandokalla(window);
        List<Sokkalla> all = new ArrayList<>(services.kallor());
        all.add(commands);
        List<Oppnare> opening = new ArrayList<>(services.oppnare());
        opening.add(commands);
        new Sokdialog(window, new Sokmotor(all, clock), new Oppning(opening)).open();
        return null;
    }
}
