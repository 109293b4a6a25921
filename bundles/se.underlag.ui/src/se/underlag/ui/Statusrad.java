package se.underlag.ui;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/** Says in the status line what was just done. Belongs to the UI thread. */
public final class Statusrad {

    private Statusrad() {
    }

    /** Shows the sentence as the active part's message; empty or null clears it. */
    public static void visa(IWorkbenchWindow window, String text) {
        IWorkbenchPart part = window.getActivePage() == null ? null : window.getActivePage().getActivePart();
        IStatusLineManager line = switch (part) {
        case IViewPart view -> view.getViewSite().getActionBars().getStatusLineManager();
        case IEditorPart editor -> editor.getEditorSite().getActionBars().getStatusLineManager();
        case null, default -> null;
        };
        if (line != null) {
            line.setMessage(text);
        }
    }
}
