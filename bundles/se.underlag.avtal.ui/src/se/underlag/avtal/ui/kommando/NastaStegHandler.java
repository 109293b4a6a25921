package se.underlag.avtal.ui.kommando;

import java.time.Clock;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Stegnamn;
import se.underlag.avtal.ui.internal.Beskedsyta;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.avtal.ui.internal.Arenderad;
import se.underlag.avtal.ui.steg.Stegutforare;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Statusrad;

/** Takes what the chosen case waits for, or says why that cannot be done. */
public final class NastaStegHandler extends AbstractHandler {

    private final Stegutforare utforare;

    /** Made by the factory of the shell. */
    public NastaStegHandler(Placeringstjanst tjanst, Stegnamn namn, Andringsbud bud, Clock clock) {
        this.utforare = new Stegutforare(tjanst, namn, bud, clock);
    }

    @Override public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Arenderad rad) {
            IWorkbenchPart part = HandlerUtil.getActivePart(event);
            utforare.nasta(window.getShell(), rad, text -> {
                Statusrad.visa(window, text);
                if (part instanceof Beskedsyta yta) {
                    yta.besked(text);
                }
            });
        } else {
            Statusrad.visa(window, Messages.steg_valjArende);
        }
        return null;
    }
}
