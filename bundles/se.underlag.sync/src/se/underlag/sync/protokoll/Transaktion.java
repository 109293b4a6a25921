package se.underlag.sync.protokoll;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One transaction of the feed, as far as it lies in the scope. @param av who stored it; @param klient the replica it came from, null for none */
public record Transaktion(String id, String av, String klient, Instant tid, List<Andring> andringar) {

    /** What happened to a row. */
    public enum Slag {
        NY, ANDRAD, BORTTAGEN,
        /** It left the scope; the row exists, but not for this person. */
        UTOM_SYNHALL
    }

    /**
     * @param seq place in the feed
     * @param version the server's version after it
     * @param falt attributes that changed; empty for a new or removed row
     * @param bild the whole row after the change; empty for removed and gone rows
     */
    public record Andring(long seq, Slag slag, String entitet, String id, long version, Set<String> falt, Map<String, String> bild) {
    }
}
