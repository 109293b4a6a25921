package se.underlag.avtal;

import java.util.Map;
import se.underlag.model.Flode;

/**
 * A wish to begin a flow.
 *
 * @param flode which
 * @param enhetId the unit that answers for it
 * @param personId whom it concerns
 * @param beslutId the decision, null when none is registered yet
 * @param boendeId the home, null when not chosen yet
 * @param foregaendeId the avtal that a follow-up, a changed need or a termination starts from; null in a new avrop
 * @param varden values of the first step's fields
 */
public record Startbegaran(Flode flode, String enhetId, String personId, String beslutId, String boendeId, String foregaendeId,
        Map<String, String> varden) {

    /** Copies the map. */
    public Startbegaran {
        varden = Map.copyOf(varden);
    }
}
