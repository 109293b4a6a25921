package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.model.Organisationsenhet;
import se.underlag.persistence.Databas;
import se.underlag.spi.synk.Konflikt;
import se.underlag.spi.synk.Konfliktval;
import se.underlag.spi.synk.SynkException;
import se.underlag.spi.synk.Synklage;
import se.underlag.spi.synk.Synktjanst;
import se.underlag.spi.synk.Synkutfall;
import se.underlag.spi.synk.Vantande;
import se.underlag.sync.protokoll.SyncEndpoint;
import se.underlag.sync.protokoll.Synkvag;
import se.underlag.testing.TestLagring;

/** The replica as windows and commands see it. */
class SynkTjanstTest {

    private static final int SECONDS = 60;

    @TempDir Path folder;

    private static SynkTjanst tjanst(Kopia replica, Minnesserver server) {
        return tjanst(replica.test, replica.login, server);
    }

    private static SynkTjanst tjanst(TestLagring store, String login, Minnesserver server) {
        Synkvag way = new Synkvag() {
            @Override public SyncEndpoint oppna() {
                return server.ingang(login);
            }

            @Override public SyncEndpoint oppna(Databas.Postgresql database) {
                return server.ingang(login);
            }
        };
        return new SynkTjanst(store.radlager(), store.databasval(), store.behorighet(login), way, Kopia.CLOCK);
    }

    @Test void a_database_of_ones_own_says_so() {
        try (TestLagring alone = TestLagring.ny()) {
            Synktjanst service = tjanst(alone, "bo", null);
            assertThat(service.lage().delad()).isFalse();
            assertThat(tjanst(alone, "bo", null).nummer()).isEmpty();
            service.lyssna(state -> {
                throw new AssertionError("Nothing changes");
            });
            assertThatThrownBy(service::synka).isInstanceOf(SynkException.class).hasMessageContaining("inte ansluten");
            assertThatThrownBy(service::konflikter).isInstanceOf(SynkException.class);
        }
    }

    @Test void state_waiting_and_conflicts_are_told_in_words() {
        try (Kopia anna = new Kopia(folder.resolve("anna"), "anna"); Kopia bo = new Kopia(folder.resolve("bo"), "bo")) {
            Minnesserver server = new Minnesserver(anna.tabeller(), anna.test.radlager().schema());
            SynkTjanst service = tjanst(bo, server);
            assertThat(service.lage()).isEqualTo(new Synklage(true, false, false, null, 0, 0, null));
            Organisationsenhet unit = MotorTest.enhet("FH1");
            anna.gor(u -> u.add(unit));
            anna.synka(server);
            List<Set<String>> changed = new ArrayList<>();
            service.lyssnaPaRader(changed::add);
            assertThat(service.synka()).isEqualTo(new Synkutfall(0, 0, 0, 0, 0));
            anna.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Annas"));
            anna.synka(server);
            bo.andra(Organisationsenhet.class, unit.getId(), o -> o.setNamn("Bos"));
            assertThat(service.synka()).isEqualTo(new Synkutfall(1, 0, 1, 0, 1));
            assertThat(changed).last().isEqualTo(Set.of("Organisationsenhet"));
            assertThat(service.lage()).extracting(Synklage::natt, Synklage::kvar, Synklage::konflikter, Synklage::fel).containsExactly(true, 1, 1,
                    null);
            assertThat(service.vantande()).singleElement().satisfies(w -> {
                assertThat(w.objekt()).containsExactly("Enhet Bos");
                assertThat(w.status()).isEqualTo(Vantande.Status.KONFLIKT);
                assertThat(w.orsak()).isEqualTo("Väntar på att du löser en konflikt om samma uppgifter.");
            });
            Konflikt conflict = service.konflikter().get(0);
            assertThat(conflict).extracting(Konflikt::objekt, Konflikt::deras).containsExactly("Enhet Bos", "anna");
            assertThat(conflict.falt()).singleElement()
                    .isEqualTo(new Konflikt.Falt("namn", "namn", null, "Enhet FH1", "Bos", "Annas", "Enhet FH1", "Bos", "Annas"));
            service.los(List.of(new Konfliktval(conflict.id(), Map.of("namn", "Båda"), true)));
            assertThat(service.lage().konflikter()).isZero();
            assertThat(service.synka().kvar()).isZero();
            assertThat(service.losta()).singleElement().satisfies(lost -> {
                assertThat(lost.av()).isEqualTo("bo");
                assertThat(lost.valt()).isEqualTo(Map.of("namn", "Båda"));
            });
            assertThatThrownBy(() -> service.los(List.of(new Konfliktval(conflict.id(), Map.of("namn", "x"), true))))
                    .isInstanceOf(SynkException.class)
                    .hasMessageContaining("redan löst");
            service.close();
        }
    }

    @Test void numbers_made_here_are_counted_in_the_replica_s_own_row_once_it_has_been_in_contact() {
        try (Kopia anna = new Kopia(folder.resolve("anna"), "anna"); Kopia bo = new Kopia(folder.resolve("bo"), "bo")) {
            Minnesserver server = new Minnesserver(anna.tabeller(), anna.test.radlager().schema());
            SynkTjanst hers = tjanst(anna, server);
            SynkTjanst his = tjanst(bo, server);
            assertThat(hers.nummer()).isEmpty();
            hers.synka();
            his.synka();
            assertThat(hers.nummer()).hasValue(1);
            assertThat(his.nummer()).hasValue(2);
            hers.synka();
            assertThat(hers.nummer()).hasValue(1);
            hers.close();
            his.close();
        }
    }

    @Test void without_network_the_state_says_why_and_what_waits() {
        try (Kopia bo = new Kopia(folder.resolve("bo"), "bo")) {
            Minnesserver server = new Minnesserver(bo.tabeller(), bo.test.radlager().schema());
            SynkTjanst service = tjanst(bo, server);
            bo.gor(u -> u.add(MotorTest.enhet("FH1")));
            server.avbrott = Minnesserver.Avbrott.FORE;
            assertThatThrownBy(service::synka).isInstanceOf(SynkException.class);
            assertThat(service.lage()).extracting(Synklage::natt, Synklage::kvar, Synklage::pagar, Synklage::fel).containsExactly(false, 1, false,
                    "Avbrott");
            service.close();
        }
    }

    @Test void the_first_listener_starts_runs_that_send_what_is_saved() throws InterruptedException {
        try (Kopia bo = new Kopia(folder.resolve("bo"), "bo")) {
            Minnesserver server = new Minnesserver(bo.tabeller(), bo.test.radlager().schema());
            SynkTjanst service = tjanst(bo, server);
            bo.gor(u -> u.add(MotorTest.enhet("FH1")));
            CountDownLatch sent = new CountDownLatch(1);
            service.lyssna(state -> {
                if (state.senast() != null && state.kvar() == 0 && !state.pagar()) {
                    sent.countDown();
                }
            });
            assertThat(sent.await(SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(server.bild()).hasSize(1);
            service.close();
        }
    }
}
