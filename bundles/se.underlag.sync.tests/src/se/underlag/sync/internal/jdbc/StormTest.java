package se.underlag.sync.internal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.underlag.model.Roll;
import se.underlag.persistence.postgresql.PostgresqlDatakalla;
import se.underlag.spi.synk.SynkException;
import se.underlag.spi.synk.SynkException.Orsak;
import se.underlag.sync.internal.server.Delad;
import se.underlag.sync.protokoll.Paket;
import se.underlag.sync.protokoll.Paket.Rad;
import se.underlag.sync.protokoll.Paket.Slag;
import se.underlag.sync.protokoll.Utfall;
import se.underlag.sync.protokoll.Utfall.Foraldrat;
import se.underlag.sync.protokoll.Utfall.Mottaget;
import se.underlag.testing.Egenserver;

/** Everybody at once, as on a Monday after a night without network: each sends something of its own, and twenty want the same row. */
class StormTest {

    private static final int SHARING = 20;
    private static final Duration WAIT = Duration.ofMillis(400);
    private static final Instant TID = Instant.parse("2026-11-22T10:11:12Z");

    private final AtomicInteger away = new AtomicInteger();
    private final AtomicInteger stale = new AtomicInteger();

    @Test
    @Timeout(60) void twenty_at_once_where_there_is_room_for_nine_all_come_in_one_after_the_other() throws Exception {
        storm(20, 12);
        assertThat(away).as("the server has said that it is full").hasPositiveValue();
    }

    @Tag("lang")
    @Test
    @Timeout(300) void two_hundred_at_once_with_room_for_two_connections_each() throws Exception {
        storm(200, 420);
        assertThat(away).hasValue(0);
    }

    @Tag("lang")
    @Test
    @Timeout(300) void two_hundred_at_once_on_a_server_as_it_is_delivered() throws Exception {
        storm(200, 100);
        assertThat(away).hasPositiveValue();
    }

    /** @param room connections of the server, three of which are the administrator's */
    private void storm(int clients, int room) throws Exception {
        try (Egenserver server = Egenserver.start(Map.of("max_connections", String.valueOf(room))); Delad delad = Delad.ny(server)) {
            delad.anvandare("forst", null, Roll.ADMINISTRATOR);
            for (int i = 0; i < clients; i++) {
                delad.anvandare("k" + i, null, Roll.ADMINISTRATOR);
            }
            List<String> shared = new ArrayList<>();
            try (JdbcEndpoint first = endpoint(delad, "forst")) {
                first.halsa("forst");
                for (int i = 0; i < clients / SHARING; i++) {
                    shared.add(id());
                    assertThat(first.skicka(paket(delad, "forst", new Rad(id(), Slag.NY, "Person", shared.get(i), 0, person(i)))))
                            .isInstanceOf(Mottaget.class);
                }
            }
            long before = Long.parseLong(delad.varde("select seq from synk.klocka"));
            CountDownLatch all = new CountDownLatch(clients);
            List<Callable<Duration>> work = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                int number = i;
                work.add(() -> {
                    all.countDown();
                    all.await();
                    return klient(delad, number, shared.get(number / SHARING));
                });
            }
            List<Duration> times = new ArrayList<>();
            long begun = System.nanoTime();
            try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
                for (Future<Duration> one : threads.invokeAll(work, 240, TimeUnit.SECONDS)) {
                    times.add(one.get());
                }
            }
            Duration whole = Duration.ofNanos(System.nanoTime() - begun);
            times.sort(null);
            System.out.printf("storm: %d clients, %d connections: %d ms, median %d ms, slowest %d ms, %d times full, %d times outdated%n", clients,
                    room, whole.toMillis(), times.get(times.size() / 2).toMillis(), times.get(times.size() - 1).toMillis(), away.get(), stale.get());
            // One row of its own and one change of the shared row for each, none lost and none twice.
            assertThat(delad.varde("select count(*) from person")).isEqualTo(String.valueOf(clients + shared.size()));
            for (String row : shared) {
                assertThat(delad.varde("select version from person where id = ?", row)).isEqualTo(String.valueOf(1 + SHARING));
            }
            assertThat(delad.varde("select seq from synk.klocka")).isEqualTo(String.valueOf(before + 2L * clients));
            assertThat(delad.varde("select max(seq) - count(*) || ' ' || count(*) filter (where seq is null) from synk.andring")).isEqualTo("0 0");
            assertThat(delad.varde("select count(*) from synk.avvikelser('Person')")).isEqualTo("0");
            assertThat(delad.varde("select count(distinct klient) from synk.andring where klient like 'k%' and aktor = klient || '_delad'"))
                    .isEqualTo(String.valueOf(clients));
        }
    }

    private Duration klient(Delad delad, int number, String shared) {
        long begun = System.nanoTime();
        String client = "k" + number;
        try (JdbcEndpoint endpoint = endpoint(delad, client)) {
            again(() -> endpoint.halsa(client));
            Paket own = paket(delad, client, new Rad(id(), Slag.NY, "Person", id(), 0, person(1000 + number)));
            Utfall first = again(() -> endpoint.skicka(own));
            assertThat(first).isInstanceOf(Mottaget.class);
            assertThat(again(() -> endpoint.skicka(own))).isEqualTo(first);
            Paket change = paket(delad, client, new Rad(id(), Slag.ANDRAD, "Person", shared, 1, Map.of("fornamn", client)));
            for (long version = 1; again(send(endpoint, change, version)) instanceof Foraldrat; version++) {
                stale.incrementAndGet();
            }
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** The same change on the next version, as a replica sends it again when it has fetched. */
    private static Supplier<Utfall> send(JdbcEndpoint endpoint, Paket change, long version) {
        Rad row = change.rader().get(0);
        Paket rebased = new Paket(change.id(), change.klient(), change.schema(), change.tid(),
                List.of(new Rad(row.andring(), row.slag(), row.entitet(), row.radId(), version, row.varden())));
        return () -> endpoint.skicka(rebased);
    }

    /** As the rounds in the background: waits a while, by chance, when the server has no room. */
    private <T> T again(Supplier<T> call) {
        while (true) {
            try {
                return call.get();
            } catch (SynkException e) {
                assertThat(e.orsak()).as(e.getMessage()).isEqualTo(Orsak.NATT);
                assertThat(e).hasMessageContaining("samtidigt");
                away.incrementAndGet();
                LockSupport.parkNanos((long) (WAIT.toNanos() * (0.5 + ThreadLocalRandom.current().nextDouble())));
            }
        }
    }

    private static JdbcEndpoint endpoint(Delad delad, String login) {
        return new JdbcEndpoint(List.of(new PostgresqlDatakalla()), delad.inloggning(login), delad.schema().tabeller(), delad.schema().behovs());
    }

    private static Paket paket(Delad delad, String client, Rad row) {
        return new Paket(id(), client, delad.schema().behovs(), TID, List.of(row));
    }

    private static Map<String, String> person(int number) {
        return new LinkedHashMap<>(Map.of("identitet", String.valueOf(number), "identitetstyp", "PERSONNUMMER", "enhetId", Delad.NORD,
                "skyddadIdentitet", "false", "kon", "OKANT", "fornamn", "Test", "efternamn", "Exempelsson"));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
