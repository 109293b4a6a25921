package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.underlag.model.Kopfil;
import se.underlag.model.Roll;
import se.underlag.model.UnderlagFactory;
import se.underlag.spi.synk.Konfliktval;
import se.underlag.spi.synk.SynkException;
import se.underlag.spi.synk.Synkutfall;
import se.underlag.sync.internal.server.Delad;
import se.underlag.sync.protokoll.Paket;

/**
 * Four people with replicas in real Derby databases against one real PostgreSQL with its guards on. Seeded: what is done and which fault comes when
 * is drawn from one number; how long things take is not. After the work everything comes to rest, and {@link Invarianter} must hold.
 */
final class Simulering implements AutoCloseable {

    private static final int REST = 60;
    private static final Synkutfall QUIET = new Synkutfall(0, 0, 0, 0, 0);

    /** What goes wrong in a run. */
    enum Fel {
        INGET, KRASCH, KLIPPT_EFTER_COMMIT, KLIPPT, STANGT, DUBBLETT, AVBRUTET_I_SERVERN, SAMTIDIGT, DIREKT_I_SERVERN, ATERSTALLD_SERVER
    }

    private final long fron;
    private final Random random;
    /** Who does what and which fault comes when, whatever has become of the rows meanwhile. */
    private final Random plan;
    private final Set<Fel> givna = EnumSet.noneOf(Fel.class);
    private final Arbete arbete;
    private final Delad server = Delad.ny();
    private final List<Simulerad> klienter = new ArrayList<>();
    private final List<Paket> tidigare = new ArrayList<>();
    private final Map<String, Integer> antal = new TreeMap<>();
    private String kopia;

    Simulering(long fron, Path folder) {
        this.fron = fron;
        this.random = new Random(fron);
        this.plan = new Random(fron * 31 + 7);
        this.arbete = new Arbete(random);
        klient(folder, "anna", "NORD", Delad.NORD, Duration.ZERO);
        klient(folder, "bo", "NORD", Delad.NORD, Duration.ofDays(1));
        klient(folder, "cilla", null, Delad.NORD, Duration.ofDays(-1));
        klient(folder, "dan", "SYD", Delad.SYD, Duration.ZERO);
        Simulerad cilla = klienter.get(2);
        cilla.synka();
        cilla.spara(unit -> List.of(Delad.NORD, Delad.SYD).forEach(enhet -> {
            Kopfil kopfil = UnderlagFactory.eINSTANCE.createKopfil();
            kopfil.setAr(2025);
            kopfil.setNamn("Placeringar");
            kopfil.setEnhetId(enhet);
            unit.add(kopfil);
        }));
        cilla.synka();
        klienter.forEach(Simulerad::synka);
    }

    /** @param fel how far the machine's clock is off */
    private void klient(Path folder, String name, String unitCode, String enhet, Duration fel) {
        String login = server.anvandare(name, unitCode, Roll.SOCIALADMINISTRATOR);
        klienter.add(new Simulerad(server, folder.resolve(name), login, enhet, Clock.offset(Kopia.CLOCK, fel)));
    }

    /** @param steg how many times somebody saves or a run is made @param aterstall whether the server is restored from a copy on the way */
    Simulering kor(int steg, boolean aterstall) {
        for (int i = 0; i < steg; i++) {
            if (aterstall && i == steg / 3) {
                kopiera();
            }
            if (aterstall && i == steg * 2 / 3) {
                givna.add(Fel.ATERSTALLD_SERVER);
                aterstall();
            }
            Simulerad klient = klienter.get(plan.nextInt(klienter.size()));
            boolean saves = plan.nextInt(3) > 0;
            Fel fault = fel(plan.nextInt(20));
            int when = 1 + plan.nextInt(12);
            if (saves) {
                spara(klient);
            } else {
                givna.add(fault);
                runda(klient, fault, when);
            }
        }
        return this;
    }

