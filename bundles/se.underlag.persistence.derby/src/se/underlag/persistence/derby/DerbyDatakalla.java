package se.underlag.persistence.derby;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.underlag.base.Privat;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Datakalla;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.LagringException.Orsak;
import se.underlag.persistence.derby.internal.DerbyForbindelse;
import se.underlag.persistence.derby.internal.Derbyfel;
import se.underlag.persistence.derby.internal.Derbyinstallning;
import se.underlag.persistence.derby.internal.Derbystart;
import se.underlag.persistence.derby.internal.Mappbyte;
import se.underlag.persistence.derby.internal.Messages;
import se.underlag.persistence.nyckel.Databasnyckel;
import se.underlag.persistence.nyckel.Nyckelfil;

/**
 * Opens embedded Derby databases. The database lies in the subfolder {@value #DATABAS} of the chosen folder; beside it Derby's log and the
 * backups made before migrations.
 */
@Component
public final class DerbyDatakalla implements Datakalla {

    /** The subfolder that holds the database files. */
    public static final String DATABAS = "derby";

    /** The only instance a process needs. */
    @Activate public DerbyDatakalla() {
        // Nothing to prepare: Derby itself starts with the first database.
    }

    @Override public boolean passar(Databas databas) {
        return databas instanceof Databas.Derby;
    }

    @Override public Forbindelse open(Databas databas) {
        Databas.Derby chosen = (Databas.Derby) databas;
        Path folder = chosen.katalog().toAbsolutePath().normalize();
        Path database = folder.resolve(DATABAS);
        try {
            Privat.katalog(folder);
            Derbyinstallning.apply(folder);
            Mappbyte.recover(database);
            boolean fresh = !Derbystart.exists(database);
            if (fresh) {
                Derbystart.create(database, null);
            } else {
                Derbystart.start(database, key(chosen, folder, database));
            }
            return new DerbyForbindelse(Derbystart.source(database), database, fresh);
        } catch (SQLException e) {
            throw Derbyfel.of(e, folder);
        } catch (IOException e) {
            throw Derbyfel.of(e, folder);
        }
    }

    private static Databasnyckel key(Databas.Derby chosen, Path folder, Path database) {
        if (!encrypted(database)) {
            return null;
        }
        if (chosen.nyckel() == null) {
            throw new LagringException(Orsak.LOSENORD, NLS.bind(Messages.krypterad, folder), null);
        }
        return chosen.nyckel();
    }

    private static boolean encrypted(Path database) {
        return Files.exists(database.resolve(Nyckelfil.NAMN));
    }

    @Override public boolean aterstall(Databas databas, Path kopia) {
        Path folder = ((Databas.Derby) databas).katalog().toAbsolutePath().normalize();
        Path database = folder.resolve(DATABAS);
        Path copy = kopia.resolve(DATABAS);
        if (!Derbystart.exists(copy)) {
            throw new LagringException(Orsak.OTILLGANGLIG, NLS.bind(Messages.ingenKopia, kopia), null);
        }
        refuseBusy(databas, database);
        Databasnyckel key = key((Databas.Derby) databas, kopia, copy);
        try {
            Mappbyte.replace(database, incoming -> {
                Mappbyte.copy(copy, incoming);
                tryOut(incoming, key, kopia);
                keepPassword(database, incoming);
            }, true);
            return true;
        } catch (IOException e) {
            throw new LagringException(Orsak.OTILLGANGLIG, NLS.bind(Messages.aterstallningMisslyckades, folder, e.getMessage()), e);
        }
    }

    private static void tryOut(Path incoming, Databasnyckel key, Path kopia) {
        try {
            Derbystart.start(incoming, key);
        } catch (SQLException e) {
            LagringException said = Derbyfel.of(e, kopia);
            throw said.orsak() == Orsak.LOSENORD ? said
                    : new LagringException(Orsak.OTILLGANGLIG, NLS.bind(Messages.skadadKopia, kopia, e.getMessage()), e);
        }
        new DerbyForbindelse(Derbystart.source(incoming), incoming, false).close();
    }

    /** The copy opened with today's key, so today's password goes on being the one that wraps it, whatever it was when the copy was made. */
    private static void keepPassword(Path database, Path incoming) throws IOException {
        if (encrypted(database) && encrypted(incoming)) {
            Files.copy(database.resolve(Nyckelfil.NAMN), incoming.resolve(Nyckelfil.NAMN), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Another process must not have it open; a database that is too damaged to open may be replaced. */
    private void refuseBusy(Databas databas, Path database) {
        if (Files.exists(database)) {
            try {
                open(databas).close();
            } catch (LagringException e) {
                if (e.orsak() == Orsak.UPPTAGEN || e.orsak() == Orsak.LOSENORD) {
                    throw e;
                }
            }
        }
    }
}
