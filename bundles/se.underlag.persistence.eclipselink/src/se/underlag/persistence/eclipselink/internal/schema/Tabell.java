package se.underlag.persistence.eclipselink.internal.schema;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/**
 * The table of one concrete class.
 *
 * @param kolumner columns in the order of the model, inherited ones first
 * @param delar the containment references of the class
 * @param agare the reference to the container, null for a class that is never contained
 * @param helhet whether the container and its parts of this class merge as one, so that a change of a part counts up the container's version
 * @param bytes whether a column holds content that is fetched only on demand; content is kept by its checksum, so a stored row never changes
 * @param loggas whether writes of the class stand in the audit log; {@code logg=nej} at the class says no
 * @param oforanderlig whether what is stored stays as it is: neither changed nor deleted (KF-10)
 */
public record Tabell(String namn, EClass eClass, Class<?> javaClass, List<Kolumn> kolumner, List<EReference> delar, EReference agare, boolean helhet,
        boolean bytes, boolean loggas, boolean oforanderlig) {

    /** @return place of the column of that attribute in {@link #kolumner} */
    public int index(String attribut) {
        for (int i = 0; i < kolumner.size(); i++) {
            if (kolumner.get(i).attribut().equals(attribut)) {
                return i;
            }
        }
        throw new IllegalArgumentException(namn + '.' + attribut);
    }

    /** @return place of the container's column, -1 for a class that is never contained */
    public int agareIndex() {
        return agare == null ? -1 : index(agare.getName());
    }

    /** @return attribute name of the place among its siblings */
    public String platsAttribut() {
        return agare.getName() + "Plats";
    }
}
