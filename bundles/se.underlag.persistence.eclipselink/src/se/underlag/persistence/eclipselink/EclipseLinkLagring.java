package se.underlag.persistence.eclipselink;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.osgi.util.NLS;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import se.underlag.model.UnderlagPackage;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Databasval;
import se.underlag.persistence.Datakalla;
import se.underlag.persistence.Installation;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.LagringException.Orsak;
import se.underlag.persistence.UnitOfWork;
import se.underlag.persistence.eclipselink.internal.Messages;
import se.underlag.persistence.eclipselink.internal.bro.Beskrivningar;
import se.underlag.persistence.eclipselink.internal.bro.Oppning;
import se.underlag.persistence.eclipselink.internal.enhet.Atkomst;
import se.underlag.persistence.eclipselink.internal.enhet.EclipseLinkUnitOfWork;
import se.underlag.persistence.eclipselink.internal.gallring.Gallringsverk;
import se.underlag.persistence.eclipselink.internal.gallring.Serverlasning;
import se.underlag.persistence.eclipselink.internal.rad.Radtabeller;
import se.underlag.persistence.eclipselink.internal.schema.Modellschema;
import se.underlag.persistence.gallring.Gallrare;
import se.underlag.persistence.gallring.Gallringsbegaran;
import se.underlag.persistence.gallring.Gallringsmal;
import se.underlag.persistence.gallring.Innehallsgallring;
import se.underlag.persistence.rad.Radlager;
import se.underlag.persistence.rad.Radtabell;
import se.underlag.persistence.rad.Transaktionslyssnare;
import se.underlag.persistence.rad.Utkorgsskrivare;

/** The store on EclipseLink. Outside OSGi it is made with the sources that the class path has. Thread-safe. */
@Component(service = { Lagring.class, Radlager.class, Gallrare.class })
public final class EclipseLinkLagring implements Lagring, Radlager, Gallrare {

    private static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("yyyy-MM-dd_HHmmss");

    private final List<Datakalla> sources;
    private final Databasval choice;
    private final Clock clock;
    private Opened opened;

    private record Opened(Datakalla.Forbindelse connection, EntityManagerFactory factory, Atkomst access, Transaktionslyssnare listener) {
    }

    private record Modell(Modellschema schema, List<ClassDescriptor> descriptors) {

        static Modell read() {
            Modellschema schema = new Modellschema(UnderlagPackage.eINSTANCE);
            return new Modell(schema, Beskrivningar.of(schema));
        }
    }

    /** @param sources one for each supported product; @param choice says which database; @param clock gives the time of every change */
    @Activate public EclipseLinkLagring(@Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE) List<Datakalla> sources,
            @Reference Databasval choice, @Reference Clock clock) {
        this.sources = List.copyOf(sources);
        this.choice = choice;
        this.clock = clock;
    }

    @Override public UnitOfWork open(String anvandare) {
        Opened now = opened();
        return new EclipseLinkUnitOfWork(now.factory(), now.access(), anvandare, clock, now.listener());
    }

    @Override public boolean isNew() {
        return opened().connection().ny();
    }

    private synchronized Opened opened() {
        if (opened == null) {
            Databas database = choice.vald();
            Datakalla source = source(database);
            // The model is read while the database starts: each takes a third of a second, and commands are short.
            CompletableFuture<Modell> model = CompletableFuture.supplyAsync(Modell::read);
            Datakalla.Forbindelse connection = source.open(database);
            try {
                upgrade(database, connection);
                opened = new Opened(connection, Oppning.open(model.join().descriptors(), connection.dataSource(), connection.dialekt()),
                        new Atkomst(model.join().schema(), clock), listener(database));
            } finally {
                if (opened == null) {
                    connection.close();
                }
            }
        }
        return opened;
    }

    /** Only a replica has an outbox, and there nothing is stored past it. */
    private static Transaktionslyssnare listener(Databas database) {
        try {
            return database instanceof Databas.Derby derby && Installation.om(derby.katalog()).lage() == Installation.Lage.DELAD_REPLIK
                    ? new Utkorgsskrivare()
                    : null;
        } catch (IOException e) {
            throw new LagringException(Orsak.OTILLGANGLIG, NLS.bind(Messages.installationOlaslig, e.getMessage()), e);
        }
    }

    private Datakalla source(Databas database) {
        return sources.stream().filter(s -> s.passar(database)).findFirst()
                .orElseThrow(() -> new LagringException(Orsak.OTILLGANGLIG, Messages.ingenDatakalla, null));
    }

    private void upgrade(Databas database, Datakalla.Forbindelse connection) {
        Schemauppgradering upgrade = new Schemauppgradering(connection.dataSource(), connection.dialekt());
        switch (database) {
        case Databas.Derby derby -> upgrade
                .uppgradera(() -> upgrade.har().map(version -> copy(connection, derby.katalog().resolve("fore-uppgradering"), version).toString()));
        case Databas.Postgresql server -> {
            upgrade.refuseNewer();
            if (upgrade.har().filter(Schemauppgradering.behovs()::equals).isEmpty()) {
                throw new LagringException(Orsak.MIGRERING,
                        NLS.bind(Messages.serverUppgraderas, upgrade.har().orElse("–"), Schemauppgradering.behovs()), null);
            }
        }
        }
    }

    @Override public List<Radtabell> tabeller() {
        return Radtabeller.of(opened().access().schema());
    }

    @Override public Connection oppna() throws SQLException {
        Connection connection = opened().connection().dataSource().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    @Override public String dialekt() {
        return opened().connection().dialekt();
    }

    @Override public String schema() {
        return Schemauppgradering.behovs();
    }

    @Override public Map<String, Integer> gallra(List<Gallringsbegaran> begaran, List<Gallringsmal> mal, List<Innehallsgallring> innehall,
            Function<Map<String, Integer>, String> rapport) {
        Opened now = whole();
        return new Gallringsverk(now.connection().dataSource(), now.connection().dialekt(), now.access()).run(begaran, mal, innehall, rapport);
    }

    @Override public Lasning lasning() {
        Opened now = whole();
        return Serverlasning.open(now.connection().dataSource(), now.connection().dialekt());
    }

    /** A replica holds a part, and weeding asks for all. */
    private Opened whole() {
        Opened now = opened();
        if (now.listener() != null) {
            throw new LagringException(Orsak.AVVISAD, Messages.gallrasPaServern, null);
        }
        return now;
    }

    @Override public Path sakerhetskopiera(Path katalog) {
        return copy(opened().connection(), katalog, "underlag");
    }

    private Path copy(Datakalla.Forbindelse connection, Path folder, String name) {
        Path target = free(folder.resolve(name + '-' + LocalDateTime.now(clock).format(FOLDER)));
        if (!connection.kopiera(target)) {
            throw new LagringException(Orsak.OTILLGANGLIG, Messages.serverKopieras, null);
        }
        return target;
    }

    private static Path free(Path wanted) {
        Path candidate = wanted;
        for (int number = 2; Files.exists(candidate); number++) {
            candidate = wanted.resolveSibling(wanted.getFileName() + "-" + number);
        }
        return candidate;
    }

    @Override public synchronized void aterstall(Path kopia) {
        Databas database = choice.vald();
        close();
        if (!source(database).aterstall(database, kopia)) {
            throw new LagringException(Orsak.OTILLGANGLIG, Messages.serverAterstalls, null);
        }
    }

    @Override
    @Deactivate public synchronized void close() {
        Optional.ofNullable(opened).ifPresent(o -> {
            opened = null;
            o.factory().close();
            o.connection().close();
        });
    }
}
