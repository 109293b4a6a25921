package se.underlag.app.internal.inloggning;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

import se.underlag.security.inloggning.Inloggning;
import se.underlag.security.inloggning.Inloggning.Behov;
import se.underlag.ui.Dialoger;

/** Locks the window at once, for who leaves the desk. */
public final class LasHandler extends AbstractHandler {

    private final Inloggning login;
    private final Dialoger dialogs;

    /** @param dialogs tells when there is no password to lock with */
    public LasHandler(Inloggning login, Dialoger dialogs) {
        this.login = login;
        this.dialogs = dialogs;
    }

    @Override public Object execute(ExecutionEvent event) {
        if (login.session().filter(session -> login.behov(session.plats()) != Behov.INGET).isEmpty()) {
            dialogs.upplysning(HandlerUtil.getActiveShell(event), Messages.las_ingetRubrik, Messages.las_inget);
        } else {
            Tidslas.las(HandlerUtil.getActiveShell(event).getDisplay(), login);
        }
        return null;
    }
}
