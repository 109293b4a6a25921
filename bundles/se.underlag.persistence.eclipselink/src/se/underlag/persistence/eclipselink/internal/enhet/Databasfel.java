package se.underlag.persistence.eclipselink.internal.enhet;

import java.sql.SQLException;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.eclipse.persistence.exceptions.OptimisticLockException;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.LagringException.Orsak;
import se.underlag.persistence.eclipselink.internal.Messages;

/** Tells what a failure of the database means. */
final class Databasfel {

    private static final String UNIQUE = "23505";
    /** At once, and at the commit of a deferred key. */
    private static final Set<String> FOREIGN_KEY = Set.of("23503", "23516");

    private Databasfel() {
    }

    /** @return whether somebody else was faster */
    static boolean conflict(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof jakarta.persistence.OptimisticLockException) {
                return true;
            }
        }
        return false;
    }

    /** @return an exception with a message for the user */
    static LagringException translate(Throwable failure) {
        SQLException sql = sql(failure);
        String state = sql == null || sql.getSQLState() == null ? "" : sql.getSQLState();
        if (state.equals(UNIQUE)) {
            return new LagringException(Orsak.AVVISAD, NLS.bind(Messages.finnsRedan, sql.getMessage()), failure);
        }
        if (FOREIGN_KEY.contains(state)) {
            return new LagringException(Orsak.AVVISAD, NLS.bind(Messages.refererad, sql.getMessage()), failure);
        }
        if (state.startsWith("23") || state.startsWith("22")) {
            return new LagringException(Orsak.AVVISAD, NLS.bind(Messages.avvisad, sql.getMessage()), failure);
        }
        if (state.startsWith("40")) {
            return new LagringException(Orsak.UPPTAGEN, Messages.upptagenRad, failure);
        }
        return new LagringException(Orsak.OTILLGANGLIG, NLS.bind(Messages.otillganglig, sql == null ? failure.getMessage() : sql.getMessage()),
                failure);
    }

    /** @return the innermost failure that the database itself reported; batches wrap it in a general one */
    private static SQLException sql(Throwable failure) {
        SQLException found = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                found = sql;
                while (found.getNextException() != null) {
                    found = found.getNextException();
                }
            }
        }
        return found;
    }
}