    private void spara(Simulerad klient) {
        boolean forbidden = random.nextInt(40) == 0 && klient != klienter.get(2);
        if (klient.spara(forbidden ? Arbete.otillatet(klient.enhet) : arbete.nasta(klient.enhet, klient == klienter.get(2)))) {
            rakna(forbidden ? "otillatna" : "transaktioner");
        }
    }

    private static Fel fel(int card) {
        return switch (card) {
        case 0, 1, 2, 3 -> Fel.KRASCH;
        case 4, 5 -> Fel.KLIPPT_EFTER_COMMIT;
        case 6, 7 -> Fel.KLIPPT;
        case 8 -> Fel.STANGT;
        case 9, 10 -> Fel.DUBBLETT;
        case 11 -> Fel.AVBRUTET_I_SERVERN;
        case 12, 13 -> Fel.SAMTIDIGT;
        case 14 -> Fel.DIREKT_I_SERVERN;
        default -> Fel.INGET;
        };
    }

    private void runda(Simulerad klient, Fel fault, int when) {
        rakna("rundor");
        try {
            synka(klient, fault, when);
        } catch (Simulerad.Krasch dead) {
            rakna(fault.name());
            klient.starta();
        } catch (SynkException away) {
            rakna(fault.name());
            if (away.orsak() != SynkException.Orsak.NATT) {
                throw new AssertionError(fron + ": only a wire may fail; " + Vantelage.rotter(away), away);
            }
        } finally {
            klient.wire.oppna();
            klient.wire.klippEfterCommit(0);
        }
        if (random.nextInt(4) == 0) {
            avgor(klient);
        }
    }

    private void synka(Simulerad klient, Fel fault, int when) {
        switch (fault) {
        case KRASCH -> klient.synka(UnaryOperator.identity(), Simulerad.vid(when, () -> {
            throw new Simulerad.Krasch();
        }));
        case KLIPPT_EFTER_COMMIT -> {
            klient.wire.klippEfterCommit(1 + when % 4);
            klient.synka();
        }
        case KLIPPT -> klient.synka(UnaryOperator.identity(), Simulerad.vid(when, klient.wire::klippNu));
        case STANGT -> {
            klient.wire.stang();
            klient.synka();
        }
        case DUBBLETT -> {
            rakna(fault.name());
            klient.synka(endpoint -> new Ekande(endpoint, tidigare), Kraschpunkt.INGEN);
        }
        case AVBRUTET_I_SERVERN -> klient.synka(UnaryOperator.identity(), Simulerad.vid(when, this::avbryt));
        case SAMTIDIGT -> samtidigt(klient);
        case DIREKT_I_SERVERN -> {
            klient.synka(UnaryOperator.identity(), Simulerad.vid(when, this::direkt));
        }
        default -> klient.synka();
        }
    }

    private void samtidigt(Simulerad klient) {
        rakna(Fel.SAMTIDIGT.name());
        Simulerad annan = klienter.get((klienter.indexOf(klient) + 1) % klienter.size());
        CompletableFuture<Synkutfall> there = CompletableFuture.supplyAsync(annan::synka);
        try {
            klient.synka();
        } finally {
            // nobody else may use the other one's connection before it is done, however this run ends
            there.handle((outcome, failed) -> failed).join();
        }
        try {
            there.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : failed;
        }
    }

