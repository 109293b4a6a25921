package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.underlag.model.Kopfil;
import se.underlag.model.Organisationsenhet;
import se.underlag.spi.synk.Konflikt.Slag;
import se.underlag.spi.synk.Konfliktval;
import se.underlag.spi.synk.SynkException;
import se.underlag.spi.synk.Synkutfall;

/** Two replicas, each a real Derby, against an exact server in memory. */
class MotorTest extends Tvakopior {

    @Test void what_one_has_made_the_other_one_gets() {
        Organisationsenhet unit = gemensam();
        assertThat(bo.las(Organisationsenhet.class, unit.getId()).getNamn()).isEqualTo("Enhet FH1");
        assertThat(anna.ko()).isEmpty();
        lika();
    }

    @Test void the_audit_log_travels_with_the_change_and_arrives_once() {
        gemensam();
        long here = anna.replik.las(d -> (long) d.rader().ids(Tabeller.LOGG).size());
        assertThat(here).isPositive().isEqualTo(bo.replik.las(d -> (long) d.rader().ids(Tabeller.LOGG).size()));
    }

    @Test void a_run_with_nothing_new_does_nothing() {
        gemensam();
        assertThat(anna.synka(server)).isEqualTo(new Synkutfall(0, 0, 0, 0, 0));
    }

    @Test void different_fields_of_a_row_merge() {
        Organisationsenhet unit = gemensam();
        anna.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Nytt namn"));
        bo.andra(Organisationsenhet.class, unit.getId(), o -> o.setAnsvarskod("200"));
        anna.synka(server);
        assertThat(bo.synka(server).konflikter()).isZero();
        anna.synka(server);
        assertThat(server.bild().get(new Nyckel("Organisationsenhet", unit.getId()))).containsEntry("namn", "Nytt namn").containsEntry("ansvarskod",
                "200");
        lika();
    }

    @Test void the_same_value_in_both_places_is_no_conflict() {
        Organisationsenhet unit = gemensam();
        anna.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Samma"));
        bo.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Samma"));
        anna.synka(server);
        assertThat(bo.synka(server)).extracting(Synkutfall::konflikter, Synkutfall::kvar).containsExactly(0, 0);
        lika();
    }

    @Test void the_same_field_asks_and_stays_as_it_is_here_until_the_user_has_chosen() {
        Organisationsenhet unit = gemensam();
        anna.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Annas"));
        bo.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Bos"));
        anna.synka(server);
        Synkutfall outcome = bo.synka(server);

        assertThat(outcome).extracting(Synkutfall::skickade, Synkutfall::konflikter, Synkutfall::kvar).containsExactly(0, 1, 1);
        Krock conflict = bo.krockar().get(0);
        assertThat(conflict.slag()).isEqualTo(Slag.ANDRAT_MOT_ANDRAT);
        assertThat(conflict.bas()).isEqualTo(Map.of("namn", "Enhet FH1"));
        assertThat(conflict.min()).isEqualTo(Map.of("namn", "Bos"));
        assertThat(conflict.derasVarden()).isEqualTo(Map.of("namn", "Annas"));
        assertThat(conflict.deras()).isEqualTo("anna");
        assertThat(bo.las(Organisationsenhet.class, unit.getId()).getNamn()).isEqualTo("Bos");

        bo.los(new Konfliktval(conflict.id(), Map.of("namn", "Båda"), true));
        bo.synka(server);
        anna.synka(server);
        assertThat(server.bild().get(new Nyckel("Organisationsenhet", unit.getId()))).containsEntry("namn", "Båda");
        assertThat(bo.krockar()).isEmpty();
        assertThat(bo.ko()).isEmpty();
        lika();
    }

