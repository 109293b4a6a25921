package se.underlag.persistence.eclipselink.internal.schema;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One column.
 *
 * @param namn its name in SQL
 * @param attribut name in the bridge and in the audit log: the feature's name, or the container's with {@code Plats} after it
 * @param falt the feature; for {@link Kolumnslag#PLATS} the reference to the container
 * @param langd characters at most, 0 where that means nothing
 * @param obligatorisk whether it must have a value
 */
public record Kolumn(String namn, String attribut, EStructuralFeature falt, Kolumnslag slag, int langd, int precision, int skala,
        boolean obligatorisk) {

    /** @return the class referred to, null when it is no reference */
    public EClass mal() {
        return slag == Kolumnslag.REFERENS ? ((EReference) falt).getEReferenceType() : null;
    }

    /** @return whether it refers to the container */
    public boolean agare() {
        return slag == Kolumnslag.REFERENS && ((EReference) falt).isContainer();
    }
}