    /** The server throws everybody out in the middle. */
    private void avbryt() {
        server.admin(connection -> connection.createStatement()
                .execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"));
    }

    /** Somebody changes a row without any replica. */
    private void direkt() {
        rakna(Fel.DIREKT_I_SERVERN.name());
        server.som(klienter.get(2).login, connection -> connection.createStatement()
                .execute("update kopfilsrad set konto = '46" + random.nextInt(90) + "', version = version + 1 "
                        + "where id = (select id from kopfilsrad order by md5(id || '" + random.nextInt() + "') limit 1)"));
    }

    private void kopiera() {
        kopia = server.url().substring(server.url().lastIndexOf('/') + 1) + "_kopia";
        utan(name -> "create database " + kopia + " template " + name);
    }

    /** What was stored after the copy is gone; the replicas send it again. */
    private void aterstall() {
        rakna(Fel.ATERSTALLD_SERVER.name());
        utan(name -> "drop database " + name + " with (force)", name -> "alter database " + kopia + " rename to " + name);
    }

    @SafeVarargs private void utan(UnaryOperator<String>... statements) {
        klienter.forEach(Simulerad::koppla);
        String name = server.url().substring(server.url().lastIndexOf('/') + 1);
        server.somAnnan("postgres", connection -> {
            connection.createStatement().execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
            for (UnaryOperator<String> statement : statements) {
                connection.createStatement().execute(statement.apply(name));
            }
        });
    }

    private void avgor(Simulerad klient) {
        for (Krock conflict : klient.kopia().krockar()) {
            boolean mine = random.nextBoolean();
            if (!los(klient, conflict, mine)) {
                rakna("omval");
                los(klient, conflict, !mine);
            }
        }
        for (Utkorgspost post : klient.kopia().ko()) {
            if (post.status() == Utkorgspost.Status.AVVISAD && klient.kopia().replik.las(d -> d.utkorg().las(post.tx()).status()) == post.status()) {
                slapp(klient, post);
                rakna("avvisade");
            }
        }
    }

    private void slapp(Simulerad klient, Utkorgspost post) {
        try {
            klient.kopia().slapp(post.tx());
            klient.kopia().replik.las(d -> d.utkorg().i(Utkorgspost.Status.SLAPPT)).forEach(gone -> klient.slappta.add(gone.tx()));
        } catch (SynkException no) {
            throw new AssertionError(fron + ": what was refused cannot be let go; " + Vantelage.rotter(no)
                    + Spar.av(server, klient, post.lappar().stream().map(Lapp::rad).toList()), no);
        }
    }

    /** @return false when that cannot be chosen, as removing what something else rests on, or when an earlier choice has seen to it */
    private boolean los(Simulerad klient, Krock conflict, boolean mine) {
        Map<String, String> values = new HashMap<>();
        conflict.min().keySet().forEach(field -> values.put(field, (mine ? conflict.min() : conflict.derasVarden()).get(field)));
        try {
            klient.kopia().los(new Konfliktval(conflict.id(), values, mine));
            rakna("konflikter");
            return true;
        } catch (SynkException no) {
            assertThat(no.orsak()).as("%s: %s", fron, no.getMessage()).isEqualTo(SynkException.Orsak.OGILTIGT);
            assertThat(no.getCause()).as("%s: a database error is no answer", fron).isNull();
            return false;
        }
    }

    /** Everybody syncs and answers until nothing moves any more. */
    Simulering vila() {
        for (int round = 0; round < REST; round++) {
            boolean quiet = true;
            for (Simulerad klient : klienter) {
                Synkutfall outcome = klient.synka();
                avgor(klient);
                quiet &= outcome.equals(QUIET);
            }
            if (quiet) {
                return this;
            }
        }
        throw new AssertionError(fron + ": never at rest" + klienter.stream().map(Vantelage::av).collect(Collectors.joining()));
    }

    void kontrollera() {
        new Invarianter(server, klienter, String.valueOf(fron), givna.contains(Fel.ATERSTALLD_SERVER)).kontrollera();
    }

    private void rakna(String what) {
        antal.merge(what, 1, Integer::sum);
    }

    /** @return the faults that the plan had; whether one took hold is another matter, since a short run may be over before */
    Set<Fel> givna() {
        return Set.copyOf(givna);
    }

    /** @return what happened, how often */
    Map<String, Integer> antal() {
        return Map.copyOf(antal);
    }

    @Override public void close() {
        klienter.forEach(Simulerad::close);
        server.close();
    }
}
