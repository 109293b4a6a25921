package se.underlag.persistence.eclipselink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.base.Klocka;
import se.underlag.model.Handelselogg;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Kopfilsstatus;
import se.underlag.model.Kopfilsversion;
import se.underlag.model.Prognoshandelse;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.persistence.eclipselink.internal.migrering.Migreringar;
import se.underlag.testing.TestLagring;

/** Filled databases of every released schema come to this product's schema with all that they hold. */
class MigreringTest {

    private static final String FORSTA = "20261122050000";

    /** What Flyway counted of the released migrations: a released file is never edited again, or no database of a user could be upgraded. */
    private static final List<String> SLAPPTA = List.of("derby " + FORSTA + " -1184954030", "postgresql " + FORSTA + " 1169556571");

    @TempDir Path folder;

    @Test void a_filled_derby_database_of_the_first_schema_is_backed_up_and_migrated() throws Exception {
        try (TestLagring other = TestLagring.ny()) {
            // Whoever starts Derby first says where its log goes.
            other.lagring().isNew();
        }
        try (TestLagring test = TestLagring.i(folder, Klocka.fixed(LocalDate.of(2025, 6, 16)))) {
            fill(test.jdbcUtanLagring(), "derby");
            compare(test);
        }
        try (Stream<Path> copies = Files.list(folder.resolve("fore-uppgradering"))) {
            assertThat(copies).singleElement().asString().contains(FORSTA);
        }
    }

    @Test void a_filled_postgresql_database_of_the_first_schema_is_migrated() throws Exception {
        try (TestLagring test = TestLagring.tomPostgresql()) {
            fill(test.jdbcUtanLagring(), "postgresql");
            new Schemauppgradering(test.jdbcUtanLagring(), "postgresql").uppgradera(Optional::empty);
            compare(test);
        }
    }

    /** Makes the schema as it was released and puts the fixture's rows into it. */
    private static void fill(DataSource database, String dialect) throws SQLException, IOException {
        Flyway.configure(MigreringTest.class.getClassLoader()).dataSource(database).resourceProvider(new Migreringar(dialect))
                .locations("db/" + dialect).javaMigrationClassProvider(List::of).target(FORSTA).load().migrate();
        Path fixture = Path.of(System.getProperty("underlag.rot"), "bundles", "se.underlag.persistence.eclipselink.tests", "fixturer",
                FORSTA + ".sql");
        String text = Files.readString(fixture, StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String insert : text.split(";\\s*\\n")) {
                if (!insert.isBlank()) {
                    statement.execute(insert.strip());
                }
            }
            connection.commit();
            try (ResultSet history = statement
                    .executeQuery("select \"checksum\" from \"flyway_schema_history\" where \"version\" = '" + FORSTA + "'")) {
                assertThat(history.next()).isTrue();
                assertThat(dialect + ' ' + FORSTA + ' ' + history.getInt(1)).isIn(SLAPPTA);
            }
            connection.commit();
        }
    }

    private static void compare(TestLagring test) {
        try (UnitOfWork unit = test.open()) {
            Kopfil kopfil = unit.find(Kopfil.class, "kopfil-1").orElseThrow();
            assertThat(kopfil.getStatus()).isEqualTo(Kopfilsstatus.ARBETSFIL);
            assertThat(kopfil.getAgare()).isEqualTo("anna");
            Kopfilsversion version = kopfil.getVersioner().get(0);
            assertThat(version.getNummer()).isEqualTo(1);
            assertThat(version.getRader()).isZero();
            assertThat(version.getChecklistesvar()).isEqualTo("[]");
            Kopfilsrad rad = unit.list(Sokning.of(Kopfilsrad.class)).get(0);
            assertThat(rad.getPerson().getFornamn()).isEqualTo("Åsa");
            assertThat(rad.getFaktisktMar()).isEqualTo("70400.00");
            assertThat(rad.getFaktisktJan()).isNull();
            assertThat(rad.getBeslut().getFrom()).isEqualTo(LocalDate.of(2024, 3, 10));
            Prognoshandelse handelse = unit.list(Sokning.of(Prognoshandelse.class)).get(0);
            assertThat(handelse.getEffekter()).singleElement().satisfies(effekt -> assertThat(effekt.getDelta()).isEqualTo("99200.00"));
            assertThat(unit.count(Sokning.of(Handelselogg.class))).isEqualTo(1);
        }
    }
}
