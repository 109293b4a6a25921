package se.underlag.persistence.postgresql.internal;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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
    private static final Set<String> LOGIN = Set.of("user", "password");
    private static final String MODE = "sslmode";
    private static final String FULL = "verify-full";
    private static final String AUTHORITY = "sslrootcert";
    /**
     * What an address may ask for; the driver knows the names in these letters only. Everything else is refused, for much of it leads elsewhere (another
     * host, a socket or a check of certificates by a class of one's own), and what the driver does not know it passes over without a word.
     */
    private static final Set<String> KNOWN = Set.of(MODE, AUTHORITY, "ssl", "sslcert", "sslkey", "sslNegotiation", "channelBinding",
            "targetServerType",
            "loadBalanceHosts", "hostRecheckSeconds", "connectTimeout", "loginTimeout", "socketTimeout", "tcpKeepAlive", "ApplicationName");

    private Serveradress() {
    }

    /** @return the address to connect to @throws LagringException when it is none, or holds user or password, or asks for less protection */
    public static String saker(String url) {
        if (url == null || !url.startsWith(PREFIX)) {
            throw new LagringException(Orsak.OTILLGANGLIG, NLS.bind(Messages.ogiltigAdress, url), null);
        }
        Map<String, String> asked = parameters(url);
        if (asked.keySet().stream().anyMatch(name -> LOGIN.contains(name.toLowerCase(Locale.ROOT))) || url.matches(".*//[^/?]*@.*")) {
            throw new LagringException(Orsak.OTILLGANGLIG, Messages.losenordIAdress, null);
        }
        boolean far = !local(url);
        if (far && !FULL.equals(asked.getOrDefault(MODE, FULL)) || !KNOWN.containsAll(asked.keySet())) {
            throw new LagringException(Orsak.OTILLGANGLIG, Messages.osakerAdress, null);
        }
        String safe = far && !asked.containsKey(MODE) ? with(url, MODE + '=' + FULL) : url;
        if ((far || asked.getOrDefault(MODE, "").startsWith("verify-")) && !asked.containsKey(AUTHORITY)) {
            // The driver's own habit is a file in the home folder; the authorities that the machine trusts are what an administrator keeps.
            safe = with(safe, "sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory");
        }
        return safe;
    }

    /** @return what stands after the question mark, as the driver divides it; one that stands twice, of which the driver takes the last, is refused */
    private static Map<String, String> parameters(String url) {
        Map<String, String> asked = new LinkedHashMap<>();
        int query = url.indexOf('?');
        for (String token : query < 0 ? new String[0] : url.substring(query + 1).split("&")) {
            int equals = token.indexOf('=');
            String name = equals < 0 ? token : token.substring(0, equals);
            if (!token.isEmpty() && asked.put(name, equals < 0 ? "" : token.substring(equals + 1)) != null) {
                throw new LagringException(Orsak.OTILLGANGLIG, Messages.osakerAdress, null);
            }
        }
        return asked;
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
