package se.underlag.persistence.eclipselink.internal.enhet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import se.underlag.model.Entitet;

/** The objects of one unit of work: one instance for each id. */
final class Identitetskarta {

    private final Map<EClass, Map<String, Entitet>> objects = new HashMap<>();

    Entitet get(EClass type, String id) {
        return objects.getOrDefault(type, Map.of()).get(id);
    }

    void put(Entitet object) {
        objects.computeIfAbsent(object.eClass(), c -> new LinkedHashMap<>()).put(object.getId(), object);
    }

    void remove(Entitet object) {
        objects.getOrDefault(object.eClass(), new HashMap<>()).remove(object.getId());
    }

    boolean holds(Entitet object) {
        return object.getId() != null && get(object.eClass(), object.getId()) == object;
    }

    List<Entitet> all() {
        List<Entitet> all = new ArrayList<>();
        objects.values().forEach(m -> all.addAll(m.values()));
        return all;
    }

    void clear() {
        objects.clear();
    }
}
