package se.underlag.ui.internal.handbok;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the handbook, or brings it to the front. */
public final class HandbokHandler extends AbstractHandler {

    private Handboksfonster window;

    @Override public Object execute(ExecutionEvent event) {
        if (window == null || window.getShell() == null) {
            window = new Handboksfonster(mainShell(event), Kapitel.alla());
        }
        window.open();
        return null;
    }

    private static Shell mainShell(ExecutionEvent event) {
        return HandlerUtil.getActiveWorkbenchWindow(event) == null ? null : HandlerUtil.getActiveWorkbenchWindow(event).getShell();
    }
}
