package se.underlag.sync.internal.klient;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import se.underlag.base.Klocka;
import se.underlag.model.Entitet;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Installation;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.persistence.rad.Radtabell;
import se.underlag.spi.synk.Konfliktval;
import se.underlag.spi.synk.Synkutfall;
import se.underlag.sync.protokoll.SyncEndpoint;
import se.underlag.testing.TestLagring;

/** A replica of one login: a real Derby with the real store. */
final class Kopia implements AutoCloseable {

    static final Clock CLOCK = Klocka.fixed(TestLagring.IDAG);

    final String login;
    final TestLagring test;
    final Replik replik;
    private final Path folder;

    Kopia(Path folder, String login) {
        this(folder, login, CLOCK);
    }

    /** @param clock the machine's, which may go wrong */
    Kopia(Path folder, String login, Clock clock) {
        this.folder = folder;
        this.login = login;
        if (!Files.exists(folder.resolve(Installation.FIL))) {
            try {
                Files.createDirectories(folder);
                Files.writeString(folder.resolve(Installation.FIL), "lage=delad-replik\nurl=jdbc:postgresql://exempel.invalid/underlag\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            TestLagring.mall(folder);
        }
        test = TestLagring.i(folder, clock);
        replik = new Replik(test.radlager(), clock);
    }

    /** @param database one that became a replica, perhaps encrypted; its folder says so */
    Kopia(Databas.Derby database, String login) {
        this.folder = database.katalog();
        this.login = login;
        test = TestLagring.i(database, CLOCK);
        replik = new Replik(test.radlager(), CLOCK);
    }

    /** @return the same replica in a new process */
    Kopia omstartad() {
        close();
        return new Kopia(folder, login);
    }

    Tabeller tabeller() {
        return replik.tabeller();
    }

    Synkutfall synka(Minnesserver server) {
        return synka(server, Kraschpunkt.INGEN);
    }

    Synkutfall synka(Minnesserver server, Consumer<Kraschpunkt> points) {
        return synka(server.ingang(login), points);
    }

    Synkutfall synka(SyncEndpoint server, Consumer<Kraschpunkt> points) {
        return new Motor(replik, points).kor(server);
    }

    void gor(Consumer<UnitOfWork> work) {
        try (UnitOfWork unit = test.lagring().open(login)) {
            work.accept(unit);
            if (unit.save() instanceof Sparresultat.Konflikt conflict) {
                throw new AssertionError("Unexpected conflict: " + conflict);
            }
        }
    }

    <T extends Entitet> void andra(Class<T> type, String id, Consumer<T> change) {
        gor(u -> change.accept(u.find(type, id).orElseThrow()));
    }

    void taBort(Class<? extends Entitet> type, String id) {
        gor(u -> u.remove(u.find(type, id).orElseThrow()));
    }

    <T extends Entitet> T las(Class<T> type, String id) {
        try (UnitOfWork unit = test.lagring().open(login)) {
            return unit.find(type, id).orElse(null);
        }
    }

    List<Krock> krockar() {
        return replik.las(d -> d.krockar().oppna());
    }

    List<Utkorgspost> ko() {
        return replik.las(d -> d.utkorg().oppna());
    }

    void los(Konfliktval... choices) {
        replik.andra(d -> {
            new Losning(d, login).los(List.of(choices));
            return null;
        });
    }

    void slapp(String transaction) {
        replik.andra(d -> {
            new Slappning(d).slapp(transaction);
            return null;
        });
    }

    /** @return the rows as users know them, without stamps and log */
    Map<Nyckel, Map<String, String>> bild() {
        return replik.las(d -> {
            Map<Nyckel, Map<String, String>> image = new HashMap<>();
            for (Radtabell table : d.tabeller().alla()) {
                if (!Tabeller.LOGG.equals(table.entitet())) {
                    for (Map.Entry<String, Map<String, String>> row : d.rader().las(table, "1 = 1")) {
                        Map<String, String> values = new TreeMap<>(row.getValue());
                        values.keySet().removeIf(Faltvarden::stampel);
                        image.put(new Nyckel(table.entitet(), row.getKey()), values);
                    }
                }
            }
            return image;
        });
    }

    @Override public void close() {
        test.close();
    }
}
