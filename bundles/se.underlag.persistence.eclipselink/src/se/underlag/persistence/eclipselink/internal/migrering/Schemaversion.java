package se.underlag.persistence.eclipselink.internal.migrering;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads from the history of migrations which schema a database has, without starting Flyway: at most starts there is nothing to migrate. */
public final class Schemaversion {

    /** Name of the table in which Flyway keeps its history; Flyway quotes it. */
    static final String HISTORY = "flyway_schema_history";

    private Schemaversion() {
    }

    /** @return the newest version that was migrated to, empty for a database without history */
    public static Optional<String> of(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (!exists(connection)) {
                return Optional.empty();
            }
            try (PreparedStatement statement = connection.prepareStatement("select \"version\" from \"" + HISTORY + "\" where \"success\" = ? and \"version\" is not null")) {
                statement.setBoolean(1, true);
                return newest(statement);
            }
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

    private static boolean exists(Connection connection) throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        try (ResultSet tables = meta.getTables(null, connection.getSchema(), HISTORY, null)) {
            return tables.next();
        }
    }
}
