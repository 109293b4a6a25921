package se.underlag.security.internal.inloggning;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Databasval;
import se.underlag.persistence.Datakalla;
import se.underlag.persistence.Installation.Lage;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.nyckel.Databasnyckel;
import se.underlag.persistence.nyckel.Kryptering;
import se.underlag.persistence.nyckel.Nyckelfil;
import se.underlag.security.Aktor;
import se.underlag.security.inloggning.Inloggning;
import se.underlag.security.inloggning.InloggningException;
import se.underlag.security.inloggning.InloggningException.Orsak;
import se.underlag.security.inloggning.Inloggningsplats;
import se.underlag.security.inloggning.Session;
import se.underlag.security.inloggning.Uppgifter;
import se.underlag.security.internal.inloggning.Serverprov.Svar;

/** Logs in as the installation's kind demands. One login per process. */
@Component
public final class InloggningTjanst implements Inloggning {

    private final Databasval choice;
    private final Lagring store;
    private final Kryptering encryption;
    private final Serverprov servers;
    private final Clock clock;
    private final Aktor system;
    private volatile Session session;

    /** The operating system's user is who acts where no name is asked for. */
    @Activate public InloggningTjanst(@Reference Databasval choice, @Reference Lagring store, @Reference Kryptering encryption,
            @Reference List<Datakalla> sources, @Reference Clock clock) {
        this.choice = choice;
        this.store = store;
        this.encryption = encryption;
        this.servers = new Serverprov(sources);
        this.clock = clock;
        this.system = new Aktor(System.getProperty("user.name"), System.getProperty("user.name"));
    }

    @Override public Behov behov(Inloggningsplats plats) {
        if (plats.installation().lage() != Lage.ENSKILD) {
            return Behov.ANVANDARE;
        }
        return encryption.krypterad(plats.databas()) ? Behov.LOSENORD : Behov.INGET;
    }

    @Override public Session loggaIn(Inloggningsplats plats, Uppgifter uppgifter) {
        Behov needed = behov(plats);
        if (needed == Behov.INGET) {
            Databas own = new Databas.Derby(plats.databas());
            choice.valj(own);
            return begin(plats, system, own, null, false, new Forsoksvakt.Historik(Optional.empty(), 0));
        }
        if (uppgifter.losenord().length == 0 || needed == Behov.ANVANDARE && (uppgifter.anvandare() == null || uppgifter.anvandare().isBlank())) {
            throw new InloggningException(Orsak.LOSENORD, needed == Behov.ANVANDARE ? Messages.anvandareKravs : Messages.losenordKravs, null);
        }
        Aktor actor = needed == Behov.ANVANDARE ? new Aktor(uppgifter.anvandare().strip(), uppgifter.anvandare().strip()) : system;
        Forsoksvakt guard = new Forsoksvakt(plats.minne(), clock);
        return guarded(guard, actor.signatur(), () -> switch (plats.installation().lage()) {
        case ENSKILD -> own(plats, actor, uppgifter, guard);
        case DELAD_UPPKOPPLAD -> online(plats, actor, uppgifter, guard);
        case DELAD_REPLIK -> replica(plats, actor, uppgifter, guard);
        });
    }

    /** Counts the try, and takes back the count when what failed was not the password. */
    private static <T> T guarded(Forsoksvakt guard, String name, Supplier<T> attempt) {
        Duration wait = guard.vantan(name);
        if (!wait.isZero()) {
            throw new InloggningException(Orsak.SPARRAD, NLS.bind(Messages.sparrad, Vantetid.text(wait)), null);
        }
        guard.borja(name);
        boolean passwordWasTried = true;
        try {
            return attempt.get();
        } catch (InloggningException e) {
            passwordWasTried = e.orsak() == Orsak.LOSENORD || e.orsak() == Orsak.TIDIGARE_BEHOVS && e.getMessage().equals(Messages.tidigareFel);
            throw e;
        } catch (LagringException e) {
            passwordWasTried = e.orsak() == LagringException.Orsak.LOSENORD;
            throw passwordWasTried ? new InloggningException(Orsak.LOSENORD, e.getMessage(), e) : e;
        } finally {
            if (!passwordWasTried) {
                guard.angra(name);
            }
        }
    }

    private Session own(Inloggningsplats place, Aktor actor, Uppgifter said, Forsoksvakt guard) {
        Databasnyckel key = encryption.lasUpp(place.databas(), said.losenord()).nyckel();
        encryption.forstark(place.databas(), said.losenord());
        Databas database = new Databas.Derby(place.databas(), key);
        choice.valj(database);
        return begin(place, actor, database, null, false, guard.lyckat(actor.signatur()));
    }

    private Session online(Inloggningsplats place, Aktor actor, Uppgifter said, Forsoksvakt guard) {
        Databas.Postgresql server = server(place, actor, said.losenord());
        try {
            servers.open(server).close();
        } catch (LagringException e) {
            throw e.orsak() == LagringException.Orsak.LOSENORD ? new InloggningException(Orsak.LOSENORD, Messages.felUppgifter, e) : e;
        }
        choice.valj(server);
        return begin(place, actor, server, server, true, guard.lyckat(actor.signatur()));
    }

