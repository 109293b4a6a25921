package se.underlag.ui.internal;

import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Runs an action when a view or editor is closed, in whichever window it lives. Belongs to the UI thread. */
public final class Partvakt implements IPartListener2, IWindowListener {

    private static final String KEY = Partvakt.class.getName();

    private final Map<IWorkbenchPart, Runnable> actions = new WeakHashMap<>();

    private Partvakt() {
    }

    /** Runs the action once, when the part is closed. */
    public static void whenClosed(IWorkbenchPart part, Runnable action) {
        IWorkbench workbench = PlatformUI.getWorkbench();
        Partvakt vakt = (Partvakt) workbench.getDisplay().getData(KEY);
        if (vakt == null) {
            vakt = new Partvakt();
            workbench.getDisplay().setData(KEY, vakt);
            workbench.addWindowListener(vakt);
            for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
                window.getPartService().addPartListener(vakt);
            }
        }
        vakt.actions.put(part, action);
    }

    @Override public void partClosed(IWorkbenchPartReference reference) {
        Runnable action = actions.remove(reference.getPart(false));
        if (action != null) {
            action.run();
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
