package se.underlag.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import se.underlag.base.Klocka;
import se.underlag.model.Entitet;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Databasval;
import se.underlag.persistence.Datakalla;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.persistence.Valdatabas;
import se.underlag.persistence.derby.DerbyDatakalla;
import se.underlag.persistence.derby.DerbyKryptering;
import se.underlag.persistence.eclipselink.EclipseLinkLagring;
import se.underlag.persistence.gallring.Gallringsmal;
import se.underlag.persistence.rad.Radlager;
import se.underlag.persistence.nyckel.Kryptering;
import se.underlag.persistence.postgresql.PostgresqlDatakalla;
import se.underlag.security.Aktor;
import se.underlag.security.Behorighet;
import se.underlag.security.Laslogg;
import se.underlag.security.Rolltjanst;
import se.underlag.security.Skydd;
import se.underlag.security.inloggning.Inloggning;
import se.underlag.security.internal.BehorighetTjanst;
import se.underlag.security.internal.LasloggTjanst;
import se.underlag.security.internal.RolltjanstImpl;
import se.underlag.security.internal.SkyddTjanst;
import se.underlag.security.internal.inloggning.InloggningTjanst;
import se.underlag.sync.Delningsserver;

/**
 * A store for one test: a real, empty, migrated Derby database in a folder of its own and a clock that stands still.
 *
 * <pre>
 * try (TestLagring test = TestLagring.ny()) {
 *     test.spara(person, kopfil);
 *     Tjanst tjanst = new Tjanst(test.lagring(), test.behorighet(), test.laslogg(), test.klocka());
 * }
 * </pre>
 */
public final class TestLagring implements AutoCloseable {

    /** Today, unless the test says otherwise: noon in Sweden. */
    public static final LocalDate IDAG = LocalDate.of(2025, 6, 16);

    /** Who acts. */
    public static final String ANVANDARE = "testare";

    private final Path folder;
    private final Clock clock;
    private final Valdatabas choice = new Valdatabas();
    private final EclipseLinkLagring store;
    private final Map<String, EclipseLinkLagring> others = new HashMap<>();

    private TestLagring(Path folder, Databas database, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        choice.valj(database);
        this.store = new EclipseLinkLagring(List.of(new DerbyDatakalla(), new PostgresqlDatakalla()), choice, clock);
    }

    /** @return an empty store in a PostgreSQL database of its own, on {@link #IDAG}; the first one of a process starts the server */
    public static TestLagring nyPostgresql() {
        return new TestLagring(null, Postgresrigg.fresh(), Klocka.fixed(IDAG));
    }

    /** @return an empty store in a shared database with all its guards on, as the login {@link #ANVANDARE} with every role in all units */
    public static TestLagring delad() {
        return new TestLagring(null, Postgresrigg.shared(ANVANDARE), Klocka.fixed(IDAG));
    }

    /** @return a store in a PostgreSQL database that nobody has migrated */
    public static TestLagring tomPostgresql() {
        return new TestLagring(null, Postgresrigg.empty(), Klocka.fixed(IDAG));
    }

    /** @return a store in a folder that may hold a database already; the folder stays when the store is closed */
    public static TestLagring i(Path katalog, Clock clock) {
        return new TestLagring(null, new Databas.Derby(katalog), clock);
    }

    /** @return a store in a database that may exist already, encrypted or on a server; it stays when the store is closed */
    public static TestLagring i(Databas databas, Clock clock) {
        return new TestLagring(null, databas, clock);
    }

    /** @return an empty store on {@link #IDAG} */
    public static TestLagring ny() {
        return ny(IDAG);
    }

