package se.underlag.kopfil.ui.navigator;

import java.util.Arrays;
import java.util.Objects;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import se.underlag.kopfil.ui.navigator.Navigatormodell.Arsnod;
import se.underlag.kopfil.ui.navigator.Navigatormodell.Enhetsnod;
import se.underlag.kopfil.ui.navigator.Navigatormodell.Filnod;
import se.underlag.kopfil.ui.navigator.Navigatormodell.Nod;

/** Tells the rest of the window about the selected units and köpfiler rather than about nodes of a tree. */
final class Kopfilsval implements ISelectionProvider {

    private final TreeViewer tree;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

    Kopfilsval(TreeViewer tree) {
        this.tree = tree;
        tree.addSelectionChangedListener(event -> {
            SelectionChangedEvent told = new SelectionChangedEvent(this, getSelection());
            listeners.forEach(listener -> listener.selectionChanged(told));
        });
    }

    @Override public IStructuredSelection getSelection() {
        return new StructuredSelection(Arrays.stream(tree.getStructuredSelection().toArray()).map(node -> meant((Nod) node)).filter(Objects::nonNull)
                .toList());
    }

    private static Object meant(Nod node) {
        return switch (node) {
        case Enhetsnod enhet -> enhet.info();
        case Arsnod ar -> ar.parent().info();
        case Filnod fil -> fil.info();
        };
    }

    @Override public void setSelection(ISelection selection) {
        tree.setSelection(selection);
    }

    @Override public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
