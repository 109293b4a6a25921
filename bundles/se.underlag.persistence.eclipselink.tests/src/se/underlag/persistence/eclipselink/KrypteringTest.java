package se.underlag.persistence.eclipselink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.base.Klocka;
import se.underlag.base.Privat;
import se.underlag.model.Person;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Databas;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.LagringException.Orsak;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.persistence.derby.DerbyKryptering;
import se.underlag.persistence.nyckel.Databasnyckel;
import se.underlag.persistence.nyckel.Nyckelfil;
import se.underlag.testing.Barnprocess;
import se.underlag.testing.TestLagring;

/** A stolen folder opens nothing; the owner's opens with the password, through backups, changed passwords and power cuts. */
class KrypteringTest {

    private static final char[] PASSWORD = "rätt häst batteri".toCharArray();
    private static final char[] WRONG = "fel häst batteri".toCharArray();
    private static final String NUMBER = "19800101-9802";
    private static final String NAME = "Krypterina Exempelsson";

    @TempDir private Path root;
    private Path folder;
    private final DerbyKryptering encryption = new DerbyKryptering();

    @BeforeEach void one_person_in_an_unencrypted_database() throws IOException {
        folder = root.resolve("data åäö");
        try (TestLagring made = TestLagring.ny()) {
            made.i(unit -> unit.add(person()));
            made.lagring().close();
            copy(made.katalog().resolve("derby"), folder.resolve("derby"));
        }
    }

    private static Person person() {
        Person person = UnderlagFactory.eINSTANCE.createPerson();
        person.setIdentitet(NUMBER);
        person.setEfternamn(NAME);
        return person;
    }

    private TestLagring unlocked(Path where, char[] password) {
        return TestLagring.i(new Databas.Derby(where, encryption.lasUpp(where, password).nyckel()), Klocka.fixed(TestLagring.IDAG));
    }

    private static List<String> names(TestLagring test) {
        try (UnitOfWork unit = test.open()) {
            return unit.list(Sokning.of(Person.class)).stream().map(Person::getEfternamn).distinct().toList();
        }
    }

    @Test void a_stolen_folder_opens_nothing() throws IOException {
        assertThat(searched(folder)).as("the search finds what is not encrypted").isNotEmpty();
        encryption.kryptera(folder, PASSWORD);
        try (TestLagring mine = unlocked(folder, PASSWORD)) {
            mine.i(unit -> unit.add(person()));
            sortMuch(mine);
            assertThat(searched(folder)).as("while it runs, with its log and temporary files").isEmpty();
            assertThat(searched(Path.of(System.getProperty("derby.stream.error.file")))).as("Derby's own log").isEmpty();
        }
        assertThat(searched(folder)).isEmpty();
        String key = encryption.lasUpp(folder, PASSWORD).nyckel().hex();
        assertThat(searched(folder, key, key.substring(0, 16), String.valueOf(PASSWORD))).as("the key itself").isEmpty();
        try (TestLagring stolen = TestLagring.i(folder, Klocka.fixed(TestLagring.IDAG))) {
            assertThatThrownBy(() -> stolen.lagring().isNew()).isInstanceOfSatisfying(LagringException.class, e -> {
                assertThat(e.orsak()).isEqualTo(Orsak.LOSENORD);
                assertThat(e).hasMessageContaining("krypterad");
            });
        }
        assertThatThrownBy(() -> encryption.lasUpp(folder, WRONG)).isInstanceOfSatisfying(LagringException.class,
                e -> assertThat(e.orsak()).isEqualTo(Orsak.LOSENORD)).hasMessageContaining("Lösenordet är fel");
        try (TestLagring guessed = TestLagring.i(new Databas.Derby(folder, Databasnyckel.slump()), Klocka.fixed(TestLagring.IDAG))) {
            assertThatThrownBy(() -> guessed.lagring().isNew()).isInstanceOf(LagringException.class).hasMessageContaining("annan nyckel");
        }
        Files.move(folder.resolve("derby").resolve(Nyckelfil.NAMN), root.resolve("undan"));
        try (TestLagring keyless = TestLagring.i(folder, Klocka.fixed(TestLagring.IDAG))) {
            assertThatThrownBy(() -> keyless.lagring().isNew()).isInstanceOf(LagringException.class).hasMessageContaining("säkerhetskopia");
        }
        Files.move(root.resolve("undan"), folder.resolve("derby").resolve(Nyckelfil.NAMN));
        try (TestLagring mine = unlocked(folder, PASSWORD)) {
            assertThat(names(mine)).containsExactly(NAME);
        }
    }