    /** @return an empty store on that day */
    public static TestLagring ny(LocalDate idag) {
        try {
            Path folder = Mallkopia.temporary("underlag-test");
            Mallkopia.copyTo(folder);
            return new TestLagring(folder, new Databas.Derby(folder), Klocka.fixed(idag));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a migrated, empty database into a folder, as {@code --databas} takes it. */
    public static void mall(Path katalog) {
        try {
            Mallkopia.copyTo(katalog);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the store */
    public Lagring lagring() {
        return store;
    }

    /** @return the store as that person meets it: in a shared database by a login of the person's own, otherwise the only one there is */
    public synchronized Lagring lagring(String signatur) {
        if (!(choice.vald() instanceof Databas.Postgresql server) || !ANVANDARE.equals(server.anvandare()) || ANVANDARE.equals(signatur)) {
            return store;
        }
        return others.computeIfAbsent(signatur, login -> {
            Valdatabas own = new Valdatabas();
            own.valj(Postgresrigg.login(server, login));
            return new EclipseLinkLagring(List.of(new PostgresqlDatakalla()), own, clock);
        });
    }

    /** @return the store as tables and rows */
    public Radlager radlager() {
        return store;
    }

    /** @return the real permission service, acting as {@link #ANVANDARE}, who owns this store: every role in all units */
    public Behorighet behorighet() {
        return behorighet(ANVANDARE);
    }

    /** @return the real permission service for somebody; who is not the first in the store and not among its Anvandare may nothing */
    public Behorighet behorighet(String signatur) {
        return new BehorighetTjanst(lagring(signatur), choice, clock, new Aktor(signatur, signatur));
    }

    /** @return the real reading log */
    public Laslogg laslogg() {
        return laslogg(behorighet());
    }

    /** @return the real reading log of what somebody reads */
    public Laslogg laslogg(Behorighet behorighet) {
        return new LasloggTjanst(lagring(behorighet.aktor().signatur()), behorighet, clock);
    }

    /** @return the real protection of identities, for who may what {@code behorighet} says */
    public Skydd skydd(Behorighet behorighet) {
        return new SkyddTjanst(behorighet, laslogg(behorighet), clock);
    }

    /** @return the real service of users and roles, for who may what {@code behorighet} says */
    public Rolltjanst roller(Behorighet behorighet) {
        return new RolltjanstImpl(store, behorighet, clock, skydd(behorighet));
    }

    /** @return the real login, as of a program that has just started and has opened nothing */
    public static Inloggning inloggning(Clock clock) {
        Valdatabas choice = new Valdatabas();
        List<Datakalla> sources = List.of(new DerbyDatakalla(), new PostgresqlDatakalla());
        return new InloggningTjanst(choice, new EclipseLinkLagring(sources, choice, clock), kryptering(), sources, clock);
    }

    /** @return the real encryption of embedded databases */
    public static Kryptering kryptering() {
        return new DerbyKryptering();
    }

    /** @return the choice of this store's database */
    public Databasval databasval() {
        return choice;
    }

    /** @return the places beside the tables of the model where persons may stand, which weeding goes through */
    public List<Gallringsmal> gallringsmal() {
        return List.of(Delningsserver.gallringsmal());
    }

    /** @return the folder, as {@code --databas} takes it; close the store before another process opens it */
    public Path katalog() {
        return ((Databas.Derby) choice.vald()).katalog();
    }

    /** @return connections past the store, to see what really lies in the database; opens it */
    public DataSource jdbc() {
        store.isNew();
        return jdbcUtanLagring();
    }

    /** @return connections to the database as it lies there, made when it is missing and not migrated; for tests of the migration itself */
    public DataSource jdbcUtanLagring() {
        if (choice.vald() instanceof Databas.Postgresql server) {
            return Postgresrigg.dataSource(server);
        }
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(katalog().resolve(DerbyDatakalla.DATABAS).toString());
        source.setCreateDatabase("create");
        return source;
    }

    /** @return the clock that stands still */
    public Clock klocka() {
        return clock;
    }

    /** @return a new unit of work of {@link #ANVANDARE} */
    public UnitOfWork open() {
        return store.open(ANVANDARE);
    }

    /** Stores new root objects, in one transaction. */
    public void spara(Entitet... nya) {
        i(unit -> List.of(nya).forEach(unit::add));
    }

    /** Does something in a unit of work and saves it. @throws AssertionError when the save meets a conflict */
    public void i(Consumer<UnitOfWork> arbete) {
        try (UnitOfWork unit = open()) {
            arbete.accept(unit);
            if (unit.save() instanceof Sparresultat.Konflikt konflikt) {
                throw new AssertionError("Unexpected conflict: " + konflikt);
            }
        }
    }

    @Override public void close() {
        store.close();
        others.values().forEach(EclipseLinkLagring::close);
        if (folder != null) {
            Mallkopia.delete(folder);
        }
    }
}
