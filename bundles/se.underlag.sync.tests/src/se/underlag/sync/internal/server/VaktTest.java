package se.underlag.sync.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.model.Roll;

/** What the shared database refuses whoever asks it past the product, and that each guard is needed: without it the same statement succeeds. */
class VaktTest {

    private static final String FORBIDDEN = "42501";
    private static final String VERSION = "UL001";

    private static Delad delad;
    private static String anna;
    private static String bo;
    private static String cilla;
    /** Reads köpfiler of Nord and changes none. */
    private static String kontroll;

    @BeforeAll static void server() {
        delad = Delad.ny();
        anna = delad.anvandare("anna", "NORD", Roll.ADMINISTRATOR);
        bo = delad.anvandare("bo", "SYD", Roll.ADMINISTRATOR);
        cilla = delad.anvandare("cilla", null, Roll.ADMINISTRATOR);
        kontroll = delad.anvandare("kontroll", "NORD", Roll.CONTROLLER);
    }

    @AfterAll static void close() {
        delad.close();
    }

    @Test void rows_of_other_units_are_not_read() {
        String id = person(anna, Delad.NORD);
        assertThat(seen(anna, id)).isOne();
        assertThat(seen(cilla, id)).isOne();
        assertThat(seen(bo, id)).isZero();
        without("alter table person disable row level security", bo, c -> assertThat(count(c, id)).isOne());
    }

    @Test void rows_are_not_added_to_other_units() {
        refused(FORBIDDEN, bo, c -> insert(c, id(), Delad.NORD));
        refused(FORBIDDEN, bo, c -> insert(c, id(), null));
        without("drop policy ny on person; create policy ny on person for insert to underlag_anvandare with check (true)", bo,
                c -> insert(c, id(), Delad.NORD));
    }

    @Test void rows_of_other_units_are_neither_changed_nor_removed() {
        String id = person(anna, Delad.NORD);
        delad.som(bo, c -> {
            assertThat(Skript.update(c, "update person set fornamn = 'X', version = version + 1 where id = ?", id)).isZero();
            assertThat(Skript.update(c, "delete from person where id = ?", id)).isZero();
        });
    }

    @Test void who_only_reads_neither_changes_nor_removes() {
        String id = person(anna, Delad.NORD);
        assertThat(seen(kontroll, id)).isOne();
        refused(FORBIDDEN, kontroll, c -> change(c, id));
        refused(FORBIDDEN, kontroll, c -> Skript.update(c, "delete from person where id = ?", id));
        without("drop trigger synk_ratt on person", kontroll, c -> change(c, id));
        without("drop trigger synk_ratt on person", kontroll, c -> assertThat(Skript.update(c, "delete from person where id = ?", id)).isOne());
    }

    @Test void a_row_is_not_moved_to_a_unit_where_one_may_not_write() {
        String id = person(anna, Delad.NORD);
        String move = "update person set enhet_id = ?, version = version + 1 where id = ?";
        refused(FORBIDDEN, anna, c -> Skript.update(c, move, Delad.SYD, id));
        without("drop trigger synk_ratt on person; alter table person disable row level security", anna,
                c -> assertThat(Skript.update(c, move, Delad.SYD, id)).isOne());
        // Who reads there but does not write is past row security and stopped by the trigger alone.
        String eva = delad.anvandare("eva", "NORD", Roll.ADMINISTRATOR);
        delad.anvandare("eva", "SYD", Roll.CONTROLLER);
        refused(FORBIDDEN, eva, c -> Skript.update(c, move, Delad.SYD, id));
        without("drop trigger synk_ratt on person", eva, c -> assertThat(Skript.update(c, move, Delad.SYD, id)).isOne());
    }

    @Test void a_row_may_be_held_at_its_version_by_who_reads_it_without_a_trace() {
        String id = person(anna, Delad.NORD);
        delad.som(kontroll, c -> assertThat(Skript.update(c, "update person set version = version where id = ? and version = 1", id)).isOne());
        assertThat(delad.varde("select count(*) from synk.andring where rad_id = ?", id)).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = { "version = version + 2", "version = version", "version = version - 1", "version = null",
            "id = gen_random_uuid(), version = version + 1" }) void a_version_is_not_skipped(String set) {
        String id = person(anna, Delad.NORD);
        String sql = "update person set fornamn = 'X', " + set + " where id = ?";
        refused(VERSION, anna, c -> Skript.update(c, sql, id));
        if (!set.contains("null")) {
            without("drop trigger synk_version on person", anna, c -> assertThat(Skript.update(c, sql, id)).isOne());
        }
    }

    @Test void a_new_row_has_version_one() {
        String sql = "insert into person (id, version, enhet_id, identitet, identitetstyp, skyddad_identitet, kon) values (?, 7, ?, ?, 'PERSONNUMMER', false, 'OKANT')";
        refused(VERSION, anna, c -> Skript.update(c, sql, id(), Delad.NORD, id()));
        without("drop trigger synk_version on person", anna, c -> assertThat(Skript.update(c, sql, id(), Delad.NORD, id())).isOne());
    }

