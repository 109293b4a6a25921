package se.underlag.persistence.eclipselink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.base.Klocka;
import se.underlag.model.Handelselogg;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.UnderlagPackage;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.LagringException.Orsak;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.testing.Barnprocess;
import se.underlag.testing.TestLagring;

/** The embedded database in a day's work: made, busy, copied, restored, newer, damaged, killed. */
class DerbyDriftTest {

    @TempDir private Path folder;

    private TestLagring store(Path database) {
        return TestLagring.i(database, Klocka.fixed(TestLagring.IDAG));
    }

    private static Kopfil file(String name) {
        Kopfil file = UnderlagFactory.eINSTANCE.createKopfil();
        file.setNamn(name);
        return file;
    }

    private static boolean has(TestLagring test, Kopfil file) {
        try (UnitOfWork unit = test.open()) {
            return unit.find(Kopfil.class, file.getId()).isPresent();
        }
    }

    @Test void the_database_is_made_with_its_folder_and_is_new_once() {
        Path database = folder.resolve("ny mapp åäö").resolve("data");
        try (TestLagring test = store(database)) {
            assertThat(test.lagring().isNew()).isTrue();
        }
        try (TestLagring test = store(database)) {
            assertThat(test.lagring().isNew()).isFalse();
        }
        assertThat(database).isDirectoryContaining(path -> path.getFileName().toString().equals("derby"));
    }

    @Test void no_log_is_left_in_the_working_folder() {
        try (TestLagring test = TestLagring.ny()) {
            test.lagring().isNew();
        }
        assertThat(Path.of("derby.log")).doesNotExist();
    }

    @Test void a_second_process_is_told_in_swedish_that_the_database_is_busy() {
        try (TestLagring test = TestLagring.ny()) {
            test.lagring().isNew();
            try (Barnprocess other = Barn.start("oppna", test.katalog())) {
                assertThat(other.line()).startsWith("UPPTAGEN ").contains("är öppen i ett annat fönster");
            }
        }
    }

    @Test void this_process_is_told_when_another_has_it() throws InterruptedException {
        Path database = template();
        try (Barnprocess other = Barn.start("oppna", database)) {
            assertThat(other.line()).isEqualTo("öppen");
            try (TestLagring test = store(database)) {
                assertThatThrownBy(test::open).isInstanceOfSatisfying(LagringException.class, e -> assertThat(e.orsak()).isEqualTo(Orsak.UPPTAGEN));
                assertThatThrownBy(() -> test.lagring().aterstall(folder)).isInstanceOf(LagringException.class);
            }
            other.kill();
        }
        try (TestLagring test = store(database)) {
            assertThat(test.lagring().isNew()).isFalse();
        }
    }

    @Test void a_backup_brings_back_what_was_there_and_keeps_what_it_replaces() throws IOException {
        Path database = template();
        Kopfil kept = file("Barn");
        Kopfil later = file("Unga");
        try (TestLagring test = store(database)) {
            test.spara(kept);
            Path copy = test.lagring().sakerhetskopiera(folder.resolve("kopior"));
            assertThat(copy.getFileName().toString()).isEqualTo("underlag-2025-06-16_120000");
            assertThat(test.lagring().sakerhetskopiera(folder.resolve("kopior"))).isNotEqualTo(copy);
            test.spara(later);

            test.lagring().aterstall(copy);

            assertThat(has(test, kept)).isTrue();
            assertThat(has(test, later)).isFalse();
            test.spara(file("Nya"));
        }
        try (Stream<Path> beside = Files.list(database)) {
            assertThat(beside.map(p -> p.getFileName().toString())).contains("derby", "derby-ersatt-1");
        }
    }

    @Test void a_backup_is_restored_where_no_database_is() {
        Path database = template();
        Kopfil kept = file("Barn");
        Path copy;
        try (TestLagring test = store(database)) {
            test.spara(kept);
            copy = test.lagring().sakerhetskopiera(folder.resolve("kopior"));
        }
        try (TestLagring other = store(folder.resolve("ny dator"))) {
            other.lagring().aterstall(copy);
            assertThat(has(other, kept)).isTrue();
        }
    }

