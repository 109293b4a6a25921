package se.underlag.sync.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.model.Roll;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Datakalla;
import se.underlag.persistence.eclipselink.EclipseLinkRadschema;
import se.underlag.persistence.postgresql.PostgresqlDatakalla;
import se.underlag.persistence.rad.Radschema;
import se.underlag.persistence.rad.Radtabell;
import se.underlag.security.Rolltabell;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;
import se.underlag.testing.TestLagring;

/** The administrator's commands, from an empty database to a checked one. */
class ServerKommandoTest {

    private static final List<Datakalla> SOURCES = List.of(new PostgresqlDatakalla());
    private static final Radschema SCHEMA = new EclipseLinkRadschema();

    @TempDir private Path folder;
    private String err = "";

    @Test void an_empty_database_becomes_a_shared_one_and_stays_it() {
        try (TestLagring empty = TestLagring.tomPostgresql()) {
            String url = url(empty);
            assertThat(json(new ServerKontrolleraKommando(SOURCES, SCHEMA), 1, url, Map.of())).containsEntry("ok", false);
            assertThatThrownBy(() -> json(new ServerUppgraderaKommando(SOURCES, SCHEMA), 0, url, Map.of())).isInstanceOf(Kommandofel.class)
                    .hasMessageContaining("server initiera");
            assertThatThrownBy(() -> user(url, "anna")).isInstanceOf(Kommandofel.class).hasMessageContaining("server initiera");
            assertThat(json(new ServerInitieraKommando(SOURCES, SCHEMA), 0, url, Map.of())).containsEntry("ny", true).containsEntry("schema",
                    SCHEMA.behovs());
            assertThat(json(new ServerInitieraKommando(SOURCES, SCHEMA), 0, url, Map.of())).containsEntry("ny", false).containsEntry("rader", 0L);
            assertThat(json(new ServerUppgraderaKommando(SOURCES, SCHEMA), 0, url, Map.of())).containsEntry("fore", SCHEMA.behovs());
            assertThat(err).contains("pg_dump");
            // The server of the tests has no certificate and trusts everybody; everything else is in order.
            assertThat(faults(url)).containsExactlyInAnyOrder("tls");
        }
    }

    @Test void rows_that_were_there_before_are_told_to_the_feed() throws SQLException {
        try (TestLagring before = TestLagring.nyPostgresql()) {
            try (var c = before.jdbc().getConnection()) {
                Skript.run(c, "insert into organisationsenhet (id, version, enhet_id, kod, namn, typ) values ('e1', 4, 'e1', 'A', 'A', 'MYNDIGHET')");
            }
            assertThat(json(new ServerInitieraKommando(SOURCES, SCHEMA), 0, url(before), Map.of())).containsEntry("rader", 1L);
            assertThat(faults(url(before))).containsExactly("tls");
            try (var c = before.jdbc().getConnection()) {
                assertThat(Skript.text(c, "select op || version || (bild ->> 'kod') from synk.andring")).contains("N4A");
            }
        }
    }

    @Test void a_database_of_something_else_is_left_alone() throws SQLException {
        try (TestLagring other = TestLagring.tomPostgresql()) {
            try (var c = other.jdbcUtanLagring().getConnection()) {
                Skript.run(c, "create table public.annat (a int)");
            }
            assertThatThrownBy(() -> json(new ServerInitieraKommando(SOURCES, SCHEMA), 0, url(other), Map.of())).isInstanceOf(Kommandofel.class)
                    .hasMessageContaining("andra tabeller");
        }
    }

    @Test void each_broken_guard_is_told() {
        Map<String, String> harm = Map.of("alter table person no force row level security", "radskydd", "drop trigger synk_version on beslut",
                "vakter",
                "alter table beslut disable trigger synk_flode", "vakter", "drop policy las on arende", "policyer",
                "grant select on synk.andring to underlag_anvandare",
                "flodesratt", "delete from synk.ratt where entitet = 'Person'", "matris", "update synk.klocka set seq = seq + 1", "luckor",
                "alter function synk.kand() reset search_path", "funktioner", "alter table organisationsenhet disable trigger user; "
                        + "update organisationsenhet set namn = 'X'; alter table organisationsenhet enable trigger user",
                "vikning");
        try (Delad delad = Delad.ny()) {
            harm.forEach((sql, code) -> {
                delad.admin(c -> {
                    c.setAutoCommit(false);
                    Skript.run(c, sql);
                    assertThat(Serverkontroll.check(c, SCHEMA).stream().filter(p -> p.utfall() == Kontrollpunkt.Utfall.FEL).map(Kontrollpunkt::kod))
                            .as(sql)
                            .contains(code);
                    c.rollback();
                });
            });
            delad.anvandare("anna", null, Roll.ADMINISTRATOR);
            delad.admin(c -> {
                c.setAutoCommit(false);
                Skript.run(c, "create table public.egen (a int); alter table public.egen owner to \"" + delad.inloggning("anna").anvandare() + "\"");
                assertThat(Serverkontroll.check(c, SCHEMA).stream().filter(p -> p.utfall() == Kontrollpunkt.Utfall.FEL).map(Kontrollpunkt::kod))
                        .contains("agare",
                                "radskydd");
                c.rollback();
            });
        }
    }

