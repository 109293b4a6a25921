package se.underlag.kopfil.livscykel;

import java.time.Instant;

/**
 * An answered question, kept with the version as it was asked then (KF-09).
 *
 * @param regel the rule it comes from, null for a unit's own
 * @param kommentar null for none; a no has one
 * @param av signature of who answered
 */
public record Checklistsvar(String regel, String text, Svar svar, String kommentar, String av, Instant nar) {

    /** What can be answered. */
    public enum Svar {
        JA, NEJ, EJ_AKTUELLT
    }
}
