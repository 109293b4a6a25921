package se.underlag.ui.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The edits of one editor, in the workbench's operation history under a context of their own, so that the workbench's undo and redo show
 * their labels. It is dirty when it does not stand at the position that was last saved, and it knows precisely which objects differ from
 * what was saved. Belongs to the UI thread.
 */
public final class EditHistory {

    private static final int LIMIT = 1000;

    private final IOperationHistory history;
    private final IUndoContext context;
    private final IOperationHistoryListener workbenchListener = this::heard;
    private final List<EditListener> listeners = new CopyOnWriteArrayList<>();
    private final Map<EObject, Map<EStructuralFeature, Saved>> saved = new HashMap<>();
    private final Map<EObject, SavedRoot> savedRoots = new LinkedHashMap<>();
    private IUndoableOperation savedAt;
    private boolean savedOutOfReach;
    private boolean savedInPart;

    /** @param history the workbench's history, or one of its own in tests; @param owner what is edited; @param label its name */
    public EditHistory(IOperationHistory history, Object owner, String label) {
        this.history = history;
        this.context = new ObjectUndoContext(owner, label);
        history.setLimit(context, LIMIT);
        history.addOperationHistoryListener(workbenchListener);
    }

    /** @return the context that the workbench's undo and redo actions are made for */
    public IUndoContext context() {
        return context;
    }

    /**
     * Makes an edit and remembers it. An edit that changes nothing leaves no trace.
     *
     * @param label what undo and redo call it, {@code Ändra Mars för Exempelsson}
     * @param edits its parts, made in order, each seeing what the earlier did
     */
    public void execute(String label, List<? extends Edit> edits) {
        EditOperation operation = new EditOperation(label, this, edits);
        operation.execute(null, null);
        if (!operation.isEmpty()) {
            history.add(operation);
            tell(operation.objects());
        }
    }

    /** Takes back the latest edit, if any. */
    public void undo() {
        step(true);
    }

    /** Makes the edit that was last taken back again, if any. */
    public void redo() {
        step(false);
    }

