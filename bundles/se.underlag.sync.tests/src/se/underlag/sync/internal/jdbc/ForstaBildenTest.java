package se.underlag.sync.internal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.underlag.model.Roll;
import se.underlag.persistence.postgresql.PostgresqlDatakalla;
import se.underlag.sync.internal.server.Delad;
import se.underlag.sync.protokoll.Paket;
import se.underlag.sync.protokoll.SyncEndpoint.Hamtning;
import se.underlag.sync.protokoll.Transaktion;
import se.underlag.sync.protokoll.Utfall;

/** How long the shared database takes over much at once. The bounds leave room for a slow machine. */
@Tag("lang")
class ForstaBildenTest {

    private static final int ROWS = 50_000;
    private static final int PACKAGE = 5_000;

    @Test void a_first_picture_of_50000_rows_comes_in_well_under_a_minute_and_a_usual_pull_in_under_a_second() {
        try (Delad delad = Delad.ny()) {
            delad.anvandare("anna", "NORD", Roll.ADMINISTRATOR);
            delad.admin(c -> {
                c.setAutoCommit(false);
                c.createStatement().execute("insert into kopfil (id, version, enhet_id, ar, namn, status) values ('k', 1, '" + Delad.NORD
                        + "', 2026, 'A', 'ARBETSFIL')");
                c.createStatement()
                        .execute("insert into kopfilsrad (id, version, enhet_id, kopfil_id, dygnspris, from_, kommentar, faktiskt_jan) select "
                                + "gen_random_uuid()::text, 1, '" + Delad.NORD
                                + "', 'k', 1234.50, date '2026-01-01', 'rad ' || n, n from generate_series(1, " + ROWS + ") n");
                c.commit();
            });
            try (JdbcEndpoint anna = new JdbcEndpoint(List.of(new PostgresqlDatakalla()), delad.inloggning("anna"), delad.schema().tabeller(),
                    delad.schema().behovs())) {
                anna.halsa("k1");
                AtomicInteger rows = new AtomicInteger();
                long start = System.nanoTime();
                long seq = anna.bas(batch -> rows.addAndGet(batch.size()));
                long picture = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                assertThat(rows.get()).isGreaterThan(ROWS);
                List<Paket.Rad> made = new ArrayList<>();
                for (int i = 0; i < PACKAGE; i++) {
                    made.add(new Paket.Rad(UUID.randomUUID().toString(), Paket.Slag.NY, "Kopfilsrad", UUID.randomUUID().toString(), 0,
                            Map.of("enhetId", Delad.NORD,
                                    "kopfil", "k", "dygnspris", "1.50", "kommentar", "paket " + i)));
                }
                start = System.nanoTime();
                assertThat(anna.skicka(new Paket(UUID.randomUUID().toString(), "k1", delad.schema().behovs(), Instant.now(), made)))
                        .isInstanceOf(Utfall.Mottaget.class);
                long sent = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                start = System.nanoTime();
                Hamtning fetched = anna.hamta(seq, 100);
                long pulled = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                assertThat(fetched.transaktioner()).extracting(Transaktion::andringar).allSatisfy(changes -> assertThat(changes).hasSize(PACKAGE));
                start = System.nanoTime();
                assertThat(anna.hamta(fetched.till(), 100).transaktioner()).isEmpty();
                long nothing = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                assertThat(picture).isLessThan(30_000);
                assertThat(sent).isLessThan(30_000);
                assertThat(pulled).isLessThan(10_000);
                assertThat(nothing).isLessThan(1_000);
            }
        }
    }
}
