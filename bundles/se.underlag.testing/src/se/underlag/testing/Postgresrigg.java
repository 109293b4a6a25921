package se.underlag.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import se.underlag.persistence.Databas;
import se.underlag.persistence.eclipselink.Schemauppgradering;

/** A real PostgreSQL server for the tests of this process, with a migrated template that every test gets a copy of. */
final class Postgresrigg {

    private static final String ADMIN = "postgres";
    private static final String TEMPLATE = "mall";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static EmbeddedPostgres server;

    private Postgresrigg() {
    }

    /** @return a database of its own, migrated and empty */
    static Databas.Postgresql fresh() {
        String name = "prov" + COUNT.incrementAndGet();
        execute("create database " + name + " template " + TEMPLATE);
        return new Databas.Postgresql(start().getJdbcUrl(ADMIN, name).replaceAll("\\?.*", ""), ADMIN, new char[0]);
    }

    /** @return a database without any table */
    static Databas.Postgresql empty() {
        String name = "tom" + COUNT.incrementAndGet();
        execute("create database " + name + " template template0");
        return new Databas.Postgresql(start().getJdbcUrl(ADMIN, name).replaceAll("\\?.*", ""), ADMIN, new char[0]);
    }

    /** @return connections to a database of this server */
    static DataSource dataSource(Databas.Postgresql database) {
        return start().getDatabase(ADMIN, database.url().substring(database.url().lastIndexOf('/') + 1));
    }

    private static synchronized EmbeddedPostgres start() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder().setCleanDataDirectory(true).start();
                execute("create database " + TEMPLATE + " template template0");
                new Schemauppgradering(server.getDatabase(ADMIN, TEMPLATE), "postgresql").uppgradera(Optional::empty);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return server;
    }

    private static void execute(String sql) {
        try (Connection connection = start().getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
