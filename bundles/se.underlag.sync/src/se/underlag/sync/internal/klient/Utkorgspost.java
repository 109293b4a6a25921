package se.underlag.sync.internal.klient;

import java.time.Instant;
import java.util.List;

/**
 * A transaction of the outbox.
 *
 * @param nr its place
 * @param borjad when its first part was stored; @param tid when its last part was
 * @param kod why it was refused, null otherwise; @param text the same for people
 */
record Utkorgspost(String tx, long nr, String anvandare, Instant borjad, Instant tid, Status status, String kod, String text, List<Lapp> lappar) {

    /** What has become of it. */
    enum Status {
        /** Not sent, or sent without an answer. */
        VANTAR,
        /** The server has it. Kept for a time: a server that is restored from a copy may ask for it again. */
        KVITTERAD,
        /** The server refused it. It stays in the rows here until the user lets it go. */
        AVVISAD,
        /** The user has let it go. */
        SLAPPT,
        /** Changes that were taken off the rows and lie with a conflict, whose id this one has. */
        UNDAN
    }

    Utkorgspost med(List<Lapp> slips) {
        return new Utkorgspost(tx, nr, anvandare, borjad, tid, status, kod, text, slips);
    }
}
