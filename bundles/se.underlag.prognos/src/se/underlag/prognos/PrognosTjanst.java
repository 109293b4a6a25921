package se.underlag.prognos;

import java.util.Optional;

/** The service that sums the prognos. */
public interface PrognosTjanst {

    /**
     * Sums all köpfiler of the year that the actor may read.
     *
     * @param enhetskod one unit only
     * @throws IllegalArgumentException when the unit does not exist
     */
    Prognossammanstallning summera(int ar, Optional<String> enhetskod);
}