    @Test void a_row_says_who_stored_it_whatever_the_statement_says() {
        String id = person(anna, Delad.NORD);
        String sql = "update person set fornamn = 'X', andrad_av = 'chefen', skapad_av = 'chefen', version = version + 1 where id = ?";
        delad.som(cilla, c -> Skript.update(c, sql, id));
        assertThat(delad.varde("select skapad_av || ' ' || andrad_av from person where id = ?", id)).isEqualTo(anna + ' ' + cilla);
        assertThat(delad.varde("select aktor from synk.andring where rad_id = ? order by seq desc limit 1", id)).isEqualTo(cilla);
        without("drop trigger synk_aktor on person", cilla, c -> {
            Skript.update(c, sql, id);
            assertThat(Skript.text(c, "select andrad_av from person where id = ?", id)).contains("chefen");
        });
    }

    @Test void nobody_writes_in_the_log_for_somebody_else() {
        refused("UL006", anna, c -> log(c, bo));
        delad.som(anna, c -> log(c, anna));
        without("drop trigger synk_logg on handelselogg", anna, c -> log(c, bo));
    }

    @Test void the_log_is_neither_changed_nor_emptied() {
        delad.som(anna, c -> log(c, anna));
        for (String sql : List.of("update handelselogg set efter = 'x'", "delete from handelselogg", "truncate handelselogg")) {
            refused(FORBIDDEN, anna, c -> Skript.run(c, sql));
        }
        without("grant delete on handelselogg to underlag_anvandare; create policy bort on handelselogg for delete to underlag_anvandare using (true); "
                + "drop trigger synk_logg_last on handelselogg", anna, c -> assertThat(Skript.update(c, "delete from handelselogg")).isPositive());
    }

