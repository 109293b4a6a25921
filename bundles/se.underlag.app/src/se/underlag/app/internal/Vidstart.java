package se.underlag.app.internal;

import java.time.Duration;
import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import se.underlag.app.internal.inloggning.Tidslas;
import se.underlag.security.inloggning.Inloggning;
import se.underlag.ui.Statusrad;

/**
 * What login leaves for the workbench to do when it has started.
 *
 * @param senast when the person logged in before, for the status line
 * @param lasMinuter after how many minutes without a touch the window locks, 0 for never
 */
record Vidstart(Optional<String> senast, Optional<Inloggning> inloggning, int lasMinuter) {

    /** Belongs to the UI thread. */
    void gor() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null) {
            senast.ifPresent(text -> Statusrad.visa(window, text));
        }
        inloggning.ifPresent(login -> Tidslas.vaka(Display.getCurrent(), login, Duration.ofMinutes(lasMinuter)));
    }
}
