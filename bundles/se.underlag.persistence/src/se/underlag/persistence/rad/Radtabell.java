package se.underlag.persistence.rad;

import java.util.List;

/**
 * The table of one model class. The columns {@code id}, {@code version} and {@code enhet_id} are among its columns.
 *
 * @param namn its name in SQL
 * @param entitet the model class, {@code Kopfilsrad}
 * @param kolumner in the order of the model
 * @param agare the reference to the container (attribute name), null for a class that is never contained
 * @param helhet whether container and parts merge as one, so that a change of a part counts up the container's version
 * @param synkas whether it is shared at all; the annotation {@code synk=nej} says no
 * @param oforanderlig whether stored rows never change: originals, versions, logs; they are only added
 */
public record Radtabell(String namn, String entitet, List<Radkolumn> kolumner, String agare, boolean helhet, boolean synkas, boolean oforanderlig) {

    /** @return place of the attribute's column, -1 when there is none */
    public int index(String attribut) {
        for (int i = 0; i < kolumner.size(); i++) {
            if (kolumner.get(i).attribut().equals(attribut)) {
                return i;
            }
        }
        return -1;
    }
}
