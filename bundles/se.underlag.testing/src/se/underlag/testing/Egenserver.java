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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import se.underlag.persistence.Databas;

/** A PostgreSQL server of one test alone, whose configuration the test may change, and which it may kill. An answered commit is on disk. */
public final class Egenserver implements AutoCloseable {

    private static final String ADMIN = "postgres";
    private static final int SECONDS = 30;
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final EmbeddedPostgres server;
    private final Path folder;
    private Process again;

    private Egenserver(EmbeddedPostgres server) {
        this.server = server;
        this.folder = Path.of(value("show data_directory"));
    }

    /** @return a started server with empty databases */
    public static Egenserver start() {
        return started(EmbeddedPostgres.builder().setCleanDataDirectory(true), Map.of("synchronous_commit", "on"));
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
        Path file = folder.resolve(namn);
        try {
            Files.writeString(file, innehall);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        value("select pg_reload_conf()");
    }

    private String value(String sql) {
        try (Connection connection = admin(ADMIN).getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Kills the server as {@code kill -9} of its first process does: the others end by themselves when they find out. */
    public void doda() {
        try {
            ProcessHandle first = ProcessHandle.of(Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip())).orElseThrow();
            List<ProcessHandle> all = new ArrayList<>(first.descendants().toList());
            all.add(first);
            first.destroyForcibly();
            CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new)).get(SECONDS, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The server does not die", e);
        }
    }

    /** Starts the killed server again, on the same port with the same data, and waits until it lets in. */
    public void startaOm() {
        try {
            List<String> command = new ArrayList<>();
            if ("root".equals(System.getProperty("user.name"))) {
                // PostgreSQL refuses to be root.
                command.addAll(List.of("unshare", "-U"));
            }
            Matcher word = WORD.matcher(Files.readString(folder.resolve("postmaster.opts")));
            while (word.find()) {
                command.add(word.group(1) == null ? word.group(2) : word.group(1));
            }
            again = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("igen.log").toFile()).start();
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
            while (!slapperIn()) {
                if (System.nanoTime() > until || again.waitFor(100, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("The server does not start: " + Files.readString(folder.resolve("igen.log")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean slapperIn() {
        try (Connection connection = admin(ADMIN).getConnection()) {
            return connection.isValid(1);
        } catch (SQLException recovering) {
            return false;
        }
    }

    @Override public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