    @Test void a_person_gets_a_login_roles_and_a_password_that_is_shown_once() {
        try (Delad delad = Delad.ny()) {
            String signature = delad.inloggning("anna").anvandare();
            Map<String, Object> made = user(delad.url(), signature, "--roll", "ADMINISTRATOR", "--roll", "socialadministrator", "--enhet", "nord");
            assertThat(made.get("ny")).isEqualTo(true);
            assertThat(made.get("roller")).isEqualTo(2L);
            assertThat((String) made.get("losenord")).hasSize(20);
            assertThat(delad.varde("select rolpassword from pg_authid where rolname = ?", signature)).startsWith("SCRAM-SHA-256$4096:");
            Map<String, Object> again = user(delad.url(), signature, "--roll", "ADMINISTRATOR", "--enhet", "NORD");
            assertThat(again.get("ny")).isEqualTo(false);
            assertThat(again.get("roller")).isEqualTo(0L);
            assertThat(again.get("losenord")).isNull();
            assertThat(((String) user(delad.url(), signature, "--nytt-losenord").get("losenord"))).isNotEqualTo(made.get("losenord"));
            assertThat(delad.varde("select string_agg(roll, ' ' order by anvandare_plats) from roll_tilldelning"))
                    .isEqualTo("ADMINISTRATOR SOCIALADMINISTRATOR");
            assertThatThrownBy(() -> user(delad.url(), signature, "--roll", "ADMINISTRATOR", "--enhet", "OKÄND")).isInstanceOf(Kommandofel.class);
            assertThatThrownBy(() -> user(delad.url(), "postgres")).isInstanceOf(Kommandofel.class).hasMessageContaining("databasadministratör");
            for (String bad : List.of("an\"na", "a b", "pg_x", "underlag_agare", "a;drop", "")) {
                assertThatThrownBy(() -> user(delad.url(), bad)).as(bad).isInstanceOf(Kommandofel.class);
            }
            assertThat(faults(delad.url())).containsExactly("tls");
        }
    }

    @Test void a_restored_database_gets_a_new_epoch() {
        try (Delad delad = Delad.ny()) {
            String before = delad.varde("select synk.epok()");
            assertThat(json(new ServerEpokKommando(SOURCES, SCHEMA), 0, delad.url(), Map.of()).get("epok")).isNotEqualTo(before)
                    .isEqualTo(delad.varde("select synk.epok()"));
        }
    }

    @Test void a_copy_of_the_database_is_another_history_by_itself() throws SQLException {
        try (Delad delad = Delad.ny()) {
            String before = delad.varde("select synk.epok()");
            String copy = delad.url().replaceAll("/[^/]*$", "/kopia_av_delad");
            try (var c = java.sql.DriverManager.getConnection(delad.url().replaceAll("/[^/]*$", "/postgres"), "postgres", "")) {
                Skript.run(c, "create database kopia_av_delad template " + delad.url().substring(delad.url().lastIndexOf('/') + 1));
            }
            assertThat(faults(copy)).containsExactly("tls");
            try (var c = java.sql.DriverManager.getConnection(copy, "postgres", "")) {
                assertThat(Skript.text(c, "select synk.epok()").orElseThrow()).isNotEqualTo(before);
            }
        }
    }

