package se.underlag.sync.internal.klient;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import se.underlag.persistence.Databas;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.persistence.postgresql.PostgresqlDatakalla;
import se.underlag.spi.synk.SynkException;
import se.underlag.spi.synk.Synkutfall;
import se.underlag.sync.internal.jdbc.JdbcEndpoint;
import se.underlag.sync.internal.server.Delad;
import se.underlag.sync.protokoll.SyncEndpoint;
import se.underlag.testing.Klippproxy;

/** One simulated person: a replica in a real Derby, a wire that can be cut, and what the person believes to have saved. */
final class Simulerad implements AutoCloseable {

    /** Thrown where a process is said to die. */
    static final class Krasch extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    final String login;
    /** Unit that this person works in. */
    final String enhet;
    final Klippproxy wire;
    final Set<String> sparade = new LinkedHashSet<>();
    /** What the person has seen refused and let go, with what could not be without it; the outbox forgets those. */
    final Set<String> slappta = new LinkedHashSet<>();
    private final Delad server;
    private final Path folder;
    private final Clock clock;
    private Kopia kopia;
    private JdbcEndpoint endpoint;

    Simulerad(Delad server, Path folder, String login, String enhet, Clock clock) {
        this.server = server;
        this.folder = folder;
        this.login = login;
        this.enhet = enhet;
        this.clock = clock;
        URI at = URI.create(server.url().substring("jdbc:".length()));
        this.wire = new Klippproxy(at.getHost(), at.getPort());
        this.kopia = new Kopia(folder, login, clock);
    }

    Kopia kopia() {
        return kopia;
    }

    /** The process dies and starts again; what is not in the database is gone. */
    void starta() {
        koppla();
        kopia.close();
        kopia = new Kopia(folder, login, clock);
    }

    /** Lets go of the server, if it is held. */
    void koppla() {
        if (endpoint != null) {
            endpoint.close();
            endpoint = null;
        }
    }

    /** @return whether the database took it */
    boolean spara(Consumer<UnitOfWork> work) {
        try (UnitOfWork unit = kopia.test.lagring().open(login)) {
            work.accept(unit);
            if (unit.save() instanceof Sparresultat.Sparat saved && !saved.andringar().andringar().isEmpty()) {
                sparade.add(saved.andringar().transaktion());
                return true;
            }
            return false;
        } catch (LagringException refusedHere) {
            // A row that something refers to, a number that is there already: the user is told at once, and nothing is saved.
            return false;
        }
    }

    /** A run without faults. */
    Synkutfall synka() {
        return synka(UnaryOperator.identity(), Kraschpunkt.INGEN);
    }

    /** A run; a new connection whenever the last one failed. */
    Synkutfall synka(UnaryOperator<SyncEndpoint> around, Consumer<Kraschpunkt> points) {
        if (endpoint == null) {
            String through = server.url().replaceFirst("//[^/]*/", "//localhost:" + wire.port() + '/');
            endpoint = new JdbcEndpoint(List.of(new PostgresqlDatakalla()), new Databas.Postgresql(through, login, new char[0]),
                    kopia.test.radlager().tabeller(), kopia.test.radlager().schema());
        }
        try {
            return new Motor(kopia.replik, points).kor(around.apply(endpoint));
        } catch (SynkException e) {
            koppla();
            throw e;
        }
    }

    /** @return what does something when one of the points is passed for the n-th time */
    static Consumer<Kraschpunkt> vid(int n, Runnable gor) {
        AtomicInteger left = new AtomicInteger(n);
        return point -> {
            if (left.decrementAndGet() == 0) {
                gor.run();
            }
        };
    }

    @Override public void close() {
        koppla();
        kopia.close();
        wire.close();
    }
}
