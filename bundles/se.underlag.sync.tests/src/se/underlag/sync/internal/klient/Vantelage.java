package se.underlag.sync.internal.klient;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.underlag.spi.synk.SynkException;
import se.underlag.sync.protokoll.Paket;
import se.underlag.sync.protokoll.SyncEndpoint;
import se.underlag.sync.protokoll.Utfall;

/** What a replica waits for, in a few lines: its queue, its open conflicts, and what the server answers to the next run. */
final class Vantelage {

    private static final int LINES = 12;

    private final StringBuilder text = new StringBuilder();

    private Vantelage() {
    }

    /** @return nothing for a replica that waits for nothing */
    static String av(Simulerad klient) {
        if (klient.kopia().ko().isEmpty() && klient.kopia().krockar().isEmpty()) {
            return "";
        }
        Vantelage state = new Vantelage();
        state.text.append('\n').append(klient.login);
        klient.kopia().replik.las(d -> Sandning.ko(d, klient.login).ordna(d.utkorg().oppna())).stream().limit(LINES)
                .forEach(p -> state.text.append("\n  ").append(p.post().tx()).append(' ').append(p.post().nr()).append(' ').append(p.vantan())
                        .append(' ').append(p.grund() == null ? "" : p.grund()).append(' ').append(p.post().lappar().stream()
                                .map(s -> s.slag() + " " + rad(s.rad()) + ' ' + s.efter().keySet()).collect(Collectors.joining(", "))));
        klient.kopia().krockar().stream().limit(LINES)
                .forEach(k -> state.text.append("\n  ").append(k.slag()).append(' ').append(rad(k.rad())).append(' ').append(k.min().keySet()));
        try {
            state.text.append("\n  ").append(klient.synka(state::antecknad, Kraschpunkt.INGEN));
        } catch (SynkException away) {
            state.text.append("\n  ").append(away.getMessage());
        }
        return state.text.toString();
    }

    /** @return the innermost cause and where it came from, in this package */
    static String rotter(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause + Stream.of(cause.getStackTrace()).filter(f -> f.getClassName().startsWith("se.underlag.sync")).limit(LINES)
                .map(f -> "\n    " + f).collect(Collectors.joining());
    }

    private static String rad(Nyckel row) {
        return row.entitet() + ' ' + row.id();
    }

    private SyncEndpoint antecknad(SyncEndpoint inner) {
        return (SyncEndpoint) Proxy.newProxyInstance(SyncEndpoint.class.getClassLoader(), new Class<?>[] { SyncEndpoint.class },
                (proxy, method, arguments) -> {
                    try {
                        Object answer = method.invoke(inner, arguments);
                        if (answer instanceof Utfall outcome) {
                            text.append("\n  -> ").append(((Paket) arguments[0]).id()).append(' ').append(outcome);
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
