package se.underlag.kopfil.ui.editor;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import se.underlag.model.Kopfilsrad;

/** Tells other parts which rows are marked, as {@link Kopfilsrad}; the history view follows it. */
final class Radurval implements ISelectionProvider {

    private final List<ISelectionChangedListener> lyssnare = new CopyOnWriteArrayList<>();
    private ISelection urval = StructuredSelection.EMPTY;

    /** Other rows are marked. */
    void ersatt(List<Kopfilsrad> rader) {
        StructuredSelection nytt = new StructuredSelection(rader);
        if (!nytt.equals(urval)) {
            setSelection(nytt);
        }
    }

    @Override public void setSelection(ISelection selection) {
        urval = selection;
        SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
        lyssnare.forEach(one -> one.selectionChanged(event));
    }

    @Override public ISelection getSelection() {
        return urval;
    }

    @Override public void addSelectionChangedListener(ISelectionChangedListener listener) {
        lyssnare.add(listener);
    }

    @Override public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        lyssnare.remove(listener);
    }
}
