package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.model.Person;
import se.underlag.model.Roll;
import se.underlag.model.UnderlagFactory;
import se.underlag.spi.synk.SynkException;
import se.underlag.spi.synk.Synkutfall;
import se.underlag.sync.internal.server.Delad;
import se.underlag.sync.protokoll.Radbild;
import se.underlag.sync.protokoll.SyncEndpoint;
import se.underlag.testing.Egenserver;

/** The shared database's server is killed with {@code kill -9} while it stores a package, answers a question or gives the first picture. */
@Tag("lang")
class ServerdodTest {

    @TempDir Path folder;
    private Egenserver machine;
    private Delad server;
    private Simulerad anna;
    private Simulerad bo;
    private int number = 9800;

    @BeforeEach void start() {
        machine = Egenserver.start();
        server = Delad.ny(machine);
        anna = klient("anna");
        bo = klient("bo");
    }

    private Simulerad klient(String name) {
        return new Simulerad(server, folder.resolve(name), server.anvandare(name, "NORD", Roll.SOCIALADMINISTRATOR), Delad.NORD, Kopia.CLOCK);
    }

    @AfterEach void end() {
        anna.close();
        bo.close();
        server.close();
        machine.close();
    }

    private void person(Simulerad by) {
        Person person = UnderlagFactory.eINSTANCE.createPerson();
        person.setIdentitet("19800101" + number++);
        person.setEfternamn("Exempelsson");
        person.setEnhetId(Delad.NORD);
        assertThat(by.spara(unit -> unit.add(person))).isTrue();
    }

    @Test void nothing_is_lost_or_doubled_when_the_server_dies_in_the_middle() throws SQLException {
        anna.synka();
        for (int i = 0; i < 5; i++) {
            person(anna);
        }
        anna.synka();

        // the first picture, with some rows of it on the way
        dor(bo, endpoint -> vidForstaBilden(endpoint, machine::doda));
        machine.startaOm();
        bo.synka();

        // a push: the package waits inside its transaction
        person(anna);
        person(anna);
        doUnder(anna, "lock table public.person in exclusive mode");
        assertThat(anna.kopia().ko()).as("no answer, no outcome").hasSize(2);
        person(bo);
        machine.startaOm();
        assertThat(anna.synka()).extracting(Synkutfall::skickade, Synkutfall::kvar).containsExactly(2, 0);

        // a pull: the question waits inside its transaction
        doUnder(bo, "lock table synk.andring in access exclusive mode");
        person(bo);
        machine.startaOm();
        assertThat(bo.synka()).extracting(Synkutfall::skickade, Synkutfall::kvar).containsExactly(2, 0);

        // between the server's commit and the note of it here
        person(bo);
        dor(bo, UnaryOperator.identity(), point -> {
            if (point == Kraschpunkt.EFTER_SANDNING) {
                machine.doda();
            }
        });
        machine.startaOm();

        List.of(anna, bo, anna).forEach(Simulerad::synka);
        new Invarianter(server, List.of(anna, bo), "kill -9", false).kontrollera();
        assertThat(server.varde("select count(*) from person")).isEqualTo("10");
    }

    private static void dor(Simulerad klient, UnaryOperator<SyncEndpoint> around) {
        dor(klient, around, Kraschpunkt.INGEN);
    }

    private static void dor(Simulerad klient, UnaryOperator<SyncEndpoint> around, Consumer<Kraschpunkt> points) {
        SynkException away = catchThrowableOfType(SynkException.class, () -> klient.synka(around, points));
        assertThat(away).as("the run ends in words").isNotNull();
        assertThat(away.orsak()).isEqualTo(SynkException.Orsak.NATT);
    }

    /** Kills the server while a run waits behind a lock, inside a transaction of its own. */
    private void doUnder(Simulerad klient, String lock) throws SQLException {
        try (Connection holder = machine.admin("delad").getConnection()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute(lock);
            CompletableFuture<Synkutfall> run = CompletableFuture.supplyAsync(klient::synka);
            holder.createStatement().execute("do $$ begin for i in 1..1000 loop exit when exists (select from pg_locks where not granted); "
                    + "perform pg_sleep(0.02); end loop; end $$");
            assertThat(run).isNotDone();
            machine.doda();
            assertThat(catchThrowableOfType(CompletionException.class, run::join)).cause().isInstanceOfSatisfying(SynkException.class,
                    e -> assertThat(e.orsak()).isEqualTo(SynkException.Orsak.NATT));
        } catch (SQLException gone) {
            assertThat(gone.getSQLState()).as("the holder's connection is dead too").startsWith("08");
        }
    }

    @SuppressWarnings("unchecked") private static SyncEndpoint vidForstaBilden(SyncEndpoint inner, Runnable gor) {
        return (SyncEndpoint) Proxy.newProxyInstance(SyncEndpoint.class.getClassLoader(), new Class<?>[] { SyncEndpoint.class },
                (proxy, method, arguments) -> {
                    if ("bas".equals(method.getName())) {
                        Consumer<List<Radbild>> receiver = (Consumer<List<Radbild>>) arguments[0];
                        boolean[] done = new boolean[1];
                        return inner.bas(batch -> {
                            receiver.accept(batch);
                            if (!done[0]) {
                                done[0] = true;
                                gor.run();
                            }
                        });
                    }
                    try {
                        return method.invoke(inner, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
