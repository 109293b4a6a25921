package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.model.Fil;
import se.underlag.model.Handelselogg;
import se.underlag.model.Person;
import se.underlag.model.Roll;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Installation;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.persistence.nyckel.Kryptering;
import se.underlag.persistence.postgresql.PostgresqlDatakalla;
import se.underlag.persistence.rad.Radlager;
import se.underlag.persistence.rad.Radtabell;
import se.underlag.spi.synk.Synkutfall;
import se.underlag.sync.internal.jdbc.JdbcEndpoint;
import se.underlag.sync.internal.server.Delad;
import se.underlag.testing.TestLagring;

/** A database of one's own becomes a replica of a real shared one with rows, contents and history, encrypted or not, at once or after a cut. */
class AnslutningTest {

    private static final char[] PASSWORD = "fyra glada hästar".toCharArray();
    /** What the operating system calls Anna. */
    private static final String MACHINE = "anna.pa.datorn";
    private static final String COLLEAGUE = "kollega.pa.datorn";
    private static final byte[] CONTENT = { 0, 1, (byte) 200, 7 };
    private static Delad delad;
    private static int round;

    @TempDir private Path folder;
    private final List<AutoCloseable> opened = new ArrayList<>();
    private String anna;
    private String bo;
    private Path own;
    private Person person;
    private Fil fil;

    @BeforeAll static void server() {
        delad = Delad.ny();
    }

    @AfterAll static void closeServer() {
        delad.close();
    }

    /** Anna has made a person and a file and has changed the person; a colleague at the same machine has changed the person too. */
    @BeforeEach void a_database_of_ones_own() {
        round++;
        anna = delad.anvandare("anna" + round, null, Roll.ADMINISTRATOR);
        bo = delad.anvandare("bo" + round, null, Roll.ADMINISTRATOR);
        own = folder.resolve("egen");
        TestLagring.mall(own);
        person = person("19800101990" + round);
        fil = UnderlagFactory.eINSTANCE.createFil();
        fil.setEnhetId(Delad.SYD);
        fil.setNamn("underlag.bin");
        fil.setInnehall(CONTENT);
        fil.setStorlek(CONTENT.length);
        fil.setSha256("f" + round);
        try (TestLagring alone = TestLagring.i(own, Kopia.CLOCK)) {
            som(alone, MACHINE, u -> {
                u.add(person);
                u.add(fil);
            });
            som(alone, MACHINE, u -> u.find(Person.class, person.getId()).orElseThrow().setFornamn("Beata"));
            som(alone, COLLEAGUE, u -> u.find(Person.class, person.getId()).orElseThrow().setFornamn("Cilla"));
        }
    }

    @AfterEach void close() throws Exception {
        for (AutoCloseable one : opened) {
            one.close();
        }
    }

    private static Person person(String number) {
        Person person = UnderlagFactory.eINSTANCE.createPerson();
        person.setIdentitet(number);
        person.setFornamn("Ada");
        person.setEfternamn("Exempelsson");
        person.setEnhetId(Delad.SYD);
        return person;
    }

    private static void som(TestLagring store, String who, java.util.function.Consumer<UnitOfWork> work) {
        try (UnitOfWork unit = store.lagring().open(who)) {
            work.accept(unit);
            unit.save();
        }
    }

    private int bered(Databas.Derby database) {
        try (TestLagring alone = TestLagring.i(database, Kopia.CLOCK)) {
            return Anslutning.bered(alone.radlager(), Kopia.CLOCK, anna, MACHINE);
        }
    }

