package se.underlag.avtal;

import java.util.Set;
import se.underlag.model.Flode;

/**
 * Which cases to read.
 *
 * @param enhetId a unit, null for all that may be read
 * @param floden flows, empty for all
 * @param personId a person, null for all
 * @param avslutade whether ended ones come too
 */
public record Arendeurval(String enhetId, Set<Flode> floden, String personId, boolean avslutade) {

    /** Every open case. */
    public static final Arendeurval OPPNA = new Arendeurval(null, Set.of(), null, false);

    /** Copies the set. */
    public Arendeurval {
        floden = Set.copyOf(floden);
    }
}
