package se.underlag.sync.internal.klient;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.underlag.base.Anvandarfel;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Databasval;
import se.underlag.persistence.Installation;
import se.underlag.persistence.Installation.Lage;
import se.underlag.persistence.rad.Radlager;
import se.underlag.security.Behorighet;
import se.underlag.spi.synk.Konflikt;
import se.underlag.spi.synk.Kopianummer;
import se.underlag.spi.synk.Konfliktval;
import se.underlag.spi.synk.SynkException;
import se.underlag.spi.synk.SynkException.Orsak;
import se.underlag.spi.synk.Synklage;
import se.underlag.spi.synk.Synktjanst;
import se.underlag.spi.synk.Synkutfall;
import se.underlag.spi.synk.Vantande;
import se.underlag.sync.internal.klient.Utkorgspost.Status;
import se.underlag.sync.protokoll.SyncEndpoint;
import se.underlag.sync.protokoll.Synkvag;

/**
 * The replica as a service. Whose rows may be read and written is the shared database's to say, by the login; a run asks for no other permission. The
 * first listener starts the runs in the background, so that a command makes only those that it asks for.
 */
@Component
public final class SynkTjanst implements Synktjanst, Kopianummer {

    private static final Logger LOG = LoggerFactory.getLogger(SynkTjanst.class);
    private static final Synklage ALONE = new Synklage(false, false, false, null, 0, 0, null);

    private final Databasval choice;
    private final Behorighet permission;
    private final Synkvag way;
    private final Replik replica;
    private final List<Consumer<Synklage>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Set<String>>> rowListeners = new CopyOnWriteArrayList<>();
    private final AtomicReference<Synklage> state = new AtomicReference<>();
    private final ReentrantLock running = new ReentrantLock();
    private final AtomicLong asked = new AtomicLong();
    private final AtomicReference<Ronder> background = new AtomicReference<>();
    /** The last place in the queue when the last run began. */
    private volatile long seen;
    private volatile SyncEndpoint endpoint;
    private long covered;
    private Synkutfall last;

    /** @param choice says which database; @param permission knows who acts; @param way leads to the shared database */
    @Activate public SynkTjanst(@Reference Radlager store, @Reference Databasval choice, @Reference Behorighet permission, @Reference Synkvag way,
            @Reference Clock clock) {
        this.choice = choice;
        this.permission = permission;
        this.way = way;
        this.replica = new Replik(store, clock);
    }

