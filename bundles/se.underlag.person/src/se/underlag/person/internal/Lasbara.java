package se.underlag.person.internal;

import java.util.HashMap;
import java.util.Map;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;

/** In which units the actor may read persons, asked once per unit while a search is open. */
final class Lasbara {

    private final Behorighet behorighet;
    private final Map<String, Boolean> units = new HashMap<>();

    Lasbara(Behorighet behorighet) {
        this.behorighet = behorighet;
    }

    boolean contains(String unitId) {
        Boolean known = units.get(unitId);
        if (known == null) {
            known = behorighet.far(Handling.PERSON_LASA, unitId);
            units.put(unitId, known);
        }
        return known;
    }
}
