package se.underlag.ui.internal.roller;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows users and roles. */
public final class RollerHandler extends AbstractHandler {

    @Override public Object execute(ExecutionEvent event) throws ExecutionException {
        Rollsida.visa(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
        return null;
    }
}