    @Test void choosing_theirs_sends_nothing_of_that_field() {
        Organisationsenhet unit = gemensam();
        anna.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Annas"));
        bo.andra(Organisationsenhet.class, unit.getId(), o -> {
            o.setNamn("Bos");
            o.setAnsvarskod("300");
        });
        anna.synka(server);
        bo.synka(server);
        bo.los(new Konfliktval(bo.krockar().get(0).id(), Map.of("namn", "Annas"), true));
        bo.synka(server);
        anna.synka(server);
        assertThat(server.bild().get(new Nyckel("Organisationsenhet", unit.getId()))).containsEntry("namn", "Annas").containsEntry("ansvarskod",
                "300");
        lika();
    }

    @Test void a_conflict_that_changes_again_keeps_its_base_and_refuses_an_old_choice() {
        Organisationsenhet unit = gemensam();
        anna.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Annas"));
        bo.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Bos"));
        anna.synka(server);
        bo.synka(server);
        String id = bo.krockar().get(0).id();
        anna.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Annas igen"));
        anna.synka(server);
        bo.synka(server);
        assertThat(bo.krockar()).singleElement().satisfies(k -> {
            assertThat(k.id()).isEqualTo(id);
            assertThat(k.bas()).isEqualTo(Map.of("namn", "Enhet FH1"));
            assertThat(k.derasVarden()).isEqualTo(Map.of("namn", "Annas igen"));
        });
        assertThatThrownBy(() -> bo.los(new Konfliktval(id, Map.of("ansvarskod", "1"), true))).isInstanceOf(SynkException.class);
        anna.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Bos"));
        anna.synka(server);
        bo.synka(server);
        assertThat(bo.krockar()).isEmpty();
        lika();
    }

    @Test void unrelated_transactions_go_on_past_a_conflict_and_related_ones_wait() {
        Organisationsenhet unit = gemensam();
        anna.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Annas"));
        bo.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Bos"));
        bo.andra(Organisationsenhet.class, unit.getId(), o -> o.setAnsvarskod("300"));
        bo.gor(u -> u.add(enhet("FH2")));
        anna.synka(server);
        assertThat(bo.synka(server)).extracting(Synkutfall::skickade, Synkutfall::konflikter, Synkutfall::kvar).containsExactly(1, 1, 2);
    }

    @Test void a_refusal_is_an_outcome_and_what_rests_on_it_waits() {
        server.vagra = "Fel";
        Organisationsenhet unit = enhet("FH1");
        unit.setNamn("Fel");
        Kopfil file = NY.createKopfil();
        bo.gor(u -> u.add(unit));
        bo.gor(u -> {
            file.setEnhetId(unit.getId());
            file.setAr(2026);
            file.setNamn("Köpfil");
            u.add(file);
        });
        bo.gor(u -> u.add(enhet("FH2")));
        assertThat(bo.synka(server)).extracting(Synkutfall::skickade, Synkutfall::avvisade, Synkutfall::kvar).containsExactly(1, 1, 1);
        Utkorgspost refused = bo.ko().get(0);
        assertThat(refused.status()).isEqualTo(Utkorgspost.Status.AVVISAD);
        assertThat(refused.text()).isEqualTo("Värdet Fel tas inte emot.");

        bo.slapp(refused.tx());
        assertThat(bo.ko()).isEmpty();
        assertThat(bo.bild()).isEqualTo(server.bild());
    }

    @Test void letting_a_refused_change_go_brings_back_what_the_server_has() {
        Organisationsenhet unit = gemensam();
        server.vagra = "Fel";
        bo.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Fel"));
        bo.andra(Organisationsenhet.class, unit.getId(), o -> o.setAnsvarskod("300"));
        bo.synka(server);
        anna.andra(Organisationsenhet.class, unit.getId(), o -> o.setAnsvarskod("100"));
        bo.slapp(bo.ko().get(0).tx());
        bo.synka(server);
        assertThat(server.bild().get(new Nyckel("Organisationsenhet", unit.getId()))).containsEntry("namn", "Enhet FH1").containsEntry("ansvarskod",
                "300");
        anna.synka(server);
        lika();
    }