    @Override public OptionalInt nummer() {
        String number = lage().delad() ? replica.las(d -> d.lage().ord(Motor.NUMBER)) : null;
        return number == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number));
    }

    @Override public Synklage lage() {
        Synklage known = state.get();
        if (known == null) {
            known = lageHar() == Lage.DELAD_REPLIK ? new Synklage(true, false, false, null, 0, 0, null) : ALONE;
            state.compareAndSet(null, known);
        }
        return state.get();
    }

    private Lage lageHar() {
        try {
            return switch (choice.vald()) {
            case Databas.Derby derby -> Installation.om(derby.katalog()).lage();
            case Databas.Postgresql server -> Lage.DELAD_UPPKOPPLAD;
            };
        } catch (IOException e) {
            LOG.warn("The file of the installation cannot be read", e);
            return Lage.ENSKILD;
        }
    }

    private void demandReplica() {
        if (!lage().delad()) {
            throw new SynkException(Orsak.OGILTIGT, lageHar() == Lage.DELAD_UPPKOPPLAD ? Messages.uppkopplad : Messages.inteDelad, null);
        }
    }

    private void set(UnaryOperator<Synklage> change) {
        Synklage now = state.updateAndGet(change);
        listeners.forEach(listener -> listener.accept(now));
    }

    @Override public Runnable lyssna(Consumer<Synklage> lyssnare) {
        listeners.add(lyssnare);
        borja();
        return () -> listeners.remove(lyssnare);
    }

    @Override public Runnable lyssnaPaRader(Consumer<Set<String>> lyssnare) {
        rowListeners.add(lyssnare);
        return () -> rowListeners.remove(lyssnare);
    }

    private void borja() {
        if (lage().delad() && background.get() == null) {
            Ronder rounds = new Ronder(this::synka, this::tecken, this::nagotVantar);
            if (background.compareAndSet(null, rounds)) {
                Thread thread = new Thread(rounds, "underlag-synk");
                thread.setDaemon(true);
                thread.start();
            }
        }
    }

    private boolean tecken(Duration time) {
        SyncEndpoint there = endpoint;
        return there != null && there.vanta(time);
    }

    /** Also tells of what has been saved since the last run. */
    private boolean nagotVantar() {
        int waiting = replica.las(d -> d.utkorg().antal(Status.VANTAR));
        // What is saved while a run counts what remains is in the count, and has not been sent.
        boolean more = waiting > lage().kvar() || replica.las(d -> d.utkorg().sista()) > seen;
        if (waiting != lage().kvar()) {
            set(s -> new Synklage(true, s.natt(), s.pagar(), s.senast(), waiting, s.konflikter(), s.fel()));
        }
        return more;
    }

    @Override public Synkutfall synka() {
        demandReplica();
        long wanted = asked.incrementAndGet();
        running.lock();
        try {
            if (covered >= wanted) {
                return last;
            }
            long covers = asked.get();
            last = kor();
            covered = covers;
            vack();
            return last;
        } finally {
            running.unlock();
        }
    }

    /** What works for the user works in the background too, which may have given up. */
    private void vack() {
        Ronder rounds = background.get();
        if (rounds != null) {
            rounds.vack();
        }
    }

    private Synkutfall kor() {
        set(s -> new Synklage(true, s.natt(), true, s.senast(), s.kvar(), s.konflikter(), s.fel()));
        try {
            Synkutfall outcome = medEndpoint();
            Instant now = replica.las(d -> Instant.parse(d.lage().ord("senast")));
            set(s -> new Synklage(true, true, false, now, outcome.kvar(), outcome.konflikter(), null));
            return outcome;
        } catch (SynkException e) {
            stang();
            int waiting = replica.las(d -> d.utkorg().antal(Status.VANTAR));
            int conflicts = replica.las(d -> d.krockar().oppna().size());
            set(s -> new Synklage(true, e.orsak() != Orsak.NATT, false, s.senast(), waiting, conflicts, e.getMessage()));
            throw e;
        } catch (RuntimeException e) {
            stang();
            String told = e instanceof Anvandarfel ? e.getMessage() : Messages.replikFel;
            set(s -> new Synklage(true, s.natt(), false, s.senast(), s.kvar(), s.konflikter(), told));
            throw e;
        }
    }

    /** An endpoint that was made earlier connects with the password of then; one that is made now has today's. */
    private Synkutfall medEndpoint() {
        boolean earlier = endpoint != null;
        try {
            return motor();
        } catch (SynkException e) {
            if (!earlier || e.orsak() != Orsak.INLOGGNING) {
                throw e;
            }
            LOG.debug("The login of before does not count any more", e);
            stang();
            return motor();
        }
    }

    private Synkutfall motor() {
        Motor motor = new Motor(replica, Kraschpunkt.INGEN);
        try {
            if (endpoint == null) {
                endpoint = way.oppna();
            }
            seen = replica.las(d -> d.utkorg().sista());
            return motor.kor(endpoint);
        } finally {
            Set<String> touched = Set.copyOf(motor.berort());
            if (!touched.isEmpty()) {
                rowListeners.forEach(listener -> listener.accept(touched));
            }
        }
    }

    private void stang() {
        SyncEndpoint there = endpoint;
        endpoint = null;
        if (there != null) {
            there.close();
        }
    }

    @Override public List<Vantande> vantande() {
        demandReplica();
        return replica.las(d -> new Visning(d).vantande(permission.aktor().signatur()));
    }

    @Override public void slapp(String transaktion) {
        demandReplica();
        replica.andra(d -> {
            new Slappning(d).slapp(transaktion);
            return null;
        });
        efter();
    }

    @Override public List<Konflikt> konflikter() {
        demandReplica();
        return replica.las(d -> new Visning(d).konflikter());
    }

    @Override public void los(List<Konfliktval> val) {
        demandReplica();
        replica.andra(d -> {
            new Losning(d, permission.aktor().signatur()).los(val);
            return null;
        });
        efter();
    }

    @Override public List<Lost> losta() {
        demandReplica();
        return replica.las(d -> new Visning(d).losta());
    }

    /** What the user has decided changes rows and counts at once. */
    private void efter() {
        int waiting = replica.las(d -> d.utkorg().antal(Status.VANTAR));
        int conflicts = replica.las(d -> d.krockar().oppna().size());
        set(s -> new Synklage(true, s.natt(), s.pagar(), s.senast(), waiting, conflicts, s.fel()));
        Set<String> all = Set.copyOf(replica.tabeller().alla().stream().map(t -> t.entitet()).toList());
        rowListeners.forEach(listener -> listener.accept(all));
    }

    /** Ends the runs and lets go of the server. */
    @Deactivate public void close() {
        Ronder rounds = background.getAndSet(null);
        if (rounds != null) {
            rounds.stanna();
        }
        stang();
    }
}
