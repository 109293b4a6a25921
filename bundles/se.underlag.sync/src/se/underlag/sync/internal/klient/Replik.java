package se.underlag.sync.internal.klient;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import se.underlag.persistence.rad.Radlager;
import se.underlag.persistence.rad.Utkorgsskrivare;
import se.underlag.spi.synk.SynkException;

/** The replica's database: each piece of work is one transaction of it, done whole or not at all. */
final class Replik {

    private static final Set<String> AGAIN = Set.of("40001", "40XL1", "40XL2");
    private static final int TRIES = 3;

    private final Radlager store;
    private final Clock clock;
    private Tabeller tables;

    /** Work inside one transaction. */
    interface Arbete<T> {

        T gor(Del del) throws SQLException;
    }

    /** What work has at hand. @param nu when it was begun */
    record Del(Connection connection, Tabeller tabeller, Rader rader, Utkorg utkorg, Radlage lage, Konfliktlada krockar, Instant nu) {
    }

    Replik(Radlager store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    synchronized Tabeller tabeller() {
        if (tables == null) {
            tables = new Tabeller(store);
        }
        return tables;
    }

    String schema() {
        return store.schema();
    }

    /** Changes the replica; nobody saves meanwhile. */
    <T> T andra(Arbete<T> work) {
        return run(work, true);
    }

    /** Only looks. */
    <T> T las(Arbete<T> work) {
        return run(work, false);
    }

    private <T> T run(Arbete<T> work, boolean changes) {
        for (int attempt = 1;; attempt++) {
            try {
                return once(work, changes);
            } catch (SQLException e) {
                if (attempt == TRIES || e.getSQLState() == null || !AGAIN.contains(e.getSQLState())) {
                    throw new SynkException(SynkException.Orsak.OGILTIGT, Messages.replikFel, e);
                }
            }
        }
    }

    private <T> T once(Arbete<T> work, boolean changes) throws SQLException {
        try (Connection connection = store.oppna(); Rader rows = new Rader(connection, tabeller())) {
            try {
                Radlage state = new Radlage(rows);
                if (changes) {
                    new Utkorgsskrivare().borja(connection);
                    state.ord("tillampar", "ja");
                }
                Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                T result = work.gor(new Del(connection, tabeller(), rows, new Utkorg(rows), state, new Konfliktlada(rows), now));
                if (changes) {
                    state.glomOrd("tillampar");
                }
                connection.commit();
                return result;
            } finally {
                connection.rollback();
            }
        }
    }
}