    @Test void an_answer_that_is_lost_does_not_store_twice() {
        Organisationsenhet unit = gemensam();
        bo.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Ett"));
        server.avbrott = Minnesserver.Avbrott.EFTER;
        assertThatThrownBy(() -> bo.synka(server)).isInstanceOf(SynkException.class);
        anna.synka(server);
        anna.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Två"));
        anna.synka(server);
        assertThat(bo.synka(server)).extracting(Synkutfall::konflikter, Synkutfall::kvar).containsExactly(0, 0);
        assertThat(server.mottagna).hasSize(3);
        lika();
    }

    /** The echo comes in two pages, and the run ends between them. */
    @Test void the_echo_of_an_own_change_does_not_set_a_row_back_that_was_changed_again() {
        Organisationsenhet unit = gemensam();
        bo.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Ett"));
        bo.gor(u -> {
            for (int i = 0; i < 300; i++) {
                u.add(enhet("X" + i));
            }
        });
        bo.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Två"));
        assertThatThrownBy(() -> bo.synka(server, point -> {
            if (point == Kraschpunkt.EFTER_TILLAMPNING) {
                throw new SynkException(SynkException.Orsak.NATT, "Avbrott", null);
            }
        })).isInstanceOf(SynkException.class);
        assertThat(bo.las(Organisationsenhet.class, unit.getId()).getNamn()).isEqualTo("Två");
        bo.synka(server);
        anna.synka(server);
        lika();
    }

    @Test void a_connection_lost_before_loses_nothing() {
        server.avbrott = Minnesserver.Avbrott.FORE;
        anna.gor(u -> u.add(enhet("FH1")));
        assertThatThrownBy(() -> anna.synka(server)).isInstanceOf(SynkException.class);
        assertThat(anna.synka(server).skickade()).isEqualTo(1);
    }

    @Test void the_same_unit_made_twice_becomes_one() {
        Organisationsenhet first = enhet("FH1");
        Organisationsenhet second = enhet("FH1");
        Kopfil file = NY.createKopfil();
        anna.gor(u -> u.add(first));
        bo.gor(u -> u.add(second));
        bo.gor(u -> {
            file.setEnhetId(second.getId());
            file.setAr(2026);
            file.setNamn("Köpfil");
            u.add(file);
        });
        anna.synka(server);
        assertThat(bo.synka(server).kvar()).isZero();
        anna.synka(server);
        assertThat(anna.las(Kopfil.class, file.getId()).getEnhetId()).isEqualTo(first.getId());
        lika();
    }

    @Test void a_twin_that_is_out_of_sight_is_told_by_the_server() {
        Organisationsenhet first = enhet("FH1");
        anna.gor(u -> u.add(first));
        anna.synka(server);
        server.synlig = (entity, image) -> false;
        Organisationsenhet second = enhet("FH1");
        bo.gor(u -> u.add(second));
        assertThat(bo.synka(server)).extracting(Synkutfall::kvar, Synkutfall::avvisade).containsExactly(0, 0);
        assertThat(bo.las(Organisationsenhet.class, first.getId())).isNotNull();
        assertThat(bo.las(Organisationsenhet.class, second.getId())).isNull();
    }

    @Test void a_name_that_was_taken_meanwhile_goes_back_and_asks() {
        Organisationsenhet unit = gemensam();
        anna.gor(u -> u.add(enhet("FH2")));
        bo.andra(Organisationsenhet.class, unit.getId(), o -> o.setKod("FH2"));
        anna.synka(server);
        assertThat(bo.synka(server).konflikter()).isEqualTo(1);
        assertThat(bo.las(Organisationsenhet.class, unit.getId()).getKod()).isEqualTo("FH1");
        bo.los(new Konfliktval(bo.krockar().get(0).id(), Map.of("kod", "FH3"), true));
        assertThat(bo.synka(server).kvar()).isZero();
        anna.synka(server);
        assertThat(anna.las(Organisationsenhet.class, unit.getId()).getKod()).isEqualTo("FH3");
        lika();
    }

