package se.underlag.kopfil.internal.kommando;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.underlag.spi.Fynd;

/** Stored rows that are missing in every one of several files that become one köpfil; one that stands in another file of the call is not missing. */
final class Saknade {

    private Set<Fynd> alla;

    /** @return whether the finding is about a stored row that a file lacks */
    static boolean saknas(Fynd fynd) {
        return fynd.plats().objektId() != null && fynd.plats().cell() == null;
    }

    /** Takes what was found in the next file. */
    void fil(List<Fynd> avvikelser) {
        Set<Fynd> lacks = avvikelser.stream().filter(Saknade::saknas).collect(Collectors.toCollection(LinkedHashSet::new));
        if (alla == null) {
            alla = lacks;
        } else {
            alla.retainAll(lacks);
        }
    }

    /** @return what all files lack */
    Set<Fynd> iAlla() {
        return alla == null ? Set.of() : alla;
    }
}
