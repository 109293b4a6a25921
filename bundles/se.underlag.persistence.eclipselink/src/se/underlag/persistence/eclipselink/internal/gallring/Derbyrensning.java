package se.underlag.persistence.eclipselink.internal.gallring;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an embedded database anew: a changed row leaves its old text in the unused part of its page, and the log of transactions holds it until that file
 * is full. Tables are rewritten one by one, then the log is filled with nothing until its files have changed.
 */
final class Derbyrensning {

    private static final String TABLE = "gallring_tomning";
    private static final int WIDTH = 30_000;
    /** More than twice the size at which Derby begins a new file of its log, which is one megabyte. */
    private static final int ROWS = 80;

    private Derbyrensning() {
    }

    static void run(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        String schema = connection.getSchema();
        for (String table : tables(connection, schema)) {
            try (CallableStatement call = connection.prepareCall("call syscs_util.syscs_compress_table(?, ?, 1)")) {
                call.setString(1, schema);
                call.setString(2, table);
                call.execute();
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table " + TABLE + " (tomt varchar(" + WIDTH + "))");
            try (PreparedStatement insert = connection.prepareStatement("insert into " + TABLE + " values (?)")) {
                for (int i = 0; i < ROWS; i++) {
                    insert.setString(1, "0".repeat(WIDTH));
                    insert.executeUpdate();
                }
            }
            statement.execute("drop table " + TABLE);
            statement.execute("call syscs_util.syscs_checkpoint_database()");
            statement.execute("call syscs_util.syscs_checkpoint_database()");
        }
    }

    private static List<String> tables(Connection connection, String schema) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getTables(null, schema, null, new String[] { "TABLE" })) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        return tables;
    }
}
