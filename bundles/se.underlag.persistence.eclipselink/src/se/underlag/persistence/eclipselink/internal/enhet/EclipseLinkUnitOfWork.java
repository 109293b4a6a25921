package se.underlag.persistence.eclipselink.internal.enhet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.persistence.exceptions.EclipseLinkException;
import se.underlag.model.Entitet;
import se.underlag.model.Handelselogg;
import se.underlag.persistence.ChangeSet;
import se.underlag.persistence.ChangeSet.Andring;
import se.underlag.persistence.ChangeSet.Faltandring;
import se.underlag.persistence.ChangeSet.Slag;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.persistence.eclipselink.internal.bro.Faltvarde;
import se.underlag.persistence.eclipselink.internal.bro.Ursprung;
import se.underlag.persistence.eclipselink.internal.schema.Tabell;
import se.underlag.persistence.rad.Transaktionslyssnare;

/** A unit of work on one EntityManager. EclipseLink sees flat rows; aggregates, references, log and conflicts are looked after here. */
public final class EclipseLinkUnitOfWork implements UnitOfWork {

    private final EntityManagerFactory factory;
    private final EntityManager em;
    private final Atkomst access;
    private final String user;
    private final Clock clock;
    private final Transaktionslyssnare listener;
    private final Identitetskarta map = new Identitetskarta();
    private final Set<Entitet> added = new LinkedHashSet<>();
    private final Set<Entitet> removed = new LinkedHashSet<>();
    private final Set<Entitet> demanded = new LinkedHashSet<>();
    private final List<Andring> done = new ArrayList<>();
    private String transaction;
    private final Lasare reader;
    private final Laddare loader;
    private final Delar parts;
    private final Sammanslagning merging;
    private Sparresultat.Konflikt conflict;

    /** @param user signature of who acts; @param clock gives the time of every change; @param listener stores with every change, null for none */
    public EclipseLinkUnitOfWork(EntityManagerFactory factory, Atkomst access, String user, Clock clock, Transaktionslyssnare listener) {
        this.factory = factory;
        this.em = factory.createEntityManager();
        this.access = access;
        this.user = user;
        this.clock = clock;
        this.listener = listener;
        this.transaction = access.newId();
        this.reader = new Lasare(em);
        this.loader = new Laddare(access, map, reader, new Filhuvuden(em, access));
        this.parts = new Delar(access);
        this.merging = new Sammanslagning(access, new Sammanslagning.Enhet() {
            @Override public Entitet lookup(Tabell table, String id) {
                return load(table, List.of(id)).stream().findFirst().orElse(null);
            }

            @Override public void addNew(Entitet object) {
                add(object);
            }

            @Override public String newId() {
                return access.newId();
            }
        });
    }

    @Override public <T extends Entitet> Optional<T> find(Class<T> type, String id) {
        return load(access.schema().of(type), List.of(id)).stream().findFirst().map(type::cast);
    }

    private List<Entitet> load(Tabell table, Collection<String> ids) {
        return guarded(() -> {
            List<String> missing = ids.stream().filter(id -> map.get(table.eClass(), id) == null).toList();
            if (!missing.isEmpty()) {
                loader.complete(reader.withAny(table, "id", missing));
            }
            return ids.stream().map(id -> map.get(table.eClass(), id)).filter(o -> o != null && !removed.contains(o)).toList();
        });
    }

    @Override public <T extends Entitet> List<T> list(Sokning<T> sokning) {
        if (Sokuttryck.impossible(sokning.villkor())) {
            return List.of();
        }
        return guarded(() -> {
            List<Entitet> found = reader.list(access.schema().of(sokning.type()), sokning);
            loader.complete(found);
            return found.stream().filter(o -> !removed.contains(o)).map(sokning.type()::cast).toList();
        });
    }

    @Override public long count(Sokning<?> sokning) {
        return Sokuttryck.impossible(sokning.villkor()) ? 0 : guarded(() -> reader.count(access.schema().of(sokning.type()), sokning));
    }

    @Override public void add(Entitet ny) {
        parts.visit(ny, this::register);
    }

    private void register(Entitet object) {
        if (removed.remove(object)) {
            return;
        }
        if (!map.holds(object)) {
            if (object.getId() == null) {
                object.setId(access.newId());
            }
            if (object.getVersion() != 0) {
                throw new IllegalArgumentException(object.eClass().getName() + ' ' + object.getId() + " is stored already; merge it");
            }
            Ursprung.demand(object, access.tabell(object));
            map.put(object);
            added.add(object);
        }
    }

