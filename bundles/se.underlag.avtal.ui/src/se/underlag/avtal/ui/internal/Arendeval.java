package se.underlag.avtal.ui.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** Tells the workbench which case is chosen in a part, so that commands know. */
public final class Arendeval implements ISelectionProvider {

    private final List<ISelectionChangedListener> lyssnare = new CopyOnWriteArrayList<>();
    private ISelection valt = StructuredSelection.EMPTY;

    /** Chooses something else and tells it. */
    public void satt(ISelection nytt) {
        if (!nytt.equals(valt)) {
            valt = nytt;
            SelectionChangedEvent event = new SelectionChangedEvent(this, nytt);
            lyssnare.forEach(one -> one.selectionChanged(event));
        }
    }

    @Override public ISelection getSelection() {
        return valt;
    }

    @Override public void setSelection(ISelection selection) {
        satt(selection);
    }

    @Override public void addSelectionChangedListener(ISelectionChangedListener listener) {
        lyssnare.add(listener);
    }

    @Override public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        lyssnare.remove(listener);
    }
}
