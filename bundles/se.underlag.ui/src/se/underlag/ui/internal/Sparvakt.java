package se.underlag.ui.internal;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import se.underlag.ui.Andringsbud;
import se.underlag.ui.Andringsbud.Andring;

/** Tells that stored data changed whenever an editor has become clean, so that no editor has to think of it. */
public final class Sparvakt implements IStartup, IPartListener2, IWindowListener, IPropertyListener {

    private final Andringsbud bud;

    public Sparvakt(Andringsbud bud) {
        this.bud = bud;
    }

    @Override public void earlyStartup() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> {
            workbench.addWindowListener(this);
            for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
                windowOpened(window);
                for (var page : window.getPages()) {
                    for (var reference : page.getEditorReferences()) {
                        partOpened(reference);
                    }
                }
            }
        });
    }

    @Override public void partOpened(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart editor) {
            editor.removePropertyListener(this);
            editor.addPropertyListener(this);
        }
    }

    @Override public void partClosed(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart editor) {
            editor.removePropertyListener(this);
        }
    }

    @Override public void propertyChanged(Object source, int property) {
        if (property == IWorkbenchPartConstants.PROP_DIRTY && source instanceof ISaveablePart part && !part.isDirty()) {
            bud.andrat(Andring.NAGOT);
        }
    }

    @Override public void windowOpened(IWorkbenchWindow window) {
        window.getPartService().addPartListener(this);
    }

    @Override public void windowClosed(IWorkbenchWindow window) {
        window.getPartService().removePartListener(this);
    }

    @Override public void windowActivated(IWorkbenchWindow window) {
        // of no interest
    }

    @Override public void windowDeactivated(IWorkbenchWindow window) {
        // of no interest
    }
}