    @Test void the_log_is_not_changed_by_an_administrator_s_own_statement_either() {
        delad.som(anna, c -> log(c, anna));
        delad.admin(c -> assertThatThrownBy(() -> Skript.run(c, "delete from handelselogg")).isInstanceOf(SQLException.class)
                .hasMessageContaining("Loggen ändras inte"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "andring", "klocka", "paket", "paketandring", "meta", "klient", "entitet", "ratt", "nyckel", "avslut",
            "uppslag" }) void the_feed_s_own_tables_are_closed(String table) {
        for (String sql : List.of("select * from synk.", "delete from synk.", "insert into synk.%s default values", "truncate synk.")) {
            refused(FORBIDDEN, anna, c -> Skript.run(c, sql.contains("%s") ? sql.formatted(table) : sql + table));
        }
        if (!"paket".equals(table)) {
            without("grant delete on synk." + table + " to underlag_anvandare", anna, c -> Skript.run(c, "delete from synk." + table));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "alter table person disable row level security", "drop trigger synk_version on person",
            "alter table person disable trigger all",
            "create policy hal on person using (true)", "set role underlag_agare", "set session_replication_role = replica",
            "create table public.egen (a int)",
            "create schema egen", "create function public.f() returns int language sql as 'select 1'", "create table synk.egen (a int)",
            "select synk.grundfor('Person')", "select * from synk.avvikelser('Person')", "update pg_class set relrowsecurity = false",
            "create role medhjalpare", "alter role current_user bypassrls", "grant underlag_agare to current_user", "copy person to program 'cat'",
            "select pg_read_file('pg_hba.conf')", "alter system set ssl = off" }) void nobody_takes_the_guards_away(String sql) {
        assertThatThrownBy(() -> {
            try (Connection c = delad.koppla(anna)) {
                Skript.run(c, sql);
            }
        }).isInstanceOf(SQLException.class);
    }

    @Test void a_weeding_needs_the_right_in_every_unit_and_ends_with_its_transaction() {
        String chef = delad.anvandare("chef", "NORD", Roll.ENHETSCHEF);
        String forvaltare = delad.anvandare("forvaltare", null, Roll.SYSTEMFORVALTARE);
        String list = "insert into gallringslista (id, version, enhet_id, status) values (?, 1, ?, ?)";
        refused(FORBIDDEN, chef, c -> Skript.update(c, list, id(), Delad.NORD, "GENOMFORS"));
        refused(FORBIDDEN, chef, c -> Skript.run(c, "select * from gallring_las('person', '.')"));
        String id = id();
        delad.som(chef, c -> Skript.update(c, list, id, Delad.NORD, "GRANSKAD"));
        String carryOut = "update gallringslista set status = 'GENOMFORS', version = version + 1 where id = ?";
        refused(FORBIDDEN, chef, c -> Skript.update(c, carryOut, id));
        without("drop trigger synk_gallring on gallringslista", chef, c -> {
            Skript.update(c, carryOut, id);
            Skript.run(c, "select * from gallring_las('person', '.')");
        });
        refused("23514", forvaltare, c -> Skript.update(c, carryOut, id));
        String person = person(anna, Delad.NORD);
        delad.som(forvaltare, c -> {
            c.setAutoCommit(false);
            Skript.update(c, carryOut, id);
            Skript.run(c, "select gallring_skriv('person', '" + person + "', 'identitet', 'gallrad')");
            assertThat(Skript.number(c, "select synk.gallra(?)", person)).isOne();
            Skript.update(c, "update gallringslista set status = 'GENOMFORD', version = version + 1 where id = ?", id);
            c.commit();
        });
        assertThat(delad.varde("select identitet from person where id = ?", person)).isEqualTo("gallrad");
        assertThat(delad.varde("select string_agg(distinct bild ->> 'identitet', ' ') from synk.andring where rad_id = ?", person))
                .isEqualTo("gallrad");
        assertThat(delad.varde("select count(*) from synk.avvikelser('Person')")).isEqualTo("0");
    }

    @Test void nobody_gives_oneself_a_role() {
        refused(FORBIDDEN, anna,
                c -> Skript.update(c, "insert into roll_tilldelning (id, version, roll, anvandare_id) select ?, 1, 'SYSTEMFORVALTARE', a.id "
                        + "from anvandare a where a.signatur = session_user::text", id()));
        refused(FORBIDDEN, anna, c -> Skript.update(c, "update roll_tilldelning set enhet_ref_id = null, version = version + 1"));
        refused(FORBIDDEN, anna,
                c -> Skript.update(c, "update anvandare set signatur = session_user, version = version + 1 where signatur <> session_user"));
    }

    @Test void temporary_objects_of_one_s_own_do_not_deceive_the_guards() {
        String id = person(anna, Delad.NORD);
        refused(FORBIDDEN, bo, c -> Skript.run(c, "create temp table klocka (seq bigint)"));
        delad.admin(c -> Skript.run(c, "grant temporary on database " + c.getCatalog() + " to public"));
        delad.som(bo, c -> {
            Skript.run(c, "create temp table roll_tilldelning (anvandare_id text, roll text, enhet_ref_id text, from_ date, tom date)");
            Skript.run(c, "create temp table anvandare (id text, signatur text)");
            Skript.run(c, "insert into pg_temp.anvandare values ('x', session_user)");
            Skript.run(c, "insert into pg_temp.roll_tilldelning values ('x', 'ADMINISTRATOR', null, null, null)");
            Skript.run(c, "create function pg_temp.session_user() returns text language sql as $$ select 'postgres' $$");
            Skript.run(c, "set search_path = pg_temp, public");
            assertThat(Skript.number(c, "select count(*) from public.person where id = ?", id)).isZero();
        });
    }

    @Test void roles_count_on_their_days() {
        String dag = delad.anvandare("dag", "NORD", Roll.ADMINISTRATOR);
        String id = person(anna, Delad.NORD);
        assertThat(seen(dag, id)).isOne();
        days(dag, "null", "synk.idag()");
        assertThat(seen(dag, id)).as("last day").isOne();
        days(dag, "null", "synk.idag() - 1");
        assertThat(seen(dag, id)).as("day after").isZero();
        days(dag, "synk.idag()", "null");
        assertThat(seen(dag, id)).as("first day").isOne();
        days(dag, "synk.idag() + 1", "null");
        assertThat(seen(dag, id)).as("day before").isZero();
    }

    private static void days(String login, String from, String to) {
        delad.admin(
                c -> Skript.run(c, "update roll_tilldelning set from_ = " + from + ", tom = " + to + ", version = version + 1 where anvandare_id = "
                        + "(select id from anvandare where signatur = '" + login + "')"));
    }

    private static String person(String login, String unit) {
        String id = id();
        delad.som(login, c -> insert(c, id, unit));
        return id;
    }

    private static void insert(Connection connection, String id, String unit) throws SQLException {
        Skript.update(connection, "insert into person (id, version, enhet_id, identitet, identitetstyp, skyddad_identitet, kon) "
                + "values (?, 1, ?, ?, 'PERSONNUMMER', false, 'OKANT')", id, unit, id);
    }

    private static void change(Connection connection, String id) throws SQLException {
        assertThat(Skript.update(connection, "update person set fornamn = 'X', version = version + 1 where id = ?", id)).isOne();
    }

    private static void log(Connection connection, String who) throws SQLException {
        Skript.update(connection, "insert into handelselogg (id, version, anvandare, typ) values (?, 1, ?, 'ANDRAT')", id(), who);
    }

    private static long seen(String login, String id) {
        long[] count = new long[1];
        delad.som(login, c -> count[0] = count(c, id));
        return count[0];
    }

    private static long count(Connection connection, String id) throws SQLException {
        return Skript.number(connection, "select count(*) from person where id = ?", id);
    }

    private static void refused(String state, String login, Delad.Arbete work) {
        try (Connection c = delad.koppla(login)) {
            assertThat(catchThrowable(() -> work.gor(c))).isInstanceOfSatisfying(SQLException.class,
                    e -> assertThat(e.getSQLState()).as(e.getMessage())
                            .isEqualTo(state));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Leaves a guard out for one transaction that is not kept, and lets somebody do there what the guard is against. */
    private static void without(String guard, String login, Delad.Arbete violation) {
        delad.admin(c -> {
            c.setAutoCommit(false);
            Skript.run(c, guard);
            Skript.run(c, "set session authorization \"" + login + '"');
            violation.gor(c);
            c.rollback();
        });
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
