package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.underlag.model.Organisationsenhet;
import se.underlag.spi.synk.Konfliktval;
import se.underlag.spi.synk.SynkException;
import se.underlag.spi.synk.Synkutfall;

/** The server was restored from an older copy, and nobody gave it a new epoch: numbers mean something else than what the replicas have read. */
class AterstalldServerTest extends Tvakopior {

    @Test void a_server_that_is_behind_the_replica_gets_again_what_it_had_lost() {
        Organisationsenhet unit = gemensam();
        Minnesserver copy = server.kopiaUtanEpok();
        anna.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Efter kopian"));
        anna.synka(server);
        bo.synka(server);

        server = copy;
        anna.synka(server);
        bo.synka(server);
        assertThat(server.bild().get(new Nyckel("Organisationsenhet", unit.getId()))).containsEntry("namn", "Efter kopian");
        lika();
    }

    /** The server has gone on to the replica's number and past it, with other changes. */
    @Test void a_number_that_means_something_else_is_found_out() {
        Organisationsenhet unit = gemensam();
        Minnesserver copy = server.kopiaUtanEpok();
        anna.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Efter kopian"));
        anna.synka(server);

        server = copy;
        for (int i = 0; i < 5; i++) {
            String code = String.valueOf(300 + i);
            bo.andra(Organisationsenhet.class, unit.getId(), o -> o.setAnsvarskod(code));
            bo.synka(server);
        }
        anna.synka(server);
        assertThat(anna.krockar()).isEmpty();
        bo.synka(server);
        assertThat(server.bild().get(new Nyckel("Organisationsenhet", unit.getId()))).containsEntry("namn", "Efter kopian").containsEntry(
                "ansvarskod", "304");
        lika();
    }

    @Test void the_same_field_changed_before_and_after_the_restoration_is_asked_about() {
        Organisationsenhet unit = gemensam();
        Minnesserver copy = server.kopiaUtanEpok();
        anna.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Annas"));
        anna.synka(server);

        server = copy;
        bo.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Bos"));
        bo.synka(server);
        assertThat(anna.synka(server).konflikter()).isEqualTo(1);
        Krock conflict = anna.krockar().get(0);
        assertThat(conflict.min()).isEqualTo(Map.of("namn", "Annas"));
        assertThat(conflict.derasVarden()).isEqualTo(Map.of("namn", "Bos"));
        anna.los(new Konfliktval(conflict.id(), Map.of("namn", "Annas"), true));
        anna.synka(server);
        bo.synka(server);
        lika();
    }

    /** The replica has its acknowledgement and has not read the feed since, when the server is restored. */
    @Test void an_acknowledged_package_that_the_server_does_not_know_is_sent_again() {
        Organisationsenhet unit = gemensam();
        Minnesserver copy = server.kopiaUtanEpok();
        anna.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Kvitterad"));
        assertThatThrownBy(() -> anna.synka(server, point -> {
            if (point == Kraschpunkt.EFTER_KVITTERING) {
                throw new SynkException(SynkException.Orsak.NATT, "Avbrott", null);
            }
        })).isInstanceOf(SynkException.class);

        server = copy;
        anna.synka(server);
        bo.synka(server);
        assertThat(server.bild().get(new Nyckel("Organisationsenhet", unit.getId()))).containsEntry("namn", "Kvitterad");
        lika();
    }

    @Test void who_has_lost_nothing_notices_nothing() {
        gemensam();
        Minnesserver copy = server.kopiaUtanEpok();
        anna.gor(u -> u.add(enhet("FH2")));
        anna.synka(server);

        server = copy;
        assertThat(bo.synka(server)).isEqualTo(new Synkutfall(0, 0, 0, 0, 0));
        anna.synka(server);
        bo.synka(server);
        lika();
    }

    @Test void each_replica_keeps_its_number_also_after_a_restoration() {
        gemensam();
        assertThat(nummer(anna)).isEqualTo("1");
        assertThat(nummer(bo)).isEqualTo("2");
        // The copy was made before either had been heard of, and bo comes first now.
        server = new Minnesserver(anna.tabeller(), server.schema);
        server.epok = "ny";
        bo.synka(server);
        anna.synka(server);
        assertThat(nummer(anna)).isEqualTo("1");
        assertThat(nummer(bo)).isEqualTo("2");
    }

    private static String nummer(Kopia replica) {
        return replica.replik.las(d -> d.lage().ord(Motor.NUMBER));
    }

    @Test void once_made_good_the_next_run_is_an_ordinary_one() {
        Organisationsenhet unit = gemensam();
        Minnesserver copy = server.kopiaUtanEpok();
        anna.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Efter kopian"));
        anna.synka(server);
        server = copy;
        anna.synka(server);
        assertThat(anna.synka(server)).isEqualTo(new Synkutfall(0, 0, 0, 0, 0));
        assertThatThrownBy(() -> anna.synka(server, point -> {
            if (point == Kraschpunkt.FORE_GRUNDBILD) {
                throw new AssertionError("a new picture");
            }
            if (point == Kraschpunkt.FORE_STADNING) {
                throw new SynkException(SynkException.Orsak.NATT, "Slut", null);
            }
        })).isInstanceOf(SynkException.class);
    }
}
