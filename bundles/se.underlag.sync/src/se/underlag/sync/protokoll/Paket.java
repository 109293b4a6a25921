package se.underlag.sync.protokoll;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One local transaction on its way.
 *
 * @param id the local transaction's, unique for ever
 * @param klient the replica
 * @param schema version of the schema that the changes are written in
 * @param tid when it was stored here; for people, never for order
 */
public record Paket(String id, String klient, String schema, Instant tid, List<Rad> rader) {

    /** What is to happen to a row. */
    public enum Slag {
        NY, ANDRAD, BORTTAGEN
    }

    /**
     * @param id of the change, unique for ever
     * @param basversion the server's version that the change rests on, 0 for a new row
     * @param varden attribute to text; the whole row when new, the changed fields otherwise
     */
    public record Rad(String andring, Slag slag, String entitet, String radId, long basversion, Map<String, String> varden) {
    }
}
