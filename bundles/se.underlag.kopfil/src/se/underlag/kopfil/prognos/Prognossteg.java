package se.underlag.kopfil.prognos;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.underlag.model.Entitet;

/**
 * One step of a plan on model objects, to be made in order by who edits them: a window turns each into a change that can be undone, a test makes
 * it at once. Belongs to the thread that edits the objects.
 */
public sealed interface Prognossteg {

    /** A single-valued feature gets another value. */
    record Satt(EObject objekt, EStructuralFeature falt, Object varde) implements Prognossteg {
    }

    /** An element leaves a list. */
    record TaUr(EObject objekt, EReference lista, EObject element) implements Prognossteg {
    }

    /** A root comes to the köpfil: a row, or an event with its effects. */
    record NyRot(Entitet rot) implements Prognossteg {
    }

    /** A root leaves the köpfil. */
    record TaBortRot(Entitet rot) implements Prognossteg {
    }
}
