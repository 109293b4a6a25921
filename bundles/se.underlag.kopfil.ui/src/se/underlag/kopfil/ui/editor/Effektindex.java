package se.underlag.kopfil.ui.editor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;

/** Which effects point at a row, also at one that is not in the file now: a row that comes must not search all events. Belongs to the UI thread. */
final class Effektindex {

    private final Map<String, Set<Prognoseffekt>> perRad = new HashMap<>();

    /** Takes in an event's effects. */
    void knyt(Prognoshandelse handelse) {
        handelse.getEffekter().forEach(this::knyt);
    }

    /** Takes in an effect; nothing happens when it is known or points at no row. */
    void knyt(Prognoseffekt effekt) {
        if (effekt.getRad() != null) {
            perRad.computeIfAbsent(effekt.getRad().getId(), id -> new LinkedHashSet<>(4)).add(effekt);
        }
    }

    /** Forgets the effects of an event that is gone. */
    void losgor(Prognoshandelse handelse) {
        for (Prognoseffekt effekt : handelse.getEffekter()) {
            if (effekt.getRad() != null) {
                perRad.getOrDefault(effekt.getRad().getId(), Set.of()).remove(effekt);
            }
        }
    }

    /** @return what points at the row, oldest first; an effect that was taken from its event may be among them */
    List<Prognoseffekt> av(Kopfilsrad rad) {
        return perRad.getOrDefault(rad.getId(), Set.of()).stream().toList();
    }
}
