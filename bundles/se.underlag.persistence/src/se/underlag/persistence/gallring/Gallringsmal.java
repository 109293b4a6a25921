package se.underlag.persistence.gallring;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * A service that keeps copies of stored values in places of its own and takes personal data out of them: a feed, an outbox, a replica. The tables of the
 * model need none.
 */
public interface Gallringsmal {

    /**
     * Works in the transaction that carries the list out; neither commits nor closes. Checksums, ids and what is needed to understand that something stood
     * there stay. In PostgreSQL, functions with the rights of their owner ask {@code gallring_krav()} first, which passes only in that transaction.
     *
     * @param dialekt {@code derby} or {@code postgresql}
     * @return how many values were changed, by the name of the place for people
     * @throws SQLException refuses the weeding as a whole
     */
    Map<String, Integer> gallra(Connection connection, String dialekt, Gallringsbegaran begaran) throws SQLException;
}
