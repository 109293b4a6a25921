package se.underlag.spi.synk;

import java.time.Instant;
import java.util.List;

/**
 * An own transaction that the server has not taken.
 *
 * @param objekt what it changes, readable, protected identities masked
 * @param status why it is still here
 * @param orsak Swedish sentence for the user: what it waits for or why it was refused, with what to do
 */
public record Vantande(String transaktion, Instant tid, List<String> objekt, Status status, String orsak) {

    /** How far it has come. */
    public enum Status {
        /** Goes with the next run. */
        VANTAR,
        /** Changes something that has an open conflict, or rests on a transaction that does. */
        KONFLIKT,
        /** The server refused it; the user has not yet seen to it. */
        AVVISAD
    }
}