    private Kopia ansluten(Databas.Derby database) {
        try {
            Files.writeString(own.resolve(Installation.FIL), "lage=delad-replik\nurl=" + delad.url() + "\n");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Kopia joined = new Kopia(database, anna);
        opened.add(joined);
        return joined;
    }

    private static Synkutfall synka(Kopia replica) {
        try (JdbcEndpoint endpoint = new JdbcEndpoint(List.of(new PostgresqlDatakalla()),
                new Databas.Postgresql(delad.url(), replica.login, new char[0]), delad.schema().tabeller(), delad.schema().behovs())) {
            return replica.synka(endpoint, Kraschpunkt.INGEN);
        }
    }

    private static List<String> historik(Kopia replica, String id) {
        try (UnitOfWork unit = replica.test.lagring().open(replica.login)) {
            return unit.list(Sokning.of(Handelselogg.class)).stream().filter(e -> id.equals(e.getObjektId()) && "fornamn".equals(e.getFalt()))
                    .map(e -> e.getAnvandare() + ": " + e.getEfter()).sorted().toList();
        }
    }

    private void allt(Kopia joined) {
        assertThat(synka(joined)).extracting(Synkutfall::avvisade, Synkutfall::kvar).containsExactly(0, 0);
        Kopia second = new Kopia(folder.resolve("bo"), bo);
        opened.add(second);
        synka(second);
        assertThat(second.las(Person.class, person.getId()).getFornamn()).isEqualTo("Cilla");
        assertThat(second.las(Fil.class, fil.getId()).getInnehall()).isEqualTo(CONTENT);
        assertThat(historik(second, person.getId())).as("the history of who connected, in the name of the login").contains(anna + ": Beata")
                .noneMatch(e -> e.startsWith(COLLEAGUE) || e.startsWith(MACHINE));
        assertThat(historik(joined, person.getId())).as("and all of it where it was made").contains(MACHINE + ": Beata", COLLEAGUE + ": Cilla");
        assertThat(synka(joined)).as("nothing goes twice").extracting(Synkutfall::skickade, Synkutfall::hamtade).containsExactly(0, 0);
    }

    @Test void rows_contents_and_history_go_up() {
        Databas.Derby database = new Databas.Derby(own);
        assertThat(bered(database)).isPositive();
        allt(ansluten(database));
    }

    @Test void an_encrypted_one_goes_up_as_well() {
        Kryptering encryption = TestLagring.kryptering();
        encryption.kryptera(own, PASSWORD);
        bered(new Databas.Derby(own, encryption.lasUpp(own, PASSWORD).nyckel()));
        allt(ansluten(new Databas.Derby(own, encryption.lasUpp(own, PASSWORD).nyckel())));
    }

    /** The rows, until the power goes just before they are stored. */
    private record Kapad(Radlager whole) implements Radlager {

        @Override public List<Radtabell> tabeller() {
            return whole.tabeller();
        }

        @Override public Connection oppna() throws SQLException {
            Connection connection = whole.oppna();
            return (Connection) Proxy.newProxyInstance(Kapad.class.getClassLoader(), new Class<?>[] { Connection.class }, (proxy, method, words) -> {
                if ("commit".equals(method.getName())) {
                    throw new SQLException("cut");
                }
                try {
                    return method.invoke(connection, words);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
        }

        @Override public String dialekt() {
            return whole.dialekt();
        }

        @Override public String schema() {
            return whole.schema();
        }
    }

    @Test void cut_off_in_the_middle_it_is_ones_own_still_and_the_next_try_is_whole() {
        Databas.Derby database = new Databas.Derby(own);
        try (TestLagring alone = TestLagring.i(own, Kopia.CLOCK)) {
            assertThatThrownBy(() -> Anslutning.bered(new Kapad(alone.radlager()), Kopia.CLOCK, anna, MACHINE)).hasRootCauseMessage("cut");
            List<Utkorgspost> waiting = new Replik(alone.radlager(), Kopia.CLOCK).las(d -> d.utkorg().oppna());
            assertThat(waiting).isEmpty();
        }
        int first = bered(database);
        // Cut off before installation.properties was written: work goes on, and the call is given again.
        Person later = person("19800102980" + round);
        try (TestLagring alone = TestLagring.i(own, Kopia.CLOCK)) {
            som(alone, MACHINE, u -> u.add(later));
        }
        assertThat(bered(database)).isGreaterThan(first);
        Kopia joined = ansluten(database);
        allt(joined);
        assertThat(delad.varde("select count(*) from person where id = ?", later.getId())).isEqualTo("1");
    }

    @Test void the_history_of_a_person_whom_the_shared_database_knows_follows_to_that_one() {
        Kopia second = new Kopia(folder.resolve("bo"), bo);
        opened.add(second);
        synka(second);
        Person known = person(person.getIdentitet());
        second.gor(u -> u.add(known));
        synka(second);
        Databas.Derby database = new Databas.Derby(own);
        bered(database);
        Kopia joined = ansluten(database);
        assertThat(synka(joined)).extracting(Synkutfall::avvisade, Synkutfall::kvar).containsExactly(0, 0);
        assertThat(joined.las(Person.class, person.getId())).isNull();
        assertThat(historik(joined, known.getId())).contains(COLLEAGUE + ": Cilla");
        synka(second);
        assertThat(historik(second, known.getId())).contains(anna + ": Beata");
    }

    @Test void a_new_picture_of_the_scope_leaves_the_history_that_is_here_alone() {
        Databas.Derby database = new Databas.Derby(own);
        bered(database);
        Kopia joined = ansluten(database);
        synka(joined);
        joined.replik.andra(d -> {
            d.lage().ord("omfang", "ett annat");
            return null;
        });
        synka(joined);
        assertThat(historik(joined, person.getId())).contains(MACHINE + ": Beata", COLLEAGUE + ": Cilla");
    }
}
