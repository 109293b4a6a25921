package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.model.Person;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Databas;
import se.underlag.persistence.postgresql.PostgresqlDatakalla;
import se.underlag.spi.synk.Synkutfall;
import se.underlag.sync.internal.jdbc.JdbcEndpoint;
import se.underlag.sync.internal.server.Delad;

/** Real replicas against a real PostgreSQL of the test's own. */
abstract class Deladekopior {

    static final UnderlagFactory NY = UnderlagFactory.eINSTANCE;

    @TempDir Path folder;
    Delad delad;
    private final List<AutoCloseable> opened = new ArrayList<>();

    @AfterEach void closeAll() throws Exception {
        for (AutoCloseable one : opened) {
            one.close();
        }
        delad.close();
    }

    Kopia kopia(String login) {
        return kopia(login, Kopia.CLOCK);
    }

    /** The same login gets the same replica, in a new process. */
    Kopia kopia(String login, Clock clock) {
        Kopia replica = new Kopia(folder.resolve(login), login, clock);
        opened.add(replica);
        return replica;
    }

    void stang(Kopia replica) {
        opened.remove(replica);
        replica.close();
    }

    JdbcEndpoint endpoint(String login) {
        return new JdbcEndpoint(List.of(new PostgresqlDatakalla()), new Databas.Postgresql(delad.url(), login, new char[0]),
                delad.schema().tabeller(), delad.schema().behovs());
    }

    Synkutfall synka(Kopia replica) {
        try (JdbcEndpoint endpoint = endpoint(replica.login)) {
            return replica.synka(endpoint, Kraschpunkt.INGEN);
        }
    }

    static void lika(Kopia one, Kopia other) {
        assertThat(one.bild()).isEqualTo(other.bild());
    }

    static Person person(String number) {
        Person person = NY.createPerson();
        person.setIdentitet(number);
        person.setFornamn("Ada");
        person.setEfternamn("Exempelsson");
        person.setEnhetId(Delad.NORD);
        return person;
    }
}
