package se.underlag.ui.edit;

import java.util.Objects;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One reversible step on a model object. Belongs to the UI thread, as the object does. */
public sealed interface Change {

    /** @return the object that is changed */
    EObject object();

    /** @return the feature that is changed, null when the object itself comes or goes */
    EStructuralFeature feature();

    /** @return whether it would leave everything as it is */
    boolean isEmpty();

    /** Makes the step. */
    void apply();

    /** Takes the step back. */
    void revert();

    /** @return a step that sets a single-valued feature; remembers what it holds now */
    static Change set(EObject object, EStructuralFeature feature, Object value) {
        return new SetValue(object, feature, object.eGet(feature), value);
    }

    /** @return a step that appends an element to a list feature */
    static Change add(EObject owner, EReference list, EObject element) {
        return new Element(owner, list, element, listOf(owner, list).size(), true);
    }

    /** @return a step that takes an element out of a list feature */
    static Change remove(EObject owner, EReference list, EObject element) {
        int index = listOf(owner, list).indexOf(element);
        if (index < 0) {
            throw new IllegalArgumentException("Not an element of " + list.getName());
        }
        return new Element(owner, list, element, index, false);
    }

    /** @return a step that takes a new root into an editor's list. @param index its place from 0, at most the list's size when it is made */
    static Change insertRoot(Roots roots, int index, EObject root) {
        return new Root(roots, root, index, true);
    }

    /** @return a step that takes a root out of an editor's list; taking it back puts it where it stood */
    static Change removeRoot(Roots roots, EObject root) {
        return new Root(roots, root, -1, false);
    }

    /** A root that comes into an editor's list or leaves it. */
    final class Root implements Change {

        private final Roots roots;
        private final EObject root;
        private final boolean added;
        private int index;

        private Root(Roots roots, EObject root, int index, boolean added) {
            this.roots = roots;
            this.root = root;
            this.index = index;
            this.added = added;
        }

        /** @return the list that it comes into or leaves */
        public Roots roots() {
            return roots;
        }

        @Override public EObject object() {
            return root;
        }

        @Override public EStructuralFeature feature() {
            return null;
        }

        @Override public boolean isEmpty() {
            return added == roots.contains(root);
        }

        @Override public void apply() {
            put(added);
        }

        @Override public void revert() {
            put(!added);
        }

        private void put(boolean in) {
            if (in) {
                roots.insert(index, root);
            } else {
                index = roots.remove(root);
            }
        }
    }

    /** A value that is replaced. */
    record SetValue(EObject object, EStructuralFeature feature, Object before, Object after) implements Change {

        @Override public boolean isEmpty() {
            return Objects.equals(before, after);
        }

        @Override public void apply() {
            object.eSet(feature, after);
        }

        @Override public void revert() {
            object.eSet(feature, before);
        }
    }

    /** An element that comes into a list or leaves it. */
    record Element(EObject object, EReference feature, EObject element, int index, boolean added) implements Change {

        @Override public boolean isEmpty() {
            return false;
        }

        @Override public void apply() {
            put(added);
        }

        @Override public void revert() {
            put(!added);
        }

        private void put(boolean in) {
            EList<EObject> list = listOf(object, feature);
            if (in) {
                list.add(Math.min(index, list.size()), element);
            } else {
                list.remove(element);
            }
        }
    }

    @SuppressWarnings("unchecked") private static EList<EObject> listOf(EObject owner, EReference list) {
        return (EList<EObject>) owner.eGet(list);
    }
}
