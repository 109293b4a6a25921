package se.underlag.sync.internal.jdbc;

import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.eclipse.osgi.util.NLS;
import se.underlag.spi.synk.SynkException;
import se.underlag.spi.synk.SynkException.Orsak;
import se.underlag.sync.protokoll.Utfall;

/** What the server's refusals mean. */
final class Serverfel {

    /** Guards of the shared database, as its functions call them. */
    private static final String NOT_OWN = "UL002";
    private static final String NO_USER = "UL003";
    private static final String OTHER_SCHEMA = "UL004";
    private static final String FORBIDDEN = "42501";
    private static final String UNIQUE = "23505";
    private static final String FOREIGN_KEY = "23503";
    /** Deadlock, serialisation, lock not available: another try may well do. */
    private static final Set<String> AGAIN = Set.of("40001", "40P01", "55P03");
    private static final String DISK_FULL = "53100";
    private static final String TOO_MANY = "53300";
    /** A function or table of the shared database that this product asks for and the server does not have. */
    private static final Set<String> UNKNOWN = Set.of("42883", "42P01");
    /** No connection, server shutting down or out of something, internal fault of the driver's socket. */
    private static final Pattern UNREACHABLE = Pattern.compile("(08|53|57|58).*");
    private static final Pattern LOGIN = Pattern.compile("28.*");
    private static final Pattern DATA = Pattern.compile("(22|23|P0|UL).*");
    private static final Pattern KEY = Pattern.compile("\\b[a-z_]+_(nyckel|pk|pkey|fk)\\b", Pattern.CASE_INSENSITIVE);

    private Serverfel() {
    }

    /** @return what the server itself said, past what batches wrap it in */
    static SQLException innermost(SQLException failure) {
        SQLException found = failure;
        while (found.getNextException() != null) {
            found = found.getNextException();
        }
        return found;
    }

    static String state(SQLException failure) {
        String state = innermost(failure).getSQLState();
        return state == null ? "" : state;
    }

    static boolean again(SQLException failure) {
        return AGAIN.contains(state(failure));
    }

    static boolean unique(SQLException failure) {
        return UNIQUE.equals(state(failure));
    }

    /** @return whether it was the primary key: the row itself is there already */
    static boolean samma(SQLException failure) {
        return unique(failure) && key(failure).endsWith("_pk");
    }

    /** @return whether it is a rule's no to what a package holds, and not a fault of the way there */
    static boolean refusal(SQLException failure) {
        String state = state(failure);
        return FORBIDDEN.equals(state) || DATA.matcher(state).matches() && !Set.of(NOT_OWN, NO_USER, OTHER_SCHEMA).contains(state);
    }

    /** @return the refusal as an outcome, in words for the user */
    static Utfall.Avvisat refused(SQLException failure) {
        String state = state(failure);
        SQLException told = innermost(failure);
        return new Utfall.Avvisat(state, switch (state) {
        case FORBIDDEN -> NLS.bind(Messages.ingenRatt, table(told));
        case UNIQUE -> key(failure).startsWith("paketandring") ? Messages.redanSkickad : NLS.bind(Messages.fanns, key(failure));
        case FOREIGN_KEY -> NLS.bind(Messages.hanvisning, key(failure));
        case "23514" -> NLS.bind(Messages.sparrad, table(told));
        default -> NLS.bind(Messages.avvisad, state);
        });
    }

    /** @return the exception for everything that is no answer to a package */
    static SynkException exception(SQLException failure) {
        String state = state(failure);
        if (certificate(failure)) {
            return new SynkException(Orsak.INLOGGNING, Messages.certifikat, failure);
        }
        if (LOGIN.matcher(state).matches()) {
            return new SynkException(Orsak.INLOGGNING, Messages.ingenInloggning, failure);
        }
        return switch (state) {
        case NO_USER, FORBIDDEN -> new SynkException(Orsak.INLOGGNING, Messages.ejUpplagd, failure);
        case NOT_OWN -> new SynkException(Orsak.INLOGGNING, Messages.annansKopia, failure);
        case OTHER_SCHEMA -> new SynkException(Orsak.VERSION, Messages.version, failure);
        case DISK_FULL -> new SynkException(Orsak.NATT, Messages.fullDisk, failure);
        case TOO_MANY -> new SynkException(Orsak.NATT, Messages.forManga, failure);
        default -> UNKNOWN.contains(state) ? new SynkException(Orsak.VERSION, Messages.aldreVakter, failure)
                : again(failure) || state.isEmpty() || UNREACHABLE.matcher(state).matches()
                        ? new SynkException(Orsak.NATT, Messages.ingetSvar, failure)
                        : new SynkException(Orsak.OGILTIGT, NLS.bind(Messages.serverfel, state), failure);
        };
    }

    /** The driver has no state of its own for a server that is not who it should be. */
    private static boolean certificate(SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException || cause instanceof CertPathValidatorException || cause instanceof SSLPeerUnverifiedException
                    || String.valueOf(cause.getMessage()).contains("HostnameVerifier")
                    || String.valueOf(cause.getMessage()).contains("could not be verified")) {
                return true;
            }
        }
        return false;
    }

    /** A table's or guard's name; never values, which the server's own sentences hold. */
    private static String table(SQLException failure) {
        Matcher named = Pattern.compile("\"([a-z_]+)\"|ändra ([A-Za-z]+)|ta bort ([A-Za-z]+)|Raden i ([a-z_]+)")
                .matcher(String.valueOf(failure.getMessage()));
        if (!named.find()) {
            return state(failure);
        }
        for (int i = 1; i <= named.groupCount(); i++) {
            if (named.group(i) != null) {
                return named.group(i).toLowerCase(Locale.ROOT);
            }
        }
        return state(failure);
    }

    private static String key(SQLException failure) {
        Matcher name = KEY.matcher(String.valueOf(innermost(failure).getMessage()));
        return name.find() ? name.group().toLowerCase(Locale.ROOT) : state(failure);
    }
}