    private void step(boolean back) {
        try {
            if (back) {
                history.undo(context, null, null);
            } else {
                history.redo(context, null, null);
            }
        } catch (ExecutionException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    /** @return what undo would take back, null when nothing */
    public String undoLabel() {
        IUndoableOperation operation = history.getUndoOperation(context);
        return operation == null ? null : operation.getLabel();
    }

    /** @return what redo would make again, null when nothing */
    public String redoLabel() {
        IUndoableOperation operation = history.getRedoOperation(context);
        return operation == null ? null : operation.getLabel();
    }

    /** @return whether the position is another than the saved one; after a save of some roots, whether anything differs from what is stored */
    public boolean isDirty() {
        return savedInPart ? !changedRoots().isEmpty() || !removedRoots().isEmpty()
                : savedOutOfReach || history.getUndoOperation(context) != savedAt;
    }

    /** Says that the present state is stored. */
    public void markSaved() {
        savedAt = history.getUndoOperation(context);
        savedOutOfReach = false;
        savedInPart = false;
        saved.clear();
        savedRoots.clear();
        tell(Set.of());
    }

    /** Says that these roots are stored as they are now and the others are not. @param roots with the parts that have left them */
    public void markSaved(Set<? extends EObject> roots) {
        savedInPart = true;
        saved.keySet().removeIf(object -> roots.contains(EcoreUtil.getRootContainer(object)));
        savedRoots.keySet().removeAll(roots);
        tell(Set.of());
    }

    /** @return whether the feature differs from what was last saved; of a root that was not saved yet, whether it holds anything */
    public boolean isChanged(EObject object, EStructuralFeature feature) {
        if (!savedRoots.isEmpty() && isAdded(EcoreUtil.getRootContainer(object))) {
            return object.eIsSet(feature);
        }
        Map<EStructuralFeature, Saved> before = saved.get(object);
        return before != null && before.containsKey(feature) && differs(object, feature, before.get(feature));
    }

    /**
     * @return every feature of the saved roots that holds something else than what was last saved, in no order; roots that are new or gone are
     *         told by {@link #addedRoots} and {@link #removedRoots} instead
     */
    public List<NetChange> netChanges() {
        List<NetChange> changes = new ArrayList<>();
        saved.forEach((object, before) -> {
            SavedRoot root = savedRoots.get(EcoreUtil.getRootContainer(object));
            if (root == null || root.was() && root.isUnmoved()) {
                before.forEach((feature, value) -> {
                    if (differs(object, feature, value)) {
                        changes.add(new NetChange(object, feature, value.value(), valueOf(object, feature)));
                    }
                });
            }
        });
        return changes;
    }

    /** @return the roots to save: those that are new, and those that hold something else than what was last saved; none that are gone */
    public Set<EObject> changedRoots() {
        Set<EObject> roots = addedRoots();
        List<NetChange> changes = netChanges();
        changes.forEach(change -> roots.add(EcoreUtil.getRootContainer(change.object())));
        // a part that was taken out of its root is that root's change and no root of its own
        changes.forEach(change -> roots.removeAll(change.removedParts()));
        return roots;
    }

    /** @return the roots that were not there when it was last saved, in the order in which they came */
    public Set<EObject> addedRoots() {
        return roots(true);
    }

    /** @return the roots that were there when it was last saved and are gone, in the order in which they went */
    public Set<EObject> removedRoots() {
        return roots(false);
    }

    /** @return whether the root was not there when it was last saved */
    public boolean isAdded(EObject root) {
        SavedRoot before = savedRoots.get(root);
        return before != null && !before.was() && !before.isUnmoved();
    }

    private Set<EObject> roots(boolean in) {
        Set<EObject> roots = new LinkedHashSet<>();
        savedRoots.forEach((root, before) -> {
            if (!before.isUnmoved() && before.was() != in) {
                roots.add(root);
            }
        });
        return roots;
    }

    /** @return the steps that give the feature what was last saved; none when it holds that */
    public List<Change> toSaved(EObject object, EStructuralFeature feature) {
        Map<EStructuralFeature, Saved> before = saved.get(object);
        return before == null || !before.containsKey(feature) || !differs(object, feature, before.get(feature)) ? List.of()
                : back(object, feature, before.get(feature).value());
    }

    /** @return the steps that give the root and its parts what was last saved; a root that was not there then is taken out */
    public List<Change> toSaved(EObject root) {
        if (isAdded(root)) {
            return List.of(Change.removeRoot(savedRoots.get(root).roots(), root));
        }
        List<Change> changes = new ArrayList<>();
        for (NetChange change : netChanges()) {
            if (EcoreUtil.getRootContainer(change.object()) == root) {
                change.removedParts().forEach(part -> changes.addAll(ownToSaved(part)));
                changes.addAll(back(change.object(), change.feature(), change.before()));
            }
        }
        return changes;
    }

    /** @return the steps that give everything what was last saved */
    public List<Change> toSaved() {
        List<Change> changes = new ArrayList<>();
        addedRoots().forEach(root -> changes.add(Change.removeRoot(savedRoots.get(root).roots(), root)));
        // the one that went last comes first, so that each finds its place
        List.copyOf(removedRoots()).reversed().forEach(root -> {
            changes.add(Change.insertRoot(savedRoots.get(root).roots(), savedRoots.get(root).index(), root));
            changes.addAll(ownToSaved(root));
        });
        netChanges().forEach(change -> changes.addAll(back(change.object(), change.feature(), change.before())));
        return changes;
    }

    private List<Change> ownToSaved(EObject object) {
        List<Change> changes = new ArrayList<>();
        saved.getOrDefault(object, Map.of()).keySet().forEach(feature -> changes.addAll(toSaved(object, feature)));
        object.eContents().forEach(part -> changes.addAll(ownToSaved(part)));
        return changes;
    }

    private static List<Change> back(EObject object, EStructuralFeature feature, Object before) {
        if (!(before instanceof List<?> parts)) {
            return List.of(Change.set(object, feature, before));
        }
        List<Change> changes = new ArrayList<>();
        List<?> now = (List<?>) object.eGet(feature);
        now.stream().filter(part -> !parts.contains(part)).forEach(part -> changes.add(Change.remove(object, (EReference) feature, (EObject) part)));
        for (int i = 0; i < parts.size(); i++) {
            if (!now.contains(parts.get(i))) {
                changes.add(new Change.Element(object, (EReference) feature, (EObject) parts.get(i), i, true));
            }
        }
        return changes;
    }

    /** What all edits since the save have made of a feature. @param before what was saved; a list for many values @param now what it is */
    public record NetChange(EObject object, EStructuralFeature feature, Object before, Object now) {

        /** @return the parts that have left the object for nowhere; none for a feature that holds no parts */
        public List<EObject> removedParts() {
            return feature instanceof EReference reference && reference.isContainment() && before instanceof List<?> parts
                    ? parts.stream().map(EObject.class::cast).filter(part -> part.eContainer() == null).toList()
                    : List.of();
        }
    }

    /** Adds a listener for edits, undo, redo and saves. */
    public void addListener(EditListener listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(EditListener listener) {
        listeners.remove(listener);
    }

    /** Forgets all edits; the objects stay as they are. */
    public void dispose() {
        history.removeOperationHistoryListener(workbenchListener);
        history.dispose(context, true, true, true);
        listeners.clear();
    }

    /** Called before a change is made or taken back: keeps the value that was saved. */
    void remember(Change change) {
        if (change instanceof Change.Root root) {
            savedRoots.computeIfAbsent(root.object(), object -> SavedRoot.of(root.roots(), object));
            return;
        }
        saved.computeIfAbsent(change.object(), object -> new HashMap<>()).computeIfAbsent(change.feature(),
                feature -> new Saved(valueOf(change.object(), feature)));
    }

    private void heard(OperationHistoryEvent event) {
        if (!event.getOperation().hasContext(context) || !(event.getOperation() instanceof EditOperation operation)) {
            return;
        }
        switch (event.getEventType()) {
        case OperationHistoryEvent.UNDONE, OperationHistoryEvent.REDONE -> tell(operation.objects());
        case OperationHistoryEvent.OPERATION_REMOVED -> savedOutOfReach |= savedAt == null && operation.isApplied();
        default -> {
            // the other kinds are only announcements
        }
        }
    }

    private void tell(Set<EObject> objects) {
        listeners.forEach(listener -> listener.edited(objects));
    }

    private static boolean differs(EObject object, EStructuralFeature feature, Saved before) {
        return !Objects.equals(before.value(), valueOf(object, feature));
    }

    private static Object valueOf(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return feature.isMany() ? new ArrayList<>((List<?>) value) : value;
    }

    /** Whether a root was in the list. @param index where, when it was */
    private record SavedRoot(Roots roots, EObject root, boolean was, int index) {

        static SavedRoot of(Roots roots, EObject root) {
            boolean was = roots.contains(root);
            return new SavedRoot(roots, root, was, was ? roots.indexOf(root) : Integer.MAX_VALUE);
        }

        boolean isUnmoved() {
            return roots.contains(root) == was;
        }
    }

    /** A value that may be null. */
    private record Saved(Object value) {
    }
}
