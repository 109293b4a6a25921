package se.underlag.ui.internal.uppgift;

import java.util.Arrays;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import se.underlag.ui.Installningar;

/** Opens the start page with the window, behind what a person was quicker to open. Not in runs that nobody watches. */
public final class Startsidestart implements IStartup {

    /** System property of such runs. */
    static final String UTAN_VALKOMST = "underlag.utanValkomst";

    @Override public void earlyStartup() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        if (!Boolean.getBoolean(UTAN_VALKOMST) && Installningar.startsida()) {
            workbench.getDisplay().asyncExec(() -> oppna(workbench));
        }
    }

    private static void oppna(IWorkbench workbench) {
        for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
            IWorkbenchPage page = window.getActivePage();
            if (page != null && page.getEditorReferences().length == 0) {
                Startsida.visa(page, !fragas(window.getShell()));
            }
        }
    }

    /** Who is asked something has the keys already, and would lose them to a page that is activated behind the question. */
    private static boolean fragas(Shell window) {
        return Arrays.stream(window.getDisplay().getShells()).anyMatch(shell -> shell != window && shell.isVisible());
    }
}