    @Test void more_refusals_than_rounds_all_get_their_outcome_in_one_run() {
        server.vagra = "Fel";
        for (int i = 0; i < 8; i++) {
            Organisationsenhet unit = enhet("X" + i);
            unit.setNamn("Fel");
            bo.gor(u -> u.add(unit));
        }
        bo.gor(u -> u.add(enhet("FH1")));
        assertThat(bo.synka(server)).extracting(Synkutfall::skickade, Synkutfall::avvisade, Synkutfall::kvar).containsExactly(1, 8, 0);
    }

    @Test void another_schema_sends_and_fetches_nothing() {
        anna.gor(u -> u.add(enhet("FH1")));
        String own = server.schema;
        server.schema = "99999999999999";
        assertThatThrownBy(() -> anna.synka(server)).isInstanceOfSatisfying(SynkException.class,
                e -> assertThat(e.orsak()).isEqualTo(SynkException.Orsak.VERSION)).hasMessageContaining("Uppgradera");
        assertThat(anna.ko()).hasSize(1);
        server.schema = own;
        assertThat(anna.synka(server).skickade()).isEqualTo(1);
    }

    @Test void a_server_restored_from_a_copy_gets_again_what_it_had_lost() {
        Organisationsenhet unit = gemensam();
        Minnesserver copy = server.kopia();
        anna.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Efter kopian"));
        anna.gor(u -> u.add(enhet("FH2")));
        anna.synka(server);
        bo.synka(server);
        bo.andra(Organisationsenhet.class, unit.getId(), o -> o.setAnsvarskod("300"));
        bo.synka(server);
        anna.andra(Organisationsenhet.class, unit.getId(), o -> o.setAnsvarskod("400"));

        server = copy;
        bo.synka(server);
        anna.synka(server);
        anna.los(new Konfliktval(anna.krockar().get(0).id(), Map.of("ansvarskod", "300"), true));
        anna.synka(server);
        bo.synka(server);
        lika();
        assertThat(server.rader.keySet()).filteredOn(k -> k.entitet().equals("Organisationsenhet")).hasSize(2);
        assertThat(server.bild().get(new Nyckel("Organisationsenhet", unit.getId()))).containsEntry("namn", "Efter kopian");
    }

    @Test void rows_outside_a_narrower_scope_go_when_everything_has_an_outcome() {
        Organisationsenhet unit = gemensam();
        Organisationsenhet other = enhet("FH2");
        anna.gor(u -> u.add(other));
        anna.synka(server);
        bo.synka(server);
        bo.andra(Organisationsenhet.class, other.getId(), o -> o.setNamn("På väg"));
        server.synlig = (entity, image) -> !"FH2".equals(image.get("kod"));
        server.omfang = "mindre";
        bo.synka(server);
        assertThat(server.bild().get(new Nyckel("Organisationsenhet", other.getId()))).containsEntry("namn", "På väg");
        assertThat(bo.las(Organisationsenhet.class, other.getId())).isNull();
        assertThat(bo.las(Organisationsenhet.class, unit.getId())).isNotNull();
    }

    @Test void a_row_that_moves_out_of_sight_is_removed() {
        gemensam();
        Organisationsenhet other = enhet("FH2");
        anna.gor(u -> u.add(other));
        anna.synka(server);
        bo.synka(server);
        anna.andra(Organisationsenhet.class, other.getId(), o -> o.setAnsvarskod("999"));
        anna.synka(server);
        server.synlig = (entity, image) -> !"999".equals(image.get("ansvarskod"));
        bo.synka(server);
        assertThat(bo.las(Organisationsenhet.class, other.getId())).isNull();
        assertThat(bo.ko()).isEmpty();
    }

    @Test void another_login_does_not_send_what_somebody_has_made() {
        anna.gor(u -> u.add(enhet("FH1")));
        Synkutfall outcome = new Motor(anna.replik, Kraschpunkt.INGEN).kor(server.ingang("bo"));
        assertThat(outcome).extracting(Synkutfall::skickade, Synkutfall::kvar).containsExactly(0, 1);
    }
}
