package se.underlag.persistence.eclipselink.internal.enhet;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** A role or row security of a shared database says no. */
    private static final String FORBIDDEN = "42501";
    /** States of a shared database's own guards: a version skipped, a log entry in somebody else's name. */
    private static final String GUARD = "UL";

    /** PostgreSQL has no room. */
    private static final String SERVER_DISK = "53100";
    /** Derby cannot write its log, its control file, a new table or a page. */
    private static final Set<String> DISK = Set.of("XSLA0", "XSLA4", "XSLAE", "XSDF1", "XSDG1");

    private static final Pattern KEY = Pattern.compile("\\b[a-z_]+_(nyckel|pk|fk)\\b", Pattern.CASE_INSENSITIVE);

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
            return new LagringException(Orsak.AVVISAD, NLS.bind(Messages.finnsRedan, key(sql)), failure);
        }
        if (FOREIGN_KEY.contains(state)) {
            return new LagringException(Orsak.AVVISAD, NLS.bind(Messages.refererad, key(sql)), failure);
        }
        if (state.equals(FORBIDDEN)) {
            return new LagringException(Orsak.AVVISAD, Messages.ingenRatt, failure);
        }
        if (state.startsWith(GUARD)) {
            return new LagringException(Orsak.AVVISAD, NLS.bind(Messages.vakt, state), failure);
        }
        if (state.startsWith("23") || state.startsWith("22")) {
            return new LagringException(Orsak.AVVISAD, Messages.avvisad, failure);
        }
        if (state.startsWith("40")) {
            return new LagringException(Orsak.UPPTAGEN, Messages.upptagenRad, failure);
        }
        if (state.equals(SERVER_DISK)) {
            return new LagringException(Orsak.OTILLGANGLIG, Messages.fullServerdisk, failure);
        }
        return new LagringException(Orsak.OTILLGANGLIG, full(failure) ? Messages.fullDisk : Messages.otillganglig, failure);
    }

    /** Derby hangs what the operating system said behind its own words, so any of them may be the one. */
    private static boolean full(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            for (SQLException said = cause instanceof SQLException sql ? sql : null; said != null; said = said.getNextException()) {
                if (DISK.contains(String.valueOf(said.getSQLState()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** @return the name of the broken key, which says what it is about in one word; a whole sentence of the database's would be English */
    private static String key(SQLException failure) {
        Matcher name = KEY.matcher(failure.getMessage());
        return name.find() ? name.group().toLowerCase(Locale.ROOT) : failure.getSQLState();
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
