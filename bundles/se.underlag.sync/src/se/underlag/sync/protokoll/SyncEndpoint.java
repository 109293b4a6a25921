package se.underlag.sync.protokoll;

import java.util.List;
import java.util.function.Consumer;

/**
 * The shared database as a replica sees it, logged in as one person. Every call may fail with a {@code SynkException}; a call that failed without an
 * answer may have had its effect, and is repeated with the same ids.
 */
public interface SyncEndpoint extends AutoCloseable {

    /** Says hello. @param klient id of this replica, made by it once */
    Halsning halsa(String klient);

    /**
     * @param klient as in the hello
     * @param onskat the number that the replica has had before, 0 for none
     * @return the number of the replica that running numbers are counted in, at least 1 and no other replica's
     */
    int nummer(String klient, int onskat);

    /** @return whether the server still has what the replica remembers of it; otherwise it was restored from a copy, whatever its epoch says */
    boolean minns(Fotspar spar);

    /**
     * The whole scope as it is at one moment.
     *
     * @param mottagare gets every row, in batches of one table, containers before parts
     * @return the sequence number that the picture was taken at: later changes follow it
     */
    long bas(Consumer<List<Radbild>> mottagare);

    /** @return fingerprint of what stands at a place in the feed, null when nothing does */
    String marke(long seq);

    /**
     * @param efter the last sequence number that the replica has
     * @param antal changes to aim at; a transaction is never split, so there may be more
     * @return whole transactions in their order, empty when there is nothing new
     */
    Hamtning hamta(long efter, int antal);

    /** Sends one local transaction, which becomes one transaction there or none. The same id again gets the stored outcome. */
    Utfall skicka(Paket paket);

    /** @return the bytes of a file's content by its id, which never travel inside changes; null when it is not in the scope */
    byte[] innehall(String entitet, String id);

    /** Waits for a sign that there is something new. @return false when the time went by without one */
    boolean vanta(java.time.Duration tid);

    @Override void close();

    /**
     * @param epok changes when the server has been restored: sequence numbers of another epoch mean nothing
     * @param schema version of the server's schema; a replica of another one sends and fetches nothing
     * @param omfang fingerprint of what the person may see; another one than last time asks for a new picture of the scope
     * @param seq the newest sequence number
     */
    record Halsning(String epok, String schema, String omfang, String signatur, long seq) {
    }

    /** @param till sequence number to ask after next time; @param marke fingerprint of what stands there, null when nothing does */
    record Hamtning(List<Transaktion> transaktioner, long till, String marke) {
    }

    /**
     * What a replica remembers.
     *
     * @param seq how far it has read
     * @param marke fingerprint of what stood there, null when it is not known
     * @param paket the last package that the server acknowledged, null for none
     */
    record Fotspar(long seq, String marke, String paket) {
    }
}
