package se.underlag.persistence.rad;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * What every saving transaction of a replica calls before it commits, on its own connection: what it writes is stored together with the changes, or
 * nothing is. It must neither commit nor keep the connection.
 */
public interface Transaktionslyssnare {

    /** Called before the transaction writes anything. @throws SQLException refuses the whole transaction */
    void borja(Connection connection) throws SQLException;

    /**
     * @param transaktion id that the audit entries of the transaction share
     * @param anvandare signature of who acts
     * @param andringar in an order that can be carried out: new containers before their parts
     * @throws SQLException refuses the whole transaction
     */
    void fore(Connection connection, String transaktion, String anvandare, Instant tid, List<Radandring> andringar) throws SQLException;
}
