package se.underlag.persistence.postgresql.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.underlag.persistence.Datakalla.Signal;

/** Waits for a server's notifications. */
public final class Lyssnare implements Signal {

    private static final Logger LOG = LoggerFactory.getLogger(Lyssnare.class);

    private final Connection connection;

    /** @param connection its own; closed with it */
    public Lyssnare(Connection connection, String kanal) throws SQLException {
        this.connection = connection;
        if (!kanal.matches("[a-z_]+")) {
            throw new IllegalArgumentException(kanal);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + kanal);
        }
    }

    @Override public boolean vanta(Duration tid) throws SQLException {
        PGNotification[] signs = connection.unwrap(PGConnection.class).getNotifications((int) Math.max(1, tid.toMillis()));
        return signs != null && signs.length > 0;
    }

    @Override public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("The server was gone already", e);
        }
    }
}
