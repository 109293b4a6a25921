package se.underlag.kopfil.forslag;

import java.util.Set;

/**
 * Somebody accepts a proposal.
 *
 * @param forslagId which
 * @param version as it was read
 * @param kopfilId into which köpfil; null takes the one that was found
 * @param behall ids of events whose green amounts stay although the months get actual ones
 * @param sedd the row as it was shown; when it has changed since then, nothing is accepted. Null accepts whatever the row holds
 */
public record Antagande(String forslagId, long version, String kopfilId, Set<String> behall, Radversion sedd) {

    /**
     * A row at one moment.
     *
     * @param radId the stored row, null for one that is to be made; @param version its version, 0 for none
     */
    public record Radversion(String radId, long version) {
    }

    /** Copies the set. */
    public Antagande {
        behall = Set.copyOf(behall);
    }

    /** Accepts with what the preview says. */
    public Antagande(String forslagId, long version) {
        this(forslagId, version, null, Set.of(), null);
    }
}
