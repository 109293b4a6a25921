package se.underlag.kopfil.forslag;

import java.util.Set;

/**
 * Somebody accepts a proposal.
 *
 * @param forslagId which
 * @param version as it was read
 * @param kopfilId into which köpfil; null takes the one that was found
 * @param behall ids of events whose green amounts stay although the months get actual ones
 */
public record Antagande(String forslagId, long version, String kopfilId, Set<String> behall) {

    /** Copies the set. */
    public Antagande {
        behall = Set.copyOf(behall);
    }

    /** Accepts with what the preview says. */
    public Antagande(String forslagId, long version) {
        this(forslagId, version, null, Set.of());
    }
}
