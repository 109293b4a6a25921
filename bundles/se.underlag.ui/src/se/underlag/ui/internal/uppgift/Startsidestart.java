package se.underlag.ui.internal.uppgift;

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
                Startsida.visa(page, true);
            }
        }
    }
}