    private Session replica(Inloggningsplats place, Aktor actor, Uppgifter said, Forsoksvakt guard) {
        boolean onlyOne = place.rot().equals(place.databas());
        guard.agare().filter(owner -> onlyOne).filter(owner -> !owner.equals(actor.signatur())).ifPresent(owner -> {
            throw new InloggningException(Orsak.NAGON_ANNANS, NLS.bind(Messages.nagonAnnans, owner), null);
        });
        Databas.Postgresql server = server(place, actor, said.losenord());
        Svar answer = servers.fraga(server);
        Nyckelfil.Innehall content = new Repliklas(encryption, clock).oppna(place, new Uppgifter(actor.signatur(), said.losenord(), said.tidigare()),
                answer);
        Databas.Derby replica = new Databas.Derby(place.replik(actor.signatur()), content.nyckel());
        choice.valj(replica);
        if (onlyOne) {
            guard.agare(actor.signatur());
        }
        if (answer != Svar.JA) {
            demandContact(actor, content.kontakt().orElse(LocalDate.EPOCH));
        }
        return begin(place, actor, replica, server, answer == Svar.JA, guard.lyckat(actor.signatur()));
    }

    private void demandContact(Aktor actor, LocalDate last) {
        LocalDate today = LocalDate.now(clock);
        int allowed = Heltalsparameter.DAGAR_UTAN_KONTAKT.of(store, actor.signatur(), today);
        if (last.plusDays(allowed).isBefore(today)) {
            store.close();
            choice.slapp();
            throw new InloggningException(Orsak.FOR_LANGE_SEDAN, NLS.bind(Messages.forLangeSedan, last, allowed), null);
        }
    }

    private static Databas.Postgresql server(Inloggningsplats place, Aktor actor, char[] password) {
        return new Databas.Postgresql(place.installation().adress(), actor.signatur(), password.clone());
    }

    private Session begin(Inloggningsplats place, Aktor actor, Databas database, Databas.Postgresql server, boolean contact,
            Forsoksvakt.Historik before) {
        session = new Session(actor, place, database, Optional.ofNullable(server), contact, before.tidigare(), before.misslyckade());
        return session;
    }

    @Override public Optional<Session> session() {
        return Optional.ofNullable(session);
    }

    @Override public Aktor aktor() {
        Session now = session;
        return now == null ? system : now.aktor();
    }

    @Override public boolean delad() {
        Session now = session;
        return now != null && now.plats().installation().lage() != Lage.ENSKILD;
    }

    @Override public Optional<String> senasteAnvandare(Inloggningsplats plats) {
        return new Forsoksvakt(plats.minne(), clock).senaste();
    }

    @Override public int lasMinuter() {
        Session now = session;
        return now == null || behov(now.plats()) == Behov.INGET ? 0
                : Heltalsparameter.LAS_MINUTER.of(store, now.aktor().signatur(), LocalDate.now(clock));
    }

    @Override public void las(char[] losenord) {
        Session now = demandSession();
        Forsoksvakt guard = new Forsoksvakt(now.plats().minne(), clock);
        guarded(guard, now.aktor().signatur(), () -> {
            check(now, losenord);
            return guard.lyckat(now.aktor().signatur());
        });
    }

    private void check(Session now, char[] password) {
        if (now.server().isPresent()) {
            if (!Arrays.equals(now.server().get().losenord(), password)) {
                throw new InloggningException(Orsak.LOSENORD, Messages.felUppgifter, null);
            }
        } else {
            encryption.lasUpp(now.plats().databas(), password).nyckel().close();
        }
    }

    private Session demandSession() {
        Session now = session;
        if (now == null || now.server().isEmpty() && !encryption.krypterad(now.plats().databas())) {
            throw new InloggningException(Orsak.LOSENORD, Messages.ingetLosenord, null);
        }
        return now;
    }

    @Override public void bytLosenord(char[] nuvarande, char[] nytt) {
        Session now = demandSession();
        kravStyrka(nytt, now.aktor().signatur());
        las(nuvarande);
        if (now.server().isPresent()) {
            Databas.Postgresql server = now.server().get();
            new Serverlosenord(servers).byt(server, nytt);
            session = new Session(now.aktor(), now.plats(), now.databas(), Optional.of(server(now.plats(), now.aktor(), nytt)), now.kontakt(),
                    now.tidigare(), now.misslyckade());
        }
        if (now.databas() instanceof Databas.Derby local) {
            Path folder = local.katalog();
            encryption.bytLosenord(folder, nuvarande, nytt);
        }
    }

    @Override public void kravStyrka(char[] losenord, String anvandare) {
        Losenordskrav.krav(losenord, anvandare);
    }
}
