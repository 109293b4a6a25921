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
 * @param filer ids of files that belong to these persons alone: their content goes as a whole; of köpfiler, all files that they have: the persons go
 * @param maskering finds the persons in everything else
 * @param omfang whether everything goes, or what köpfiler hold
 */
public record Gallringsbegaran(String lista, String anvandare, Instant tid, Set<String> personer, Map<String, Set<String>> objekt, Set<String> filer,
        Maskering maskering, Omfang omfang) {

    /** How much of the persons goes. */
    public enum Omfang {
        ALLT,
        /**
         * What stands in köpfiler, their versions and workbooks, cut off from the persons, whose akt stays: rows lose what they refer to of the person, and only
         * places of köpfiler are searched.
         */
        KOPFILER
    }

    /** Everything goes. */
    public Gallringsbegaran(String lista, String anvandare, Instant tid, Set<String> personer, Map<String, Set<String>> objekt, Set<String> filer,
            Maskering maskering) {
        this(lista, anvandare, tid, personer, objekt, filer, maskering, Omfang.ALLT);
    }

    /** @return whether the akt stays */
    public boolean kopfiler() {
        return omfang == Omfang.KOPFILER;
    }

    /** @return ids of everything that belongs to the persons alone */
    public Set<String> ids() {
        return objekt.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
