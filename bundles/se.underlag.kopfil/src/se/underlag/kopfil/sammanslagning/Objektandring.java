package se.underlag.kopfil.sammanslagning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one person has made of one root.
 *
 * @param bas as it was read, null for a new one
 * @param mitt as it is wanted, null when it is to be removed
 */
public record Objektandring(Objektbild bas, Objektbild mitt) {

    /** One field's change in the root or in one of its parts; a null value is empty. */
    public record Falt(Objektbild objekt, String falt, String bas, String mitt) {
    }

    /** @throws IllegalArgumentException when there is neither */
    public Objektandring {
        if (bas == null && mitt == null) {
            throw new IllegalArgumentException("An object that never was");
        }
    }

    /** @return the root as it is wanted, or as it was when it is to be removed */
    public Objektbild nagon() {
        return mitt == null ? bas : mitt;
    }

    /** @return id of the root */
    public String id() {
        return nagon().id();
    }

    /** @return the model class of the root */
    public String typ() {
        return nagon().typ();
    }

    /** @return the names of the root's own fields that differ, in the order of the model */
    public Set<String> andradeFalt() {
        return skilda(bas, mitt);
    }

    static Set<String> skilda(Objektbild en, Objektbild annan) {
        Set<String> namn = new LinkedHashSet<>(en == null ? Set.of() : en.falt().keySet());
        namn.addAll(annan == null ? Set.of() : annan.falt().keySet());
        namn.removeIf(falt -> Objects.equals(en == null ? null : en.varde(falt), annan == null ? null : annan.varde(falt)));
        return namn;
    }

    /** @return every field that differs, in the root and in its parts; a new or removed one with all its fields */
    public List<Falt> falt() {
        List<Falt> alla = new ArrayList<>();
        samla(bas, mitt, alla);
        return alla;
    }

    private static void samla(Objektbild bas, Objektbild mitt, List<Falt> alla) {
        Objektbild nagon = mitt == null ? bas : mitt;
        skilda(bas, mitt)
                .forEach(namn -> alla.add(new Falt(nagon, namn, bas == null ? null : bas.varde(namn), mitt == null ? null : mitt.varde(namn))));
        Map<String, Objektbild> fore = efterId(bas);
        Map<String, Objektbild> efter = efterId(mitt);
        Set<String> ids = new LinkedHashSet<>(fore.keySet());
        ids.addAll(efter.keySet());
        ids.forEach(id -> samla(fore.get(id), efter.get(id), alla));
    }

    private static Map<String, Objektbild> efterId(Objektbild bild) {
        return bild == null ? Map.of()
                : bild.delar().stream().collect(Collectors.toMap(Objektbild::id, Function.identity(), (en, annan) -> en, LinkedHashMap::new));
    }
}
