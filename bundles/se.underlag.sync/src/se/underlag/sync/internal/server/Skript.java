package se.underlag.sync.internal.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** Small help with statements. */
final class Skript {

    private Skript() {
    }

    /** @return the text of a resource beside this class */
    static String read(String name) {
        try (InputStream in = Skript.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static void run(Connection connection, List<String> sql) throws SQLException {
        for (String one : sql) {
            run(connection, one);
        }
    }

    /** @return how many rows it concerned */
    static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = bound(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** @return the first column of the first row, empty when there is none or it is null */
    static Optional<String> text(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = bound(connection, sql, values); ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
        }
    }

    static long number(Connection connection, String sql, Object... values) throws SQLException {
        return text(connection, sql, values).map(Long::parseLong).orElse(0L);
    }

    static boolean truth(Connection connection, String sql, Object... values) throws SQLException {
        return text(connection, sql, values).filter(text -> text.startsWith("t")).isPresent();
    }

    /** @return a name as SQL writes it */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static PreparedStatement bound(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