    @Override public void remove(Entitet object) {
        if (!map.holds(object)) {
            throw new IllegalArgumentException(
                    object.eClass().getName() + ' ' + object.getId() + " does not belong to this unit; find or merge it first");
        }
        parts.visit(object, this::unregister);
        if (object.eContainer() != null) {
            EcoreUtil.remove(object);
        }
    }

    private void unregister(Entitet object) {
        if (added.remove(object)) {
            map.remove(object);
        } else if (map.holds(object)) {
            removed.add(object);
        }
    }

    @Override public <T extends Entitet> T merge(T detached) {
        @SuppressWarnings("unchecked")
        T own = (T) guarded(() -> merging.merge(detached));
        return own;
    }

    @Override public void demandUnchanged(Entitet object) {
        if (!map.holds(object)) {
            throw new IllegalArgumentException(object.eClass().getName() + ' ' + object.getId() + " does not belong to this unit; find it first");
        }
        if (!added.contains(object)) {
            demanded.add(object);
        }
    }

    @Override public void flush() {
        if (conflict == null && write(false)) {
            em.clear();
            map.clear();
        }
    }

    @Override public Sparresultat save() {
        if (conflict == null && !merging.conflicts().isEmpty()) {
            rollback();
            conflict = new Sparresultat.Konflikt(List.copyOf(merging.conflicts()));
        }
        if (conflict != null || !write(true)) {
            return conflict;
        }
        ChangeSet changes = new ChangeSet(transaction, List.copyOf(done));
        done.clear();
        transaction = access.newId();
        return new Sparresultat.Sparat(changes);
    }

    /** @return whether the database took it; otherwise the conflict is known */
    private boolean write(boolean commit) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Arbetslista work = new Arbetslista(access, parts, map, added, removed, this::register).collect(new Andringsbild(access, user, now));
        try {
            if (!em.getTransaction().isActive()) {
                em.getTransaction().begin();
            }
            if (listener != null) {
                listener.borja(em.unwrap(Connection.class));
            }
            // First of all: rows that refer to the object would else share its lock before this one asks for it alone.
            if (!new Versionskrav(access).hold(em.unwrap(Connection.class), demanded)) {
                throw new OptimisticLockException();
            }
            work.created().forEach(em::persist);
            work.counted().forEach(o -> em.lock(o, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
            work.deleted().forEach(em::remove);
            if (!work.posts().isEmpty()) {
                new Loggskrivare(access).write(em.unwrap(Connection.class), work.posts(), transaction, user, now);
            }
            if (listener != null) {
                listener.fore(em.unwrap(Connection.class), transaction, user, now, new Radbilder(access).of(work));
            }
            if (commit) {
                em.getTransaction().commit();
            } else {
                em.flush();
            }
        } catch (PersistenceException | EclipseLinkException | SQLException e) {
            rollback();
            explain(e, work);
            return false;
        }
        stored(work);
        return true;
    }

    private void explain(Exception e, Arbetslista work) {
        if (!Databasfel.conflict(e)) {
            throw Databasfel.translate(e);
        }
        try (EntityManager fresh = factory.createEntityManager()) {
            Set<Entitet> mine = new LinkedHashSet<>(work.changed());
            mine.addAll(work.counted());
            mine.addAll(work.deleted());
            mine.addAll(demanded);
            conflict = new Sparresultat.Konflikt(new Konflikter(access).find(mine, new Lasare(fresh)));
        }
    }

    /** What is in the objects is now what the database knows. */
    private void stored(Arbetslista work) {
        work.posts().forEach(p -> done.add(p.andring()));
        for (Collection<Entitet> some : List.of(work.created(), work.changed(), work.counted())) {
            for (Entitet object : some) {
                Ursprung origin = Ursprung.of(object);
                List<Faltvarde> fields = access.falt(object);
                for (int i = 0; i < fields.size(); i++) {
                    origin.setVarde(i, fields.get(i).read(object));
                }
            }
        }
        work.deleted().forEach(map::remove);
        added.clear();
        removed.clear();
        demanded.clear();
    }

    private void rollback() {
        if (em.getTransaction().isActive()) {
            em.getTransaction().rollback();
        }
    }

    private <R> R guarded(java.util.function.Supplier<R> action) {
        try {
            return action.get();
        } catch (PersistenceException | EclipseLinkException e) {
            throw Databasfel.translate(e);
        }
    }

    @Override public void close() {
        if (em.isOpen()) {
            rollback();
            em.close();
        }
    }

    /** For the log: an entry of the log or of content is never itself logged field by field. */
    static boolean audited(Entitet object) {
        return !(object instanceof Handelselogg);
    }

    /** @return a change as data; versions are read after the save by those who need them */
    static Andring change(Slag kind, Entitet object, long version, List<Faltandring> fields) {
        return new Andring(kind, object.eClass().getName(), object.getId(), version, fields);
    }
}
