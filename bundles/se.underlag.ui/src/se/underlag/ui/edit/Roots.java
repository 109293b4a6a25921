package se.underlag.ui.edit;

import org.eclipse.emf.ecore.EObject;

/** The list of root objects that an editor shows and saves, such as the rows of a köpfil. Belongs to the UI thread, as the objects do. */
public interface Roots {

    /** Takes in a root. @param index its place from 0; the list's size and what is beyond it put it last */
    void insert(int index, EObject root);

    /** Takes out a root. @return the place at which it stood. @throws IllegalArgumentException when it is not in the list */
    int remove(EObject root);

    /** @return the place of the root, asked before it is taken out; a list that does not know says last */
    default int indexOf(EObject root) {
        return Integer.MAX_VALUE;
    }

    /** @return whether the root is in the list now; asked often, so it must not search the list */
    boolean contains(EObject root);
}
