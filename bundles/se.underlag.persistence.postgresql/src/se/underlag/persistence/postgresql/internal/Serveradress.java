package se.underlag.persistence.postgresql.internal;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.LagringException.Orsak;

/**
 * The address of a server, made safe: past this machine a connection is encrypted and the server's certificate and host name are checked, also
 * where the address does not ask for it, and an address that switches that off is refused.
 */
public final class Serveradress {

    private static final String PREFIX = "jdbc:postgresql:";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "");

    private Serveradress() {
    }

    /** @return the address to connect to @throws LagringException when it is none, or holds user or password, or asks for less protection */
    public static String saker(String url) {
        if (url == null || !url.startsWith(PREFIX)) {
            throw new LagringException(Orsak.OTILLGANGLIG, NLS.bind(Messages.ogiltigAdress, url), null);
        }
        String lower = url.toLowerCase(Locale.ROOT);
        if (lower.contains("password=") || lower.matches(".*[?&]user=.*") || lower.matches(".*//[^/?]*@.*")) {
            throw new LagringException(Orsak.OTILLGANGLIG, Messages.losenordIAdress, null);
        }
        String safe = url;
        if (!lower.contains("sslmode=") && !local(url)) {
            safe = with(safe, "sslmode=verify-full");
        } else if (lower.contains("sslmode=") && !lower.contains("sslmode=verify-full") && !local(url)) {
            throw new LagringException(Orsak.OTILLGANGLIG, Messages.osakerAdress, null);
        }
        if (safe.contains("sslmode=verify-") && !lower.contains("sslrootcert=") && !lower.contains("sslfactory=")) {
            // The driver's own habit is a file in the home folder; the authorities that the machine trusts are what an administrator keeps.
            safe = with(safe, "sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory");
        }
        return safe;
    }

    private static String with(String url, String parameter) {
        return url + (url.indexOf('?') < 0 ? '?' : '&') + parameter;
    }

    private static boolean local(String url) {
        String rest = url.substring(PREFIX.length());
        if (!rest.startsWith("//")) {
            return true;
        }
        try {
            // Several hosts, or a name that is none, have no host here and count as far away.
            String host = URI.create("postgresql:" + rest).getHost();
            return host != null && THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
