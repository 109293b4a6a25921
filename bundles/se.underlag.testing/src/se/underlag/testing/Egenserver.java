package se.underlag.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import se.underlag.persistence.Databas;

/** A PostgreSQL server of one test alone, whose configuration the test may change. */
public final class Egenserver implements AutoCloseable {

    private static final String ADMIN = "postgres";

    private final EmbeddedPostgres server;

    private Egenserver(EmbeddedPostgres server) {
        this.server = server;
    }

    /** @return a started server with empty databases */
    public static Egenserver start() {
        return started(EmbeddedPostgres.builder().setCleanDataDirectory(true), Map.of());
    }

    /** @param installningar of the server, such as {@code max_connections} @return a started server with empty databases */
    public static Egenserver start(Map<String, String> installningar) {
        return started(EmbeddedPostgres.builder().setCleanDataDirectory(true), installningar);
    }

    /**
     * A server that hands what it acknowledges to the operating system first, so that it is there when all its processes are killed.
     *
     * @param data folder of the server, which stays when it ends; made when it is not there
     * @param port to listen at
     */
    public static Egenserver start(Path data, int port) {
        return started(EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).setPort(port),
                Map.of("synchronous_commit", "on"));
    }

    private static Egenserver started(EmbeddedPostgres.Builder builder, Map<String, String> settings) {
        settings.forEach(builder::setServerConfig);
        try {
            return new Egenserver(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return how the administrator logs in to a database */
    public Databas.Postgresql databas(String namn) {
        return new Databas.Postgresql(url("localhost", namn), ADMIN, new char[0]);
    }

    /** @return connections to a database as the administrator */
    public DataSource admin(String databas) {
        return server.getDatabase(ADMIN, databas);
    }

    /** @param vard name or address of this machine */
    public String url(String vard, String databas) {
        return "jdbc:postgresql://" + vard + ':' + server.getPort() + '/' + databas;
    }

    /** Runs a statement as the administrator. */
    public void sql(String databas, String sql) {
        try (Connection connection = admin(databas).getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Writes a file of the server's data folder that nobody else may read, and lets the server read its configuration again. */
    public void fil(String namn, String innehall) {
        try (Connection connection = admin(ADMIN).getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show data_directory")) {
            row.next();
            Path file = Path.of(row.getString(1)).resolve(namn);
            Files.writeString(file, innehall);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException(namn, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends all its processes as a power cut would: {@code kill -9}. The data stays as it was on the disk; {@link #close} comes after. */
    public void doda() {
        long pid;
        try (Connection connection = admin(ADMIN).getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select split_part(pg_read_file('postmaster.pid'), chr(10), 1)::bigint")) {
            row.next();
            pid = row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
        all.add(0, postmaster);
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
    }

    @Override public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
