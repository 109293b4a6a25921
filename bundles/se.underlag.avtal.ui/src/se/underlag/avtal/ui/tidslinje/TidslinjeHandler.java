package se.underlag.avtal.ui.tidslinje;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import se.underlag.avtal.ui.internal.Arenderad;
import se.underlag.ui.Felvisning;
import se.underlag.ui.Statusrad;

/** Opens the line of time of the person whose case is chosen. */
public final class TidslinjeHandler extends AbstractHandler {

    @Override public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Arenderad rad && rad.bild().person() != null) {
            try {
                window.getActivePage().openEditor(new TidslinjeInput(rad.bild().person().id(), rad.bild().referens()), TidslinjeInput.EDITOR);
            } catch (PartInitException error) {
                Felvisning.visa(window.getShell(), error);
            }
        } else {
            Statusrad.visa(window, Messages.valjArende);
        }
        return null;
    }
}
