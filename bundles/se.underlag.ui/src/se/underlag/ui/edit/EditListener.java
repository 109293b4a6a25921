package se.underlag.ui.edit;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** Hears of every edit, undo, redo and save. */
@FunctionalInterface
public interface EditListener {

    /** @param objects the objects that were changed just now, also contained ones; empty when only the saved position moved */
    void edited(Set<EObject> objects);
}
