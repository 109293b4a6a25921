package se.underlag.app.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the dialog about the product. */
public final class OmHandler extends AbstractHandler {

    @Override public Object execute(ExecutionEvent event) {
        new Omdialog(HandlerUtil.getActiveShell(event), Licenser.read()).open();
        return null;
    }
}