    /** More than the sorter keeps in memory, so that it writes temporary files. */
    private static void sortMuch(TestLagring test) {
        try (Connection connection = test.jdbc().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("create table mycket(nr int, text varchar(200))");
            statement.execute("insert into mycket values (1, '" + NAME + " " + NUMBER + "')");
            for (int i = 0; i < 14; i++) {
                statement.execute("insert into mycket select mod(nr * 31 + " + i + ", 1000003), text from mycket");
            }
            try (ResultSet sorted = statement.executeQuery("select * from mycket order by nr, text")) {
                assertThat(sorted.next()).isTrue();
                assertThat(searched(test.katalog())).as("temporary files of a sort").isEmpty();
            }
            statement.execute("drop table mycket");
        } catch (SQLException | IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test void back_again_it_opens_without_a_password() {
        encryption.kryptera(folder, PASSWORD);
        assertThatThrownBy(() -> encryption.dekryptera(folder, WRONG)).isInstanceOf(LagringException.class);
        assertThat(encryption.krypterad(folder)).isTrue();
        encryption.dekryptera(folder, PASSWORD);
        assertThat(encryption.krypterad(folder)).isFalse();
        try (TestLagring test = TestLagring.i(folder, Klocka.fixed(TestLagring.IDAG))) {
            assertThat(names(test)).containsExactly(NAME);
        }
        assertThat(root.resolve("data åäö")).isDirectoryNotContaining("glob:**derby-*");
    }

    @Test void a_changed_password_opens_and_the_old_one_does_not() {
        encryption.kryptera(folder, PASSWORD);
        char[] later = "ett helt annat ord".toCharArray();
        encryption.bytLosenord(folder, PASSWORD, later);
        assertThatThrownBy(() -> encryption.lasUpp(folder, PASSWORD)).isInstanceOf(LagringException.class);
        try (TestLagring test = unlocked(folder, later)) {
            assertThat(names(test)).containsExactly(NAME);
        }
    }

    @Test void the_day_of_the_last_contact_is_kept_under_the_password() {
        Path replica = root.resolve("replik");
        encryption.skapa(replica, PASSWORD, LocalDate.of(2026, 11, 1));
        assertThat(encryption.lasUpp(replica, PASSWORD).kontakt()).isEqualTo(Optional.of(LocalDate.of(2026, 11, 1)));
        encryption.kontakt(replica, PASSWORD, LocalDate.of(2026, 11, 22));
        assertThat(encryption.lasUpp(replica, PASSWORD).kontakt()).isEqualTo(Optional.of(LocalDate.of(2026, 11, 22)));
        try (TestLagring test = unlocked(replica, PASSWORD)) {
            assertThat(names(test)).isEmpty();
        }
        assertThatThrownBy(() -> encryption.skapa(replica, PASSWORD, null)).isInstanceOf(LagringException.class);
    }

    @Test void a_changed_key_file_is_told_from_a_wrong_password_and_nothing_is_destroyed() throws IOException {
        encryption.kryptera(folder, PASSWORD);
        Path file = folder.resolve("derby").resolve(Nyckelfil.NAMN);
        String whole = Files.readString(file);
        for (String broken : List.of("", whole.substring(0, whole.length() / 2), whole.replace("varv=", "varv=1"), whole.replace("iv=", "iv=A"))) {
            Files.writeString(file, broken);
            assertThatThrownBy(() -> encryption.lasUpp(folder, PASSWORD)).isInstanceOfSatisfying(LagringException.class,
                    e -> assertThat(e.orsak()).isEqualTo(Orsak.OTILLGANGLIG)).hasMessageContaining("Nyckelfilen");
        }
        Files.writeString(file, whole);
        assertThatCode(() -> encryption.lasUpp(folder, PASSWORD)).doesNotThrowAnyException();
        assertThat(whole).doesNotContain(String.valueOf(PASSWORD));
    }

    @Test void a_backup_stays_encrypted_and_comes_back_under_the_password_of_today() throws IOException {
        encryption.kryptera(folder, PASSWORD);
        Path copy;
        char[] later = "ett helt annat ord".toCharArray();
        try (TestLagring test = unlocked(folder, PASSWORD)) {
            copy = test.lagring().sakerhetskopiera(root.resolve("kopior"));
            test.i(unit -> unit.list(Sokning.of(Person.class)).forEach(unit::remove));
        }
        assertThat(searched(root.resolve("kopior"))).isEmpty();
        assertThat(encryption.krypterad(copy)).isTrue();
        encryption.bytLosenord(folder, PASSWORD, later);
        try (TestLagring test = unlocked(folder, later)) {
            assertThat(names(test)).isEmpty();
            test.lagring().aterstall(copy);
            assertThat(names(test)).containsExactly(NAME);
        }
        assertThatCode(() -> encryption.lasUpp(folder, later)).doesNotThrowAnyException();
        Path fresh = root.resolve("annan dator");
        try (TestLagring keyless = TestLagring.i(fresh, Klocka.fixed(TestLagring.IDAG))) {
            assertThatThrownBy(() -> keyless.lagring().aterstall(copy)).isInstanceOfSatisfying(LagringException.class,
                    e -> assertThat(e.orsak()).isEqualTo(Orsak.LOSENORD));
        }
        try (TestLagring test = TestLagring.i(new Databas.Derby(fresh, encryption.lasUpp(copy, PASSWORD).nyckel()), Klocka.fixed(TestLagring.IDAG))) {
            test.lagring().aterstall(copy);
            assertThat(names(test)).containsExactly(NAME);
        }
    }

    @Test void older_copies_that_are_not_encrypted_are_named() throws IOException {
        copy(folder.resolve("derby"), folder.resolve("derby-ersatt-1"));
        assertThat(encryption.kryptera(folder, PASSWORD)).containsExactly(folder.resolve("derby-ersatt-1"));
        assertThat(folder.resolve("derby-ersatt-1")).exists();
    }

    @Test void an_open_database_is_not_rewritten() {
        try (TestLagring open = TestLagring.i(folder, Klocka.fixed(TestLagring.IDAG))) {
            open.lagring().isNew();
            try (Barnprocess other = Barn.start("kryptera", folder, String.valueOf(PASSWORD))) {
                assertThat(other.line()).isEqualTo("börjar");
                assertThat(other.line()).isNull();
            }
            assertThat(names(open)).containsExactly(NAME);
        }
        assertThat(encryption.krypterad(folder)).isFalse();
    }

    @Test void a_power_cut_between_any_two_steps_leaves_one_whole_database() throws IOException {
        Path plain = root.resolve("oskriven");
        copy(folder.resolve("derby"), plain);
        encryption.kryptera(folder, PASSWORD);
        Path made = folder.resolve("derby");
        Path incoming = folder.resolve("derby-ny-1");
        Path replaced = folder.resolve("derby-ersatt-1");
        Path marker = folder.resolve("derby.byte");
        // The second renaming was made, the old one not removed.
        copy(plain, replaced);
        Files.writeString(marker, "derby-ny-1\nderby-ersatt-1\nfalse\n");
        opens(true);
        // Between the two renamings.
        Files.move(made, incoming);
        copy(plain, replaced);
        Files.writeString(marker, "derby-ny-1\nderby-ersatt-1\nfalse\n");
        opens(true);
        // While the new one was being made.
        Files.move(made, incoming);
        copy(plain, made);
        Files.delete(incoming.resolve("service.properties"));
        Files.writeString(marker, "derby-ny-1\nderby-ersatt-1\nfalse\n");
        opens(false);
        // Before the marker said anything.
        Files.writeString(marker, "");
        opens(false);
    }

    private void opens(boolean encrypted) throws IOException {
        try (TestLagring test = TestLagring.i(new Databas.Derby(folder, encrypted ? encryption.lasUpp(folder, PASSWORD).nyckel() : null),
                Klocka.fixed(TestLagring.IDAG))) {
            assertThat(names(test)).containsExactly(NAME);
        }
        assertThat(encryption.krypterad(folder)).isEqualTo(encrypted);
        try (Stream<Path> inside = Files.list(folder)) {
            assertThat(inside.map(path -> path.getFileName().toString())).filteredOn(name -> !name.equals("derby.log")).containsExactly("derby");
        }
    }

    @Test void kill_9_at_any_moment_leaves_one_whole_database() throws InterruptedException {
        for (int round = 1; round <= 4; round++) {
            try (Barnprocess child = Barn.start("kryptera", folder, String.valueOf(PASSWORD))) {
                assertThat(child.line()).isEqualTo("börjar");
                LockSupport.parkNanos(round * 370_000_000L);
                child.kill();
            }
            Databasnyckel key = recovered() ? encryption.lasUpp(folder, PASSWORD).nyckel() : null;
            try (TestLagring test = TestLagring.i(new Databas.Derby(folder, key), Klocka.fixed(TestLagring.IDAG))) {
                assertThat(names(test)).containsExactly(NAME);
            }
        }
    }

    private boolean recovered() {
        try {
            encryption.lasUpp(folder, PASSWORD).nyckel().close();
            return true;
        } catch (LagringException notEncrypted) {
            return encryption.krypterad(folder);
        }
    }

    private static List<Path> searched(Path where) throws IOException {
        return searched(where, NUMBER, NAME);
    }

    private static List<Path> searched(Path where, String... texts) throws IOException {
        List<byte[]> needles = Stream.of(texts).flatMap(text -> Stream.of(text.getBytes(StandardCharsets.UTF_8),
                text.getBytes(StandardCharsets.UTF_16BE), text.getBytes(StandardCharsets.UTF_16LE))).toList();
        try (Stream<Path> all = Files.walk(where)) {
            return all.filter(Files::isRegularFile).filter(file -> holds(file, needles)).toList();
        }
    }

    private static boolean holds(Path file, List<byte[]> needles) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return needles.stream().anyMatch(needle -> text.contains(new String(needle, StandardCharsets.ISO_8859_1)));
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Privat.katalog(to.getParent());
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
