package se.underlag.persistence.eclipselink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.model.UnderlagPackage;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.LagringException.Orsak;
import se.underlag.persistence.eclipselink.internal.migrering.Migreringar;
import se.underlag.persistence.eclipselink.internal.schema.Kolumn;
import se.underlag.persistence.eclipselink.internal.schema.Modellschema;
import se.underlag.persistence.eclipselink.internal.schema.Tabell;
import se.underlag.testing.TestLagring;

/** The migrations make exactly what the model implies, on both databases, and a client never migrates a server. */
class SchemaTest {

    private static final Map<String, String> SAME = Map.of("text", "clob", "bytea", "blob", "int4", "integer", "int8", "bigint", "bool", "boolean",
            "numeric",
            "decimal", "character varying", "varchar");

    @Test void derby_has_the_schema_of_the_model() throws SQLException {
        try (TestLagring test = TestLagring.ny()) {
            compare(test);
        }
    }

    @Test void postgresql_has_the_schema_of_the_model() throws SQLException {
        try (TestLagring test = TestLagring.nyPostgresql()) {
            compare(test);
        }
    }

    private static void compare(TestLagring test) throws SQLException {
        Modellschema schema = new Modellschema(UnderlagPackage.eINSTANCE);
        try (Connection connection = test.jdbc().getConnection()) {
            DatabaseMetaData meta = connection.getMetaData();
            assertThat(tables(meta, connection.getSchema())).isEqualTo(schema.tabeller().stream().map(Tabell::namn).collect(Collectors.toSet()));
            for (Tabell table : schema.tabeller()) {
                assertThat(columns(meta, connection.getSchema(), table)).as(table.namn()).isEqualTo(implied(table));
                assertThat(keys(meta, connection.getSchema(), table)).as(table.namn()).isEqualTo(impliedKeys(schema, table));
                assertThat(implied(table)).containsKey("enhet_id");
            }
        }
    }

    private static Map<String, String> implied(Tabell table) {
        Map<String, String> columns = new TreeMap<>();
        for (Kolumn column : table.kolumner()) {
            String type = switch (column.slag()) {
            case TEXT, UPPRAKNING, REFERENS -> "varchar(" + column.langd() + ")";
            case DECIMAL -> "decimal(" + column.precision() + "," + column.skala() + ")";
            case LANGTEXT -> "clob";
            case BYTES -> "blob";
            case HELTAL, PLATS -> "integer";
            case STORT_HELTAL -> "bigint";
            case JA_NEJ -> "boolean";
            case DATUM -> "date";
            case TIDPUNKT -> "timestamp";
            };
            columns.put(column.namn(), type + (column.obligatorisk() || "version".equals(column.namn()) ? " not null" : ""));
        }
        return columns;
    }

    private static Set<String> impliedKeys(Modellschema schema, Tabell table) {
        return table.kolumner().stream().filter(c -> c.mal() != null).map(c -> c.namn() + " -> " + schema.of(c.mal()).namn() + " deferred")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> tables(DatabaseMetaData meta, String schema) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (ResultSet rows = meta.getTables(null, schema, null, new String[] { "TABLE" })) {
            while (rows.next()) {
                tables.add(lower(rows.getString("TABLE_NAME")));
            }
        }
        assertThat(tables.remove("flyway_schema_history")).isTrue();
        // Of the replica and the shared database themselves; no class of the model.
        tables.removeIf(name -> name.startsWith("synk_"));
        return tables;
    }

    private static Map<String, String> columns(DatabaseMetaData meta, String schema, Tabell table) throws SQLException {
        Map<String, String> columns = new TreeMap<>();
        try (ResultSet rows = meta.getColumns(null, schema, stored(meta, table.namn()), null)) {
            while (rows.next()) {
                String type = lower(rows.getString("TYPE_NAME"));
                type = SAME.getOrDefault(type, type);
                if (type.equals("varchar")) {
                    type += "(" + rows.getInt("COLUMN_SIZE") + ")";
                } else if (type.equals("decimal")) {
                    type += "(" + rows.getInt("COLUMN_SIZE") + "," + rows.getInt("DECIMAL_DIGITS") + ")";
                }
                columns.put(lower(rows.getString("COLUMN_NAME")), type + ("NO".equals(rows.getString("IS_NULLABLE")) ? " not null" : ""));
            }
        }
        return columns;
    }

    private static Set<String> keys(DatabaseMetaData meta, String schema, Tabell table) throws SQLException {
        Set<String> keys = new TreeSet<>();
        try (ResultSet rows = meta.getImportedKeys(null, schema, stored(meta, table.namn()))) {
            while (rows.next()) {
                boolean deferred = rows.getInt("DEFERRABILITY") == DatabaseMetaData.importedKeyInitiallyDeferred;
                keys.add(lower(rows.getString("FKCOLUMN_NAME")) + " -> " + lower(rows.getString("PKTABLE_NAME")) + (deferred ? " deferred" : ""));
            }
        }
        return keys;
    }

    private static String stored(DatabaseMetaData meta, String name) throws SQLException {
        return meta.storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @ValueSource(strings = { "derby", "postgresql" }) void every_migration_of_the_folder_is_named_and_the_other_way_round(String dialect)
            throws IOException {
        Path folder = Path.of(System.getProperty("underlag.rot"), "bundles", "se.underlag.persistence.eclipselink", "src", "db", dialect);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()).sorted()).containsExactlyElementsOf(Migreringar.FILES);
        }
        assertThat(Migreringar.FILES).isSorted().allMatch(name -> name.matches("V\\d{14}__[a-z0-9_]+\\.sql"));
    }

    @Test void a_client_does_not_migrate_a_server_and_says_who_does() {
        try (TestLagring test = TestLagring.tomPostgresql()) {
            assertThatThrownBy(test::open).isInstanceOfSatisfying(LagringException.class, e -> assertThat(e.orsak()).isEqualTo(Orsak.MIGRERING))
                    .hasMessageContaining("administratören").hasMessageContaining(Schemauppgradering.behovs());
        }
    }

    @Test void upgrading_twice_does_nothing_the_second_time() {
        try (TestLagring test = TestLagring.nyPostgresql()) {
            new Schemauppgradering(test.jdbc(), "postgresql").uppgradera(() -> {
                throw new AssertionError("No backup is needed");
            });
            assertThat(new Schemauppgradering(test.jdbc(), "postgresql").har()).isEqualTo(Optional.of(Schemauppgradering.behovs()));
        }
    }

    @Test void a_server_is_backed_up_and_restored_by_its_administrator() {
        try (TestLagring test = TestLagring.nyPostgresql()) {
            assertThatThrownBy(() -> test.lagring().sakerhetskopiera(Path.of("x"))).isInstanceOf(LagringException.class)
                    .hasMessageContaining("administratör");
            assertThatThrownBy(() -> test.lagring().aterstall(Path.of("x"))).isInstanceOf(LagringException.class)
                    .hasMessageContaining("administratör");
        }
    }
}
