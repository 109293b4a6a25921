package se.underlag.kopfil.ui.navigator;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.ui.Kopfiloppning;

/** Opens the selected köpfiler. */
public final class OppnaHandler extends AbstractHandler {

    @Override public Object execute(ExecutionEvent event) throws ExecutionException {
        for (Object one : HandlerUtil.getCurrentStructuredSelection(event)) {
            if (one instanceof Kopfilsinfo kopfil) {
                try {
                    Kopfiloppning.oppna(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), kopfil);
                } catch (PartInitException error) {
                    throw new ExecutionException(error.getMessage(), error);
                }
            }
        }
        return null;
    }
}
