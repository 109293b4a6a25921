package se.underlag.persistence.derby.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.eclipse.osgi.util.NLS;
import se.underlag.persistence.Datakalla;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.LagringException.Orsak;
import se.underlag.persistence.nyckel.Nyckelfil;

/** An opened Derby database. */
public final class DerbyForbindelse implements Datakalla.Forbindelse {

    /** The states with which Derby tells that it has shut a database down, or that it was not running. */
    private static final String SHUT_DOWN = "08006";
    private static final String NOT_RUNNING = "08003";
    /** What it says of a database that it has shut down by itself, as on a full disk. */
    private static final String NOT_KNOWN = "XJ004";

    private final EmbeddedDataSource source;
    private final Path database;
    private final boolean fresh;

    /** @param database the folder with the database files; @param fresh whether it was just made */
    public DerbyForbindelse(EmbeddedDataSource source, Path database, boolean fresh) {
        this.source = source;
        this.database = database;
        this.fresh = fresh;
    }

    @Override public DataSource dataSource() {
        return source;
    }

    @Override public String dialekt() {
        return "derby";
    }

    @Override public boolean ny() {
        return fresh;
    }

    @Override public boolean kopiera(Path till) {
        try (Connection connection = source.getConnection();
                CallableStatement call = connection.prepareCall("call syscs_util.syscs_backup_database(?)")) {
            call.setString(1, till.toAbsolutePath().toString());
            call.execute();
            takeKeyAlong(till.resolve(database.getFileName()));
            return true;
        } catch (SQLException | IOException e) {
            throw new LagringException(Orsak.OTILLGANGLIG, NLS.bind(Messages.kopieringMisslyckades, till, e.getMessage()), e);
        }
    }

    /** The copy is encrypted as the database is, and of no use without its key. */
    private void takeKeyAlong(Path copy) throws IOException {
        Path key = database.resolve(Nyckelfil.NAMN);
        if (Files.exists(key)) {
            Files.copy(key, copy.resolve(Nyckelfil.NAMN));
        }
    }

    @Override public void close() {
        EmbeddedDataSource shutdown = new EmbeddedDataSource();
        shutdown.setDatabaseName(database.toString());
        shutdown.setShutdownDatabase("shutdown");
        try (Connection never = shutdown.getConnection()) {
            throw new IllegalStateException("Derby goes on running: " + never);
        } catch (SQLException e) {
            if (!SHUT_DOWN.equals(e.getSQLState()) && !NOT_RUNNING.equals(e.getSQLState()) && !NOT_KNOWN.equals(e.getSQLState())) {
                throw new LagringException(Orsak.OTILLGANGLIG, NLS.bind(Messages.otillganglig, database, e.getMessage()), e);
            }
        }
    }
}
