package se.underlag.persistence.derby;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Datakalla;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.LagringException.Orsak;
import se.underlag.persistence.derby.internal.DerbyForbindelse;
import se.underlag.persistence.derby.internal.Derbyinstallning;
import se.underlag.persistence.derby.internal.Mappbyte;
import se.underlag.persistence.derby.internal.Messages;

/**
 * Opens embedded Derby databases. The database lies in the subfolder {@value #DATABAS} of the chosen folder; beside it Derby's log and the
 * backups made before migrations.
 */
@Component
public final class DerbyDatakalla implements Datakalla {

    /** The subfolder that holds the database files. */
    public static final String DATABAS = "derby";

    private static final String BUSY = "XSDB6";

    /** The only instance a process needs. */
    @Activate public DerbyDatakalla() {
        // Nothing to prepare: Derby itself starts with the first database.
    }

    @Override public boolean passar(Databas databas) {
        return databas instanceof Databas.Derby;
    }

    @Override public Forbindelse open(Databas databas) {
        Path folder = ((Databas.Derby) databas).katalog().toAbsolutePath().normalize();
        Path database = folder.resolve(DATABAS);
        try {
            Files.createDirectories(folder);
            Derbyinstallning.apply(folder);
            boolean fresh = !Files.exists(database.resolve("service.properties"));
            EmbeddedDataSource source = new EmbeddedDataSource();
            source.setDatabaseName(database.toString());
            source.setCreateDatabase(fresh ? "create" : null);
            source.getConnection().close();
            return new DerbyForbindelse(source, database, fresh);
        } catch (SQLException e) {
            throw busy(e) ? new LagringException(Orsak.UPPTAGEN, NLS.bind(Messages.upptagen, folder), e)
                    : new LagringException(Orsak.OTILLGANGLIG, NLS.bind(Messages.otillganglig, folder, e.getMessage()), e);
        } catch (IOException e) {
            throw new LagringException(Orsak.OTILLGANGLIG, NLS.bind(Messages.otillganglig, folder, e.getMessage()), e);
        }
    }

    @Override public boolean aterstall(Databas databas, Path kopia) {
        Path folder = ((Databas.Derby) databas).katalog().toAbsolutePath().normalize();
        Path copy = kopia.resolve(DATABAS);
        if (!Files.exists(copy.resolve("service.properties"))) {
            throw new LagringException(Orsak.OTILLGANGLIG, NLS.bind(Messages.ingenKopia, kopia), null);
        }
        refuseBusy(databas, folder.resolve(DATABAS));
        try {
            Mappbyte.replace(folder.resolve(DATABAS), copy);
            return true;
        } catch (IOException e) {
            throw new LagringException(Orsak.OTILLGANGLIG, NLS.bind(Messages.aterstallningMisslyckades, folder, e.getMessage()), e);
        }
    }

    /** Another process must not have it open; a database that is too damaged to open may be replaced. */
    private void refuseBusy(Databas databas, Path database) {
        if (Files.exists(database)) {
            try {
                open(databas).close();
            } catch (LagringException e) {
                if (e.orsak() == Orsak.UPPTAGEN) {
                    throw e;
                }
            }
        }
    }

    private static boolean busy(SQLException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && (BUSY.equals(sql.getSQLState()) || sql.getNextException() != null && BUSY.equals(sql.getNextException().getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
