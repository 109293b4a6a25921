package se.underlag.ui.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;

/** What a person sees as one edit: made, undone and redone as a whole. */
final class EditOperation extends AbstractOperation {

    private final EditHistory history;
    private final List<Edit> edits;
    private final List<Change> changes = new ArrayList<>();
    private boolean applied;

    EditOperation(String label, EditHistory history, List<? extends Edit> edits) {
        super(label);
        this.history = history;
        this.edits = List.copyOf(edits);
        addContext(history.context());
    }

    /** @return whether its changes hold now */
    boolean isApplied() {
        return applied;
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    @Override public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        for (Edit edit : edits) {
            edit.changes().stream().filter(change -> !change.isEmpty()).forEach(this::make);
        }
        return done(true);
    }

    private void make(Change change) {
        history.remember(change);
        change.apply();
        changes.add(change);
    }

    @Override public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        for (Change change : changes) {
            history.remember(change);
            change.apply();
        }
        return done(true);
    }

    @Override public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        for (Change change : changes.reversed()) {
            history.remember(change);
            change.revert();
        }
        return done(false);
    }

    Set<EObject> objects() {
        Set<EObject> objects = new LinkedHashSet<>();
        for (Change change : changes) {
            objects.add(change.object());
            if (change instanceof Change.Element element) {
                objects.add(element.element());
            }
        }
        return objects;
    }

    private IStatus done(boolean nowApplied) {
        applied = nowApplied;
        return Status.OK_STATUS;
    }
}
