package se.underlag.sync.internal.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.underlag.sync.protokoll.Paket;
import se.underlag.sync.protokoll.Utfall;

/**
 * Stores one package as one transaction, with its outcome in the same. Everything that could fail at the commit is asked before the outcome is
 * written, so that a commit that goes through is the outcome it says.
 */
final class Paketsandning {

    private final Connection connection;
    private final Map<String, Radbilder> tables;

    Paketsandning(Connection connection, Map<String, Radbilder> tables) {
        this.connection = connection;
        this.tables = tables;
    }

    /** @param forekommen whether a key was taken meanwhile, where the login does not see it; there is no outcome then */
    record Svar(Utfall utfall, boolean forekommen) {
    }

    /** @return what became of the package the first time */
    static Optional<Utfall> stored(Connection connection, String id) throws SQLException {
        return text(connection, "select synk.utfall(?)::text", id).map(Utfallstext::read);
    }

    Svar send(Paket paket) throws SQLException {
        return send(paket, false);
    }

    /** Sends it although a key is taken, so that the refusal is stored. */
    Svar refuse(Paket paket) throws SQLException {
        return send(paket, true);
    }

    private Svar send(Paket paket, boolean uniqueIsRefusal) throws SQLException {
        Optional<Utfall> before = begin(paket);
        if (before.isPresent()) {
            return new Svar(before.get(), false);
        }
        Savepoint begun = connection.setSavepoint();
        Mottagning reception = new Mottagning(connection, tables, paket.tid());
        Utfall outcome;
        try {
            once(paket);
            outcome = new Utfall.Mottaget(reception.carryOut(paket));
            if (!reception.stale().isEmpty()) {
                connection.rollback();
                return new Svar(new Utfall.Foraldrat(reception.stale()), false);
            }
            // Keys between tables are checked at the commit otherwise, after the outcome; and the feed numbers its changes now.
            try (Statement statement = connection.createStatement()) {
                statement.execute("set constraints all immediate");
            }
        } catch (Mottagning.Obegripligt e) {
            connection.rollback(begun);
            outcome = new Utfall.Avvisat("VARDE", e.getMessage());
        } catch (SQLException e) {
            if (!Serverfel.refusal(e)) {
                throw e;
            }
            connection.rollback(begun);
            boolean same = Serverfel.samma(e);
            List<String> taken = same ? taken(paket) : List.of();
            if (!taken.isEmpty()) {
                connection.rollback();
                return new Svar(new Utfall.Foraldrat(taken), false);
            }
            if (Serverfel.unique(e) && !uniqueIsRefusal) {
                connection.rollback();
                return new Svar(null, true);
            }
            // Nothing that could be fetched would ever change the answer about a row that only others see.
            outcome = same ? new Utfall.Avvisat(Serverfel.state(e), Messages.utomSynhall) : Serverfel.refused(e);
        }
        text(connection, "select synk.klar(?, ?::jsonb)", paket.id(), Utfallstext.write(outcome));
        return new Svar(outcome, false);
    }

    private Optional<Utfall> begin(Paket paket) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select synk.borja(?, ?, ?, ?)::text")) {
            statement.setString(1, paket.id());
            statement.setString(2, paket.klient());
            statement.setString(3, paket.schema());
            statement.setTimestamp(4, Timestamp.from(paket.tid()));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getString(1)).map(Utfallstext::read);
            }
        }
    }

    private void once(Paket paket) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select synk.andringar(?, ?)")) {
            statement.setString(1, paket.id());
            statement.setArray(2, JdbcEndpoint.texts(connection, paket.rader().stream().map(Paket.Rad::andring).toList()));
            statement.execute();
        }
    }

    /** @return those of the rows to be made that are there already, where the login sees them */
    private List<String> taken(Paket paket) throws SQLException {
        List<String> seen = new ArrayList<>();
        for (Paket.Rad row : paket.rader()) {
            if (row.slag() == Paket.Slag.NY
                    && text(connection, "select id from public." + tables.get(row.entitet()).table().namn() + " where id = ?", row.radId())
                            .isPresent()) {
                seen.add(row.radId());
            }
        }
        return seen;
    }

    private static Optional<String> text(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        }
    }
}
