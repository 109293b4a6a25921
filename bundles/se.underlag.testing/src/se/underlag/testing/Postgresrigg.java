package se.underlag.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import se.underlag.model.Roll;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Datakalla;
import se.underlag.persistence.eclipselink.EclipseLinkRadschema;
import se.underlag.persistence.eclipselink.Schemauppgradering;
import se.underlag.persistence.postgresql.PostgresqlDatakalla;
import se.underlag.sync.Delningsserver;

/** A real PostgreSQL server for the tests of this process, with a migrated template that every test gets a copy of. */
final class Postgresrigg {

    private static final String ADMIN = "postgres";
    private static final String TEMPLATE = "mall";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Set<String> SHARED = new HashSet<>();
    private static EmbeddedPostgres server;

    private Postgresrigg() {
    }

    /** @return a database of its own, migrated and empty */
    static Databas.Postgresql fresh() {
        String name = "prov" + COUNT.incrementAndGet();
        execute("create database " + name + " template " + TEMPLATE);
        return new Databas.Postgresql(url(name), ADMIN, new char[0]);
    }

    /** @return a shared database of its own with one login, who holds every role in all units; row security and every guard is on */
    static Databas.Postgresql shared(String login) {
        String template = "delad_" + login;
        synchronized (Postgresrigg.class) {
            if (SHARED.add(template)) {
                execute("create database " + template + " template " + TEMPLATE);
                share(new Databas.Postgresql(url(template), ADMIN, new char[0]), login);
            }
        }
        String name = "delad" + COUNT.incrementAndGet();
        execute("create database " + name + " template " + template);
        return new Databas.Postgresql(url(name), login, new char[0]);
    }

    /** @return the shared database as another login, made when the server does not have it; whether it is a user of the database is the test's to say */
    static synchronized Databas.Postgresql login(Databas.Postgresql shared, String login) {
        execute("do $$ begin if not exists (select from pg_roles where rolname = '" + login + "') then create role \"" + login
                + "\" login in role underlag_anvandare; end if; end $$");
        return new Databas.Postgresql(shared.url(), login, new char[0]);
    }

    private static void share(Databas.Postgresql database, String login) {
        try (Datakalla.Forbindelse connection = new PostgresqlDatakalla().open(database)) {
            Delningsserver.initiera(connection.dataSource(), new EclipseLinkRadschema());
            Delningsserver.laggTill(connection, login, login, List.of(Roll.values()), null, null);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String url(String name) {
        return start().getJdbcUrl(ADMIN, name).replaceAll("\\?.*", "");
    }

    /** @return a database without any table */
    static Databas.Postgresql empty() {
        String name = "tom" + COUNT.incrementAndGet();
        execute("create database " + name + " template template0");
        return new Databas.Postgresql(url(name), ADMIN, new char[0]);
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
