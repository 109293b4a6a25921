package se.underlag.persistence.eclipselink.internal.migrering;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Reads from the history of migrations which schema a database has, without starting Flyway: at most starts there is nothing to migrate. */
public final class Schemaversion {

    /** Name of the table in which Flyway keeps its history; Flyway quotes it. */
    static final String HISTORY = "flyway_schema_history";

    /** Neither table nor schema: Derby's two states, PostgreSQL's. */
    private static final Set<String> NO_TABLE = Set.of("42X05", "42Y07", "42P01");

    private Schemaversion() {
    }

    /** @return the newest version that was migrated to, empty for a database without history */
    public static Optional<String> of(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection
                        .prepareStatement("select \"version\" from \"" + HISTORY + "\" where \"success\" = ? and \"version\" is not null")) {
            statement.setBoolean(1, true);
            return newest(statement);
        } catch (SQLException e) {
            // Asking the catalogue first would cost every start more than the whole question does.
            if (NO_TABLE.contains(e.getSQLState())) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static Optional<String> newest(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            Optional<String> newest = Optional.empty();
            while (rows.next()) {
                String version = rows.getString(1);
                if (newest.isEmpty() || newest.get().compareTo(version) < 0) {
                    newest = Optional.of(version);
                }
            }
            return newest;
        }
    }
}
