package se.underlag.persistence.derby.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.LagringException.Orsak;
import se.underlag.persistence.derby.DerbyDatakalla;
import se.underlag.persistence.nyckel.Nyckelfil;

/** What Derby says, as a person can act on it. */
public final class Derbyfel {

    private static final String BUSY = "XSDB6";
    /** The key is missing or another one. */
    private static final Set<String> KEY = Set.of("XBM06", "XBCXA", "XBCXK", "XBCXS", "XJ081");

    private Derbyfel() {
    }

    /** @param folder the folder that holds the database */
    public static LagringException of(SQLException e, Path folder) {
        if (says(e, Set.of(BUSY))) {
            return new LagringException(Orsak.UPPTAGEN, NLS.bind(Messages.upptagen, folder), e);
        }
        if (says(e, KEY)) {
            Path keyFile = folder.resolve(DerbyDatakalla.DATABAS).resolve(Nyckelfil.NAMN);
            return Files.exists(keyFile) ? new LagringException(Orsak.LOSENORD, NLS.bind(Messages.annanNyckel, folder), e)
                    : new LagringException(Orsak.OTILLGANGLIG, NLS.bind(Messages.skadadNyckel, keyFile), e);
        }
        return of((Exception) e, folder);
    }

    /** @param folder the folder that holds the database */
    public static LagringException of(IOException e, Path folder) {
        return of((Exception) e, folder);
    }

    private static LagringException of(Exception e, Path folder) {
        return new LagringException(Orsak.OTILLGANGLIG, NLS.bind(Messages.otillganglig, folder, e.getMessage()), e);
    }

    private static boolean says(SQLException e, Set<String> states) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                for (SQLException next = sql; next != null; next = next.getNextException()) {
                    if (states.contains(next.getSQLState())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
