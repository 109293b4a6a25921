package se.underlag.sync.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.model.Roll;

/** The feed of changes: every change once, numbered without gaps in the order in which transactions became visible. */
class FlodeTest {

    private Delad delad;
    private String anna;

    @BeforeEach void server() {
        delad = Delad.ny();
        anna = delad.anvandare("anna", null, Roll.ADMINISTRATOR);
    }

    @AfterEach void close() {
        delad.close();
    }

    @Test void who_commits_later_is_numbered_later_and_nobody_is_lost_to_who_read_between() throws SQLException {
        assertThat(lostBetween()).isZero();
    }

    /** The mutation: with numbers from a sequence, given at the statement, a reader goes past a change that is not visible yet. */
    @Test void numbers_of_a_sequence_would_lose_a_change() throws SQLException {
        delad.admin(c -> {
            Skript.run(c, "create sequence synk.nummer; drop trigger avsluta on synk.andring; alter sequence synk.nummer owner to underlag_agare");
            Skript.run(c,
                    "select setval('synk.nummer', (select max(seq) from synk.andring)); alter table synk.andring alter seq set default nextval('synk.nummer'), "
                            + "alter tx_id set default gen_random_uuid()::text");
        });
        assertThat(lostBetween()).isOne();
    }

    private long lostBetween() throws SQLException {
        String first = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();
        try (Connection slow = delad.koppla(anna); Connection fast = delad.koppla(anna)) {
            slow.setAutoCommit(false);
            insert(slow, first);
            insert(fast, second);
            long read = Long.parseLong(delad.varde("select max(seq) from synk.andring"));
            assertThat(delad.varde("select rad_id from synk.andring where seq = ?", read)).isEqualTo(second);
            slow.commit();
            return 1 - Long.parseLong(delad.varde("select count(*) from synk.andring where seq > ? and rad_id = ?", read, first));
        }
    }

    @Test void many_writers_leave_no_gap_and_a_reader_never_sees_one() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(7)) {
            Future<Integer> reader = threads.submit(() -> watch(done));
            List<Callable<Void>> writers = new ArrayList<>();
            for (int w = 0; w < 6; w++) {
                writers.add(() -> {
                    delad.som(anna, c -> {
                        for (int i = 0; i < 40; i++) {
                            c.setAutoCommit(false);
                            insert(c, UUID.randomUUID().toString());
                            insert(c, UUID.randomUUID().toString());
                            if (i % 5 == 4) {
                                c.rollback();
                            } else {
                                c.commit();
                            }
                        }
                    });
                    return null;
                });
            }
            for (Future<Void> writer : threads.invokeAll(writers)) {
                writer.get();
            }
            done.set(true);
            assertThat(reader.get()).isPositive();
        }
        assertThat(delad.varde("select count(*) from synk.andring where entitet = 'Person'")).isEqualTo(String.valueOf(6 * 32 * 2));
        assertThat(delad.varde("select max(seq) - count(*) from synk.andring")).isEqualTo("0");
        assertThat(delad.varde("select seq from synk.klocka")).isEqualTo(delad.varde("select max(seq) from synk.andring"));
        assertThat(delad.varde("select count(*) from (select tx_id from synk.andring where entitet = 'Person' group by tx_id "
                + "having max(seq) - min(seq) + 1 <> count(*)) t")).isEqualTo("0");
    }

    private int watch(AtomicBoolean done) throws SQLException {
        int looks = 0;
        try (Connection c = delad.source().getConnection()) {
            while (!done.get()) {
                assertThat(Skript.number(c, "select coalesce(max(seq), 0) - count(*) from synk.andring")).isZero();
                assertThat(Skript.number(c, "select count(*) from synk.andring where seq is null")).isZero();
                looks++;
            }
        }
        return looks;
    }

    @Test void a_client_that_wants_its_constraints_at_once_is_numbered_all_the_same() {
        delad.som(anna, c -> {
            c.setAutoCommit(false);
            Skript.run(c, "set constraints all immediate");
            insert(c, UUID.randomUUID().toString());
            insert(c, UUID.randomUUID().toString());
            Skript.run(c, "set constraints all deferred");
            insert(c, UUID.randomUUID().toString());
            c.commit();
        });
        assertThat(delad.varde("select count(*) from synk.andring where seq is null")).isEqualTo("0");
        assertThat(delad.varde("select count(distinct tx_id) || '/' || count(*) from synk.andring where entitet = 'Person'")).isEqualTo("1/3");
        assertThat(delad.varde("select count(*) from synk.avslut")).isEqualTo("0");
    }

    /** A row that others refer to makes a deferred key wait; who waits must not hold the clock, or nobody else could commit. */
    @Test void waiting_for_a_row_of_somebody_else_does_not_stop_the_clock() throws Exception {
        String unit = UUID.randomUUID().toString();
        String person = UUID.randomUUID().toString();
        delad.som(anna, c -> insert(c, person));
        try (Connection holder = delad.koppla(anna); ExecutorService threads = Executors.newSingleThreadExecutor()) {
            holder.setAutoCommit(false);
            Skript.update(holder, "delete from person where id = ?", person);
            Future<?> waiting = threads.submit(() -> delad.som(anna, c -> {
                c.setAutoCommit(false);
                Skript.update(c, "insert into arende (id, version, enhet_id, status, person_id) values (?, 1, ?, 'OPPET', ?)", unit, Delad.NORD,
                        person);
                c.commit();
            }));
            while (!"1"
                    .equals(delad.varde("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()"))) {
                Thread.onSpinWait();
            }
            delad.som(anna, c -> {
                Skript.run(c, "set lock_timeout = '3s'");
                insert(c, UUID.randomUUID().toString());
            });
            holder.rollback();
            waiting.get();
        }
        assertThat(delad.varde("select count(*) from synk.andring where entitet = 'Arende'")).isEqualTo("1");
    }

    @Test void folding_the_feed_gives_the_tables() {
        String person = UUID.randomUUID().toString();
        delad.som(anna, c -> {
            insert(c, person);
            Skript.update(c, "update person set fornamn = 'X', version = 2 where id = ?", person);
            Skript.update(c, "update person set fornamn = null, version = 3 where id = ?", person);
            String gone = UUID.randomUUID().toString();
            insert(c, gone);
            Skript.update(c, "delete from person where id = ?", gone);
            Skript.update(c, "insert into fil (id, version, enhet_id, storlek, innehall) values (?, 1, ?, 3, '\\x616263')",
                    UUID.randomUUID().toString(), Delad.NORD);
        });
        for (String entity : List.of("Person", "Fil", "Organisationsenhet", "Anvandare", "RollTilldelning", "Handelselogg")) {
            assertThat(delad.varde("select count(*) from synk.avvikelser(?)", entity)).as(entity).isEqualTo("0");
        }
        delad.admin(c -> {
            Skript.run(c, "alter table person disable trigger user");
            Skript.run(c, "update person set fornamn = 'förbi'");
            Skript.run(c, "alter table person enable trigger user");
        });
        assertThat(delad.varde("select fel from synk.avvikelser('Person')")).isEqualTo("OLIKA");
        assertThat(delad.varde("select bild from synk.andring where entitet = 'Fil'")).contains("storlek").doesNotContain("innehall");
    }

    private static void insert(Connection connection, String id) throws SQLException {
        Skript.update(connection, "insert into person (id, version, enhet_id, identitet, identitetstyp, skyddad_identitet, kon) "
                + "values (?, 1, ?, ?, 'PERSONNUMMER', false, 'OKANT')", id, Delad.NORD, id);
    }
}
