package se.underlag.persistence.gallring;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to be weeded. Nothing in it may be kept once it is done.
 *
 * @param lista id of the reviewed list that is carried out
 * @param anvandare signature of who does it
 * @param personer ids of the persons, one per unit that knows them
 * @param objekt ids of what belongs to these persons alone, by model class, the persons among them: free text and numbers go, days and amounts stay
 * @param filer ids of files that belong to these persons alone: their content goes as a whole
 * @param maskering finds the persons in everything else
 */
public record Gallringsbegaran(String lista, String anvandare, Instant tid, Set<String> personer, Map<String, Set<String>> objekt, Set<String> filer,
        Maskering maskering) {

    /** @return ids of everything that belongs to the persons alone */
    public Set<String> ids() {
        return objekt.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
