package se.underlag.sync.internal.klient;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.underlag.persistence.rad.Radandring.Slag;

/** Images of rows: attribute to text, no value and a missing attribute are the same. */
final class Faltvarden {

    private static final Set<String> STAMPS = Set.of("id", "version", "skapadAv", "skapadTid", "andradAv", "andradTid");

    private Faltvarden() {
    }

    /** @return whether the field is kept by the store and never a change of a user's */
    static boolean stampel(String field) {
        return STAMPS.contains(field);
    }

    static boolean lika(Map<String, String> one, Map<String, String> other, String field) {
        return Objects.equals(one.get(field), other.get(field));
    }

    /** @return the fields of users that differ, in the order that they come in */
    static Set<String> skillnad(Map<String, String> one, Map<String, String> other) {
        Set<String> fields = new LinkedHashSet<>(one.keySet());
        fields.addAll(other.keySet());
        fields.removeIf(f -> stampel(f) || lika(one, other, f));
        return fields;
    }

    /** @return the image without the slips upon it, the newest taken off first; of a row that was made here nothing is left */
    static Map<String, String> utan(Map<String, String> image, List<Lapp> slips) {
        Map<String, String> bare = new LinkedHashMap<>(image);
        for (int i = slips.size() - 1; i >= 0; i--) {
            Lapp slip = slips.get(i);
            if (slip.slag() == Slag.NY) {
                bare.clear();
            } else if (slip.slag() == Slag.BORTTAGEN) {
                bare.clear();
                bare.putAll(slip.fore());
            } else {
                bare.putAll(slip.fore());
            }
        }
        return bare;
    }

    /** @return the part of the image that those fields are */
    static Map<String, String> del(Map<String, String> image, Set<String> fields) {
        Map<String, String> part = new LinkedHashMap<>();
        fields.forEach(f -> part.put(f, image.get(f)));
        return part;
    }
}