    @Test void an_upgrade_tells_the_feed_what_it_gave_the_rows() {
        try (Delad delad = Delad.ny()) {
            Radschema later = new Radschema() {

                @Override public List<Radtabell> tabeller() {
                    return SCHEMA.tabeller();
                }

                @Override public String behovs() {
                    return "29990101000000";
                }

                @Override public java.util.Optional<String> har(javax.sql.DataSource database) {
                    return SCHEMA.har(database);
                }

                @Override public void uppgradera(javax.sql.DataSource database, String dialekt) {
                    try (var c = database.getConnection()) {
                        Skript.run(c, "alter table organisationsenhet add column nytt boolean default false not null");
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }
            };
            assertThatThrownBy(() -> json(new ServerInitieraKommando(SOURCES, later), 0, delad.url(), Map.of())).isInstanceOf(Kommandofel.class)
                    .hasMessageContaining("server uppgradera");
            assertThat(json(new ServerUppgraderaKommando(SOURCES, later), 0, delad.url(), Map.of())).containsEntry("fore", SCHEMA.behovs())
                    .containsEntry("schema", "29990101000000").containsEntry("rader", 2L);
            assertThat(delad.varde("select string_agg(op || version || (bild ->> 'nytt'), ' ') from synk.andring where jsonb_exists(bild, 'nytt')"))
                    .isEqualTo("A1false A1false");
            assertThat(delad.varde("select synk.schemaversion()")).isEqualTo("29990101000000");
            assertThat(Uppstallning.fel(delad.source(), later)).containsExactly("tls");
        }
    }

    @Test void a_server_older_than_15_is_refused() {
        Serverbygge.demandVersion(150_000);
        assertThatThrownBy(() -> Serverbygge.demandVersion(140_015)).isInstanceOf(Kommandofel.class).hasMessageContaining("PostgreSQL 14");
    }

    @Test void every_class_of_the_model_has_its_permissions_and_its_roles_come_from_the_table_of_roles() {
        for (Radtabell table : SCHEMA.tabeller()) {
            assertThat(!table.synkas() || Serverratter.known(table.entitet())).as(table.entitet() + " has no line in Serverratter").isTrue();
        }
        for (Serverratter.Op op : Serverratter.Op.values()) {
            Serverratter.Klass rows = Serverratter.of("Kopfilsrad");
            Set<Roll> wanted = rows.handlingar().get(op).stream().flatMap(h -> Rolltabell.roller(h).stream()).collect(Collectors.toSet());
            assertThat(new HashSet<>(rows.roller(op))).isEqualTo(wanted);
        }
        assertThat(Serverratter.of("Kopfilsrad").roller(Serverratter.Op.ANDRA)).containsExactlyInAnyOrder(Roll.ADMINISTRATOR,
                Roll.SOCIALADMINISTRATOR,
                Roll.ENHETSCHEF);
        assertThat(Serverratter.of("NagonNy").roller(Serverratter.Op.LASA)).isEmpty();
    }

    @Test void the_natural_keys_are_columns_and_keys_of_the_schema() {
        try (Delad delad = Delad.ny()) {
            Serverbygge.NATURAL_KEYS.forEach((entity, columns) -> {
                Radtabell table = SCHEMA.tabeller().stream().filter(t -> t.entitet().equals(entity)).findFirst().orElseThrow();
                columns.stream().filter(c -> !"person".equals(c)).forEach(c -> assertThat(table.kolumner()).anyMatch(k -> k.namn().equals(c)));
            });
            assertThat(delad.varde(
                    "select string_agg(tabell, ' ' order by tabell) from (select conrelid::regclass::text as tabell from pg_constraint where contype = 'u' "
                            + "and connamespace = 'public'::regnamespace) u where tabell not in (select e.tabell from synk.entitet e join synk.nyckel n on n.entitet = e.entitet)"))
                    .as("keys whose rows are never the same thing made twice").isEqualTo("kopfilsversion placeringsarende placeringsavtal utkast");
        }
    }

    private static String url(TestLagring store) {
        return ((Databas.Postgresql) store.databasval().vald()).url();
    }

    private Set<String> faults(String url) {
        List<?> points = (List<?>) json(new ServerKontrolleraKommando(SOURCES, SCHEMA), 1, url, Map.of()).get("punkter");
        return points.stream().map(Map.class::cast).filter(p -> "fel".equals(p.get("utfall"))).map(p -> (String) p.get("kontroll"))
                .collect(Collectors.toSet());
    }

    private Map<String, Object> user(String url, String signature, String... more) {
        List<String> words = new java.util.ArrayList<>(List.of("--signatur", signature, "--namn", "Anna Exempelsson"));
        words.addAll(List.of(more));
        return run(new ServerAnvandareKommando(SOURCES, SCHEMA), 0, url, words);
    }

    private Map<String, Object> json(Kommando command, int code, String url, Map<String, String> options) {
        return run(command, code, url, options.entrySet().stream().flatMap(e -> List.of("--" + e.getKey(), e.getValue()).stream()).toList());
    }

    private Map<String, Object> run(Kommando command, int code, String url, List<String> more) {
        try {
            Path password = Files.writeString(folder.resolve("losenord"), "hemligt\n");
            List<String> words = new java.util.ArrayList<>(
                    List.of("--jdbc", url, "--anvandare", "postgres", "--losenord-fil", password.toString(), "--json"));
            words.addAll(more);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream told = new ByteArrayOutputStream();
            Set<String> flags = new HashSet<>(command.flaggor());
            flags.add("json");
            Kommandorad line = Kommandorad.read(words, command.medVarde(), flags, folder, new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(told,
                            true, StandardCharsets.UTF_8));
            assertThat(command.kor(line)).isEqualTo(code);
            err = told.toString(StandardCharsets.UTF_8);
            @SuppressWarnings("unchecked")
            Map<String, Object> answer = (Map<String, Object>) Json.read(out.toString(StandardCharsets.UTF_8).strip());
            return answer;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
