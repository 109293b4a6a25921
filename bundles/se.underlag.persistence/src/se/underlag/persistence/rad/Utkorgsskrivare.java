package se.underlag.persistence.rad;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Puts each transaction of a replica into its outbox, on the transaction's own connection: data and outbox are stored together, or neither is. The
 * rows of the audit log are not written twice: who sends the transaction finds them by its id and its time.
 */
public final class Utkorgsskrivare implements Transaktionslyssnare {

    private static final int BATCH = 500;
    private static final String LOG = "Handelselogg";

    /** Places are given with room between them: a change that must go before another one gets a place there. */
    public static final long STEG = 1000;

    /**
     * Asks for the one gate that also whoever applies changes of others asks for: an image, what waits for it and the row cannot change one without the
     * other, and two who wait for each other are not to be.
     */
    @Override public void borja(Connection connection) throws SQLException {
        try (PreparedStatement gate = connection.prepareStatement("update synk_lage set varde = varde where nyckel = 'grind'")) {
            gate.executeUpdate();
        }
    }

    @Override public void fore(Connection connection, String transaktion, String anvandare, Instant tid, List<Radandring> andringar)
            throws SQLException {
        if (!andringar.isEmpty()) {
            head(connection, transaktion, anvandare, tid);
            rows(connection, transaktion, andringar);
        }
    }

    /** A transaction that is written in parts gets its place anew with each: it may rest on what others stored in between. */
    private static void head(Connection connection, String transaction, String user, Instant time) throws SQLException {
        try (PreparedStatement again = connection.prepareStatement("update synk_utkorg set nr = ?, tid = ? where tx = ?")) {
            long place = next(connection);
            again.setLong(1, place);
            Radtext.bindMoment(again, 2, time);
            again.setString(3, transaction);
            if (again.executeUpdate() == 0) {
                try (PreparedStatement first = connection.prepareStatement(
                        "insert into synk_utkorg (tx, nr, anvandare, borjad, tid, status) values (?, ?, ?, ?, ?, 'VANTAR')")) {
                    first.setString(1, transaction);
                    first.setLong(2, place);
                    first.setString(3, user);
                    Radtext.bindMoment(first, 4, time);
                    Radtext.bindMoment(first, 5, time);
                    first.executeUpdate();
                }
            }
        }
    }

    private static void rows(Connection connection, String transaction, List<Radandring> changes) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into synk_utkorgsrad (id, tx, ordning, slag, entitet, rad_id, fore, efter) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            long order = count(connection, transaction);
            int pending = 0;
            for (Radandring change : changes) {
                insert.setString(1, UUID.randomUUID().toString());
                insert.setString(2, transaction);
                insert.setLong(3, order++);
                insert.setString(4, change.slag().name());
                insert.setString(5, change.entitet());
                insert.setString(6, change.id());
                insert.setString(7, Bildtext.write(change.fore()));
                insert.setString(8, LOG.equals(change.entitet()) ? null : Bildtext.write(change.efter()));
                insert.addBatch();
                pending++;
                if (pending % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            if (pending % BATCH != 0) {
                insert.executeBatch();
            }
        }
    }

    private static long next(Connection connection) throws SQLException {
        return STEG * number(connection, "values next value for synk_nr", null);
    }

    private static long count(Connection connection, String transaction) throws SQLException {
        return number(connection, "select count(*) from synk_utkorgsrad where tx = ?", transaction);
    }

    private static long number(Connection connection, String sql, String parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (parameter != null) {
                statement.setString(1, parameter);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
