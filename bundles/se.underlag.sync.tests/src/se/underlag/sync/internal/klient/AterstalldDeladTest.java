package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.underlag.model.Person;
import se.underlag.model.Roll;
import se.underlag.spi.synk.SynkException;
import se.underlag.spi.synk.Synkutfall;
import se.underlag.sync.internal.server.Delad;
import se.underlag.testing.Egenserver;

/** A server that is restored from a copy of its own files, in place and without a word to the replicas, or that loses its power. */
@Tag("lang")
class AterstalldDeladTest extends Deladekopior {

    private Path data;
    private int port;
    private Egenserver server;
    private Kopia first;
    private Kopia second;

    @BeforeEach void server() throws IOException {
        data = folder.resolve("server");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = Egenserver.start(data, port);
        delad = Delad.ny(server);
        first = kopia(delad.anvandare("anna", null, Roll.ADMINISTRATOR));
        second = kopia(delad.anvandare("bo", null, Roll.ADMINISTRATOR));
        synka(first);
        synka(second);
    }

    @AfterEach void end() {
        server.close();
    }

    private Person shared() {
        Person person = person("198001019801");
        first.gor(u -> u.add(person));
        synka(first);
        synka(second);
        return person;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path one : files.toList()) {
                Path there = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(there);
                    Files.setPosixFilePermissions(there, PosixFilePermissions.fromString("rwx------"));
                } else {
                    Files.copy(one, there);
                }
            }
        }
    }

    @Test void what_was_stored_after_the_copy_comes_back_from_the_replicas_without_a_new_epoch() throws IOException {
        Person person = shared();
        server.close();
        Path backup = folder.resolve("kopia");
        copy(data, backup);
        server = Egenserver.start(data, port);
        first.andra(Person.class, person.getId(), p -> p.setFornamn("Efter kopian"));
        first.gor(u -> u.add(person("198002029802")));
        assertThat(synka(first).skickade()).isEqualTo(2);
        synka(second);
        second.andra(Person.class, person.getId(), p -> p.setEfternamn("Provsson"));
        assertThat(synka(second).skickade()).isEqualTo(1);
        String epoch = delad.varde("select synk.epok()");

        server.close();
        data = backup;
        server = Egenserver.start(backup, port);
        assertThat(delad.varde("select synk.epok()")).as("nobody has told").isEqualTo(epoch);
        assertThat(delad.varde("select fornamn || ' ' || efternamn from person where id = ?", person.getId())).isEqualTo("Ada Exempelsson");
        // The server goes on from its old number, past what the replicas have read, before anybody who knows more is heard of.
        delad.admin(c -> {
            for (int i = 0; i < 20; i++) {
                c.createStatement().execute("update organisationsenhet set namn = 'Norr " + i + "', version = version + 1 where kod = 'NORD'");
            }
        });
        for (Kopia one : List.of(second, first, second, first)) {
            synka(one);
        }
        assertThat(first.krockar()).isEmpty();
        assertThat(second.krockar()).isEmpty();
        assertThat(delad.varde("select fornamn || ' ' || efternamn from person where id = ?", person.getId())).isEqualTo("Efter kopian Provsson");
        assertThat(delad.varde("select count(*) from person")).isEqualTo("2");
        assertThat(delad.varde("select max(seq) - count(*) from synk.andring")).isEqualTo("0");
        lika(first, second);
        assertThat(synka(first)).isEqualTo(new Synkutfall(0, 0, 0, 0, 0));
    }

    @Test void a_server_that_loses_its_power_keeps_what_it_has_acknowledged_and_gets_the_rest() {
        Person person = shared();
        for (int i = 0; i < 40; i++) {
            String number = "1990010" + (10_000 + i);
            first.gor(u -> u.add(person(number)));
        }
        int[] sent = new int[1];
        assertThatThrownBy(() -> {
            try (var endpoint = endpoint(first.login)) {
                first.synka(endpoint, point -> {
                    if (point == Kraschpunkt.EFTER_SANDNING && ++sent[0] == 15) {
                        server.doda();
                    }
                });
            }
        }).isInstanceOfSatisfying(SynkException.class, e -> assertThat(e.orsak()).isEqualTo(SynkException.Orsak.NATT));
        assertThat(first.ko()).hasSizeBetween(24, 26);
        server.close();
        server = Egenserver.start(data, port);
        assertThat(synka(first).kvar()).isZero();
        synka(second);
        assertThat(delad.varde("select count(*) from person")).isEqualTo("41");
        assertThat(delad.varde("select count(*) from synk.andring where entitet = 'Person'")).isEqualTo("41");
        assertThat(delad.varde("select max(seq) - count(*) from synk.andring")).isEqualTo("0");
        assertThat(second.las(Person.class, person.getId())).isNotNull();
        lika(first, second);
    }
}
