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

    /** Milliseconds until the parts that open with the window have been active and have cleared the status line. */
    private static final int SETTLED = 3_000;

    private static void tell(String text) {
        IWorkbenchWindow window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
        if (window != null) {
            Statusrad.visa(window, text);
        }
    }

    /** Belongs to the UI thread. */
    void gor() {
        senast.ifPresent(text -> Display.getCurrent().timerExec(SETTLED, () -> tell(text)));
        inloggning.ifPresent(login -> Tidslas.vaka(Display.getCurrent(), login, Duration.ofMinutes(lasMinuter)));
    }
}
