package se.underlag.avtal;

import java.util.Map;

/**
 * A wish to take a step.
 *
 * @param arendeId the case
 * @param version it was read with; somebody else's step in between is a conflict
 * @param steg id of the step
 * @param varden values of its fields by key
 * @param orsak reason for going on in spite of what hinders, null when nothing does
 */
public record Stegbegaran(String arendeId, long version, String steg, Map<String, String> varden, String orsak) {

    /** Copies the map. */
    public Stegbegaran {
        varden = Map.copyOf(varden);
    }
}
