package se.underlag.ui.internal.uppgift;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the start page, with the keys in the list of tasks or in the calendar. */
public final class StartsidaHandler extends AbstractHandler {

    private static final String KALENDER = "se.underlag.ui.kalender";

    @Override public Object execute(ExecutionEvent event) throws ExecutionException {
        Startsida start = Startsida.visa(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), true);
        if (start != null && KALENDER.equals(event.getCommand().getId())) {
            start.tillKalendern();
        } else if (start != null) {
            start.setFocus();
        }
        return null;
    }
}
