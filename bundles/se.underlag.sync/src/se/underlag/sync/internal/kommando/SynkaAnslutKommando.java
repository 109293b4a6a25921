package se.underlag.sync.internal.kommando;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Databasval;
import se.underlag.persistence.Installation;
import se.underlag.persistence.Installation.Lage;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.rad.Radlager;
import se.underlag.security.inloggning.Inloggning;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;
import se.underlag.spi.Losenordslasare;
import se.underlag.sync.internal.klient.Anslutning;
import se.underlag.sync.protokoll.SyncEndpoint;
import se.underlag.sync.protokoll.Synkvag;

/** {@code underlag synka anslut}: makes a database of one's own a replica of a shared one. What lies in it goes up with the next run; nothing is lost. */
@Component
public final class SynkaAnslutKommando implements Kommando {

    private static final String URL = "jdbc";
    private static final String USER = "anvandare";
    private static final String ROOT = "rotcertifikat";

    private final Lagring store;
    private final Radlager rows;
    private final Databasval choice;
    private final Synkvag way;
    private final Clock clock;
    private final Inloggning login;

    /** @param way leads to the shared database; @param login knows what the person was called until now */
    @Activate public SynkaAnslutKommando(@Reference Lagring store, @Reference Radlager rows, @Reference Databasval choice, @Reference Synkvag way,
            @Reference Clock clock, @Reference Inloggning login) {
        this.store = store;
        this.rows = rows;
        this.choice = choice;
        this.way = way;
        this.clock = clock;
        this.login = login;
    }

    @Override public String namn() {
        return "synka anslut";
    }

    @Override public String bruk() {
        return "--jdbc URL --anvandare NAMN [--losenord-fil FIL] [--rotcertifikat FIL] [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of(URL, USER, ROOT, Losenordslasare.FILE);
    }

    @Override public String hjalp() {
        return Messages.hjalpAnslut;
    }

    /** A brand-new database is not filled first: units, kinds of insats and parameters come from the shared one. */
    @Override public Databasbruk databas() {
        return Databasbruk.VALD;
    }

    @Override public int kor(Kommandorad rad) {
        String url = rad.krav(URL);
        String user = rad.krav(USER);
        Path folder = folder();
        char[] password = Losenordslasare.read(rad, NLS.bind(Messages.fragaLosenord, user));
        try (SyncEndpoint server = way.oppna(new Databas.Postgresql(url, user, password))) {
            Anslutning.prova(rows, clock, server);
        } finally {
            Arrays.fill(password, '\0');
        }
        int count = Anslutning.bered(rows, clock, user, login.aktor().signatur());
        // Last of all: a call that is cut off before leaves a database of one's own, and can be given again.
        store.close();
        try {
            new Installation(Lage.DELAD_REPLIK, url, rad.varde(ROOT).map(rad::fil).map(Path::toString).orElse(null)).write(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rad.ut().println(rad.json() ? Json.write(Json.objekt("ansluten", url, "rader", count)) : NLS.bind(Messages.ansluten, url, count));
        return 0;
    }

    private Path folder() {
        try {
            if (choice.vald() instanceof Databas.Derby own && Installation.om(own.katalog()).lage() == Lage.ENSKILD) {
                return own.katalog();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new Kommandofel(Messages.redanDelad);
    }
}
