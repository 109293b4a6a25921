package se.underlag.avtal.ui.kommando;

import java.time.Clock;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Startunderlag;
import se.underlag.avtal.Stegnamn;
import se.underlag.avtal.ui.internal.Arenderad;
import se.underlag.avtal.ui.steg.Starthandling;
import se.underlag.model.Flode;
import se.underlag.ui.Andringsbud;

/** Begins the flow that the command names, from the avtal of the chosen case where there is one. */
public final class StartaHandler extends AbstractHandler {

    private static final Map<String, Flode> FLODEN = Map.of("se.underlag.avtal.ui.nyttAvrop", Flode.NYTT_AVROP, "se.underlag.avtal.ui.uppfoljning",
            Flode.UPPFOLJANDE, "se.underlag.avtal.ui.forandradeBehov", Flode.FORANDRADE_BEHOV, "se.underlag.avtal.ui.uppsagning", Flode.UPPSAGNING);

    private final Placeringstjanst tjanst;
    private final Startunderlag underlag;
    private final Stegnamn namn;
    private final Startkallor kallor;
    private final Andringsbud bud;
    private final Clock clock;

    /** Made by the factory of the shell. */
    public StartaHandler(Placeringstjanst tjanst, Startunderlag underlag, Stegnamn namn, Startkallor kallor, Andringsbud bud, Clock clock) {
        this.tjanst = tjanst;
        this.underlag = underlag;
        this.namn = namn;
        this.kallor = kallor;
        this.bud = bud;
        this.clock = clock;
    }

    @Override public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Object valt = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
        new Starthandling(tjanst, underlag, namn, kallor.alla(), bud, clock).starta(window.getShell(), window.getActivePage(),
                FLODEN.get(event.getCommand().getId()), valt instanceof Arenderad rad ? rad.bild() : null);
        return null;
    }
}