    @Test void a_backup_is_taken_while_a_unit_is_open() {
        try (TestLagring test = TestLagring.ny(); UnitOfWork open = test.open()) {
            open.add(file("Osparad"));
            open.flush();
            Path copy = test.lagring().sakerhetskopiera(folder);
            try (TestLagring restored = store(folder.resolve("annan"))) {
                restored.lagring().aterstall(copy);
                try (UnitOfWork unit = restored.open()) {
                    assertThat(unit.count(Sokning.of(Kopfil.class))).isZero();
                }
            }
        }
    }

    @Test void a_folder_without_backup_is_refused_and_the_database_untouched() {
        Kopfil kept = file("Barn");
        try (TestLagring test = TestLagring.ny()) {
            test.spara(kept);
            assertThatThrownBy(() -> test.lagring().aterstall(folder)).isInstanceOf(LagringException.class).hasMessageContaining(folder.toString());
            assertThat(has(test, kept)).isTrue();
        }
    }

    @Test void a_database_of_a_newer_product_is_refused() throws SQLException {
        Path database = template();
        try (TestLagring test = store(database)) {
            execute(test, "update \"flyway_schema_history\" set \"version\" = '29991231000000'");
        }
        try (TestLagring test = store(database)) {
            assertThatThrownBy(test::open).isInstanceOfSatisfying(LagringException.class, e -> assertThat(e.orsak()).isEqualTo(Orsak.NYARE_SCHEMA))
                    .hasMessageContaining("29991231000000");
        }
    }

    @Test void a_failed_migration_keeps_the_backup_and_does_not_start() throws SQLException {
        Path database = template();
        try (TestLagring test = store(database)) {
            // As if this database came from before the first migration, whose tables it has: the migration must fail.
            execute(test, "update \"flyway_schema_history\" set \"version\" = '20200101000000'");
        }
        try (TestLagring test = store(database)) {
            assertThatThrownBy(test::open).isInstanceOfSatisfying(LagringException.class, e -> assertThat(e.orsak()).isEqualTo(Orsak.MIGRERING))
                    .hasMessageContaining(Schemauppgradering.behovs()).hasMessageContaining("fore-uppgradering");
        }
        assertThat(database.resolve("fore-uppgradering")).isNotEmptyDirectory();
    }

    @Test void a_file_where_the_folder_should_be_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("fil"), "text");
        try (TestLagring test = store(file)) {
            assertThatThrownBy(test::open).isInstanceOfSatisfying(LagringException.class, e -> assertThat(e.orsak()).isEqualTo(Orsak.OTILLGANGLIG));
        }
    }

    @Test void a_killed_process_loses_no_acknowledged_save() throws InterruptedException {
        killRuns(2);
    }

    @Test
    @Tag("lang") void ten_killed_processes_lose_no_acknowledged_save() throws InterruptedException {
        killRuns(10);
    }

    private void killRuns(int runs) throws InterruptedException {
        Path database = template();
        Set<String> acknowledged = new HashSet<>();
        for (int run = 0; run < runs; run++) {
            try (Barnprocess child = Barn.start("spara", database, "k" + run)) {
                assertThat(child.line()).isEqualTo("öppen");
                // A different place in the work each time.
                for (int saves = 0; saves < 20 + 7 * run; saves++) {
                    acknowledged.add(child.line());
                }
                child.kill();
                for (String rest = child.line(); rest != null; rest = child.line()) {
                    acknowledged.add(rest);
                }
            }
            try (TestLagring test = store(database); UnitOfWork unit = test.open()) {
                Set<String> stored = new HashSet<>();
                unit.list(Sokning.of(Kopfilsrad.class)).forEach(row -> stored.add(row.getSortnyckel()));
                assertThat(stored).containsAll(acknowledged);
                long logged = unit.count(Sokning.of(Handelselogg.class).lika(UnderlagPackage.Literals.HANDELSELOGG__OBJEKTTYP, "Kopfilsrad"));
                assertThat(logged).as("every row has its entry in the log").isEqualTo(stored.size());
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(20);
    }

    /** @return a folder with a migrated, empty database */
    private Path template() {
        Path database = folder.resolve("databas");
        TestLagring.mall(database);
        return database;
    }

    private static void execute(TestLagring test, String sql) throws SQLException {
        try (Connection connection = test.jdbc().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
