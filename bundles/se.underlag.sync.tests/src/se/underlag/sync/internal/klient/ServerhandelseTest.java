package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.model.Person;
import se.underlag.model.Roll;
import se.underlag.spi.synk.Konfliktval;
import se.underlag.spi.synk.SynkException;
import se.underlag.spi.synk.SynkException.Orsak;
import se.underlag.spi.synk.Synkutfall;
import se.underlag.sync.internal.jdbc.JdbcEndpoint;
import se.underlag.sync.internal.server.Delad;
import se.underlag.sync.internal.server.Uppstallning;

/** What happens to the shared database in the course of years, and what it means to a replica: full disk, other versions, a long absence, wrong clocks. */
class ServerhandelseTest extends Deladekopior {

    private static final Clock AFTER_A_YEAR = Clock.offset(Kopia.CLOCK, Duration.ofDays(366));

    private String anna;
    private String bo;

    @BeforeEach void server() {
        delad = Delad.ny();
        anna = delad.anvandare("anna", null, Roll.ADMINISTRATOR);
        bo = delad.anvandare("bo", null, Roll.ADMINISTRATOR);
    }

    private void admin(String... statements) {
        delad.admin(c -> {
            for (String sql : statements) {
                c.createStatement().execute(sql);
            }
        });
    }

    private SynkException fails(Kopia replica) {
        SynkException[] failure = new SynkException[1];
        assertThatThrownBy(() -> synka(replica)).isInstanceOfSatisfying(SynkException.class, e -> failure[0] = e);
        return failure[0];
    }

    @Test void a_full_disk_of_the_server_stores_nothing_keeps_the_queue_and_says_so() {
        Kopia first = kopia(anna);
        Kopia second = kopia(bo);
        synka(first);
        synka(second);
        Person person = person("198001019801");
        first.gor(u -> u.add(person));
        // Where the row is stored, where it is told to the feed, and where the outcome is written.
        for (String place : List.of("before insert on person", "before insert on synk.andring", "before update on synk.paket")) {
            admin("create function public.fullt() returns trigger language plpgsql as $$ begin "
                    + "raise exception 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$",
                    "create trigger fullt " + place + " for each row execute function public.fullt()");
            SynkException failure = fails(first);
            assertThat(failure.orsak()).as(place).isEqualTo(Orsak.NATT);
            assertThat(failure).as(place).hasMessageContaining("disk är full").hasMessageContaining("ligger kvar");
            assertThat(first.ko()).as(place).hasSize(1);
            assertThat(delad.varde("select count(*) from person")).isEqualTo("0");
            admin("drop function public.fullt() cascade");
        }
        assertThat(synka(first)).isEqualTo(new Synkutfall(0, 1, 0, 0, 0));
        synka(second);
        assertThat(second.las(Person.class, person.getId())).isNotNull();
        lika(first, second);
    }

    @Test void the_roles_count_on_the_server_s_day_whatever_the_replica_s_clock_says() {
        Kopia tomorrow = kopia(anna, Clock.offset(Clock.systemUTC(), Duration.ofDays(1)));
        Kopia yesterday = kopia(bo, Clock.offset(Clock.systemUTC(), Duration.ofDays(-1)));
        synka(tomorrow);
        synka(yesterday);
        days(anna, "synk.idag()");
        days(bo, "synk.idag() - 1");
        Person last = person("198001019801");
        tomorrow.gor(u -> u.add(last));
        assertThat(synka(tomorrow)).extracting(Synkutfall::skickade, Synkutfall::avvisade).containsExactly(1, 0);
        assertThat(delad.varde("select andrad_av from person where id = ?", last.getId())).isEqualTo(anna);
        yesterday.gor(u -> u.add(person("198002029802")));
        assertThat(synka(yesterday)).extracting(Synkutfall::skickade, Synkutfall::avvisade).containsExactly(0, 1);
        assertThat(yesterday.ko()).singleElement().satisfies(p -> assertThat(p.text()).contains("roller"));
    }

    private void days(String login, String until) {
        admin("update roll_tilldelning set tom = " + until + ", version = version + 1 where anvandare_id = "
                + "(select id from anvandare where signatur = '" + login + "')");
    }

    @Test void the_order_of_changes_does_not_depend_on_clocks() {
        Kopia ahead = kopia(anna, Clock.offset(Kopia.CLOCK, Duration.ofDays(1)));
        Kopia behind = kopia(bo, Clock.offset(Kopia.CLOCK, Duration.ofDays(-1)));
        Person person = person("198001019801");
        synka(ahead);
        ahead.gor(u -> u.add(person));
        synka(ahead);
        synka(behind);
        ahead.andra(Person.class, person.getId(), p -> p.setFornamn("Först"));
        synka(ahead);
        synka(behind);
        // Stored later by a clock that says two days earlier: it is the later change all the same, and no conflict.
        behind.andra(Person.class, person.getId(), p -> p.setFornamn("Sist"));
        assertThat(synka(behind).konflikter()).isZero();
        synka(ahead);
        assertThat(ahead.las(Person.class, person.getId()).getFornamn()).isEqualTo("Sist");
        lika(ahead, behind);
    }

    @Test void who_comes_back_after_a_year_sends_what_waited_gets_the_year_and_is_asked() {
        Kopia first = kopia(anna);
        Kopia second = kopia(bo);
        Person person = person("198001019801");
        synka(first);
        first.gor(u -> u.add(person));
        synka(first);
        synka(second);
        first.andra(Person.class, person.getId(), p -> p.setFornamn("Före"));
        first.gor(u -> u.add(person("198002029802")));
        stang(first);
        List<Person> made = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            made.add(person("2000010100" + (1000 + i)));
        }
        for (int i = 0; i < 7; i++) {
            List<Person> part = made.subList(i * 100, i * 100 + 100);
            second.gor(u -> part.forEach(u::add));
        }
        second.andra(Person.class, person.getId(), p -> p.setFornamn("Under året"));
        synka(second);
        Kopia back = kopia(anna, AFTER_A_YEAR);
        Synkutfall outcome = synka(back);
        assertThat(outcome).extracting(Synkutfall::skickade, Synkutfall::konflikter, Synkutfall::kvar).containsExactly(1, 1, 1);
        assertThat(outcome.hamtade()).isEqualTo(8);
        Krock conflict = back.krockar().get(0);
        assertThat(conflict.min()).isEqualTo(Map.of("fornamn", "Före"));
        back.los(new Konfliktval(conflict.id(), Map.of("fornamn", "Under året"), false));
        assertThat(synka(back).kvar()).isZero();
        synka(second);
        lika(back, second);
    }

    /** Nobody prunes the feed; whoever does it by hand costs those who were away a new picture and nothing else. */
    @Test void who_was_away_while_the_feed_lost_its_beginning_takes_a_new_picture_and_loses_nothing() {
        Kopia first = kopia(anna);
        Kopia second = kopia(bo);
        Person person = person("198001019801");
        synka(first);
        first.gor(u -> u.add(person));
        synka(first);
        synka(second);
        first.andra(Person.class, person.getId(), p -> p.setFornamn("Väntar"));
        second.gor(u -> u.add(person("198002029802")));
        second.andra(Person.class, person.getId(), p -> p.setEfternamn("Provsson"));
        synka(second);
        admin("delete from synk.andring where seq < (select max(seq) from synk.andring)");
        Kopia back = first;
        assertThat(synka(back)).extracting(Synkutfall::skickade, Synkutfall::konflikter, Synkutfall::kvar).containsExactly(1, 0, 0);
        synka(second);
        assertThat(second.las(Person.class, person.getId())).extracting(Person::getFornamn, Person::getEfternamn).containsExactly("Väntar",
                "Provsson");
        lika(back, second);
    }

    @Test void other_versions_are_told_who_upgrades_and_the_queue_is_kept() throws SQLException {
        Kopia first = kopia(anna);
        Kopia second = kopia(bo);
        synka(first);
        synka(second);
        Person person = person("198001019801");
        first.gor(u -> u.add(person));
        Map<String, String> cases = Map.of("update synk.meta set varde = '20990101000000' where nyckel = 'schema'", "Uppgradera Underlag",
                "update synk.meta set varde = '20200101000000' where nyckel = 'schema'", "Be administratören",
                "drop function synk.minns(bigint, text, text)", "server uppgradera");
        try (JdbcEndpoint connected = endpoint(anna)) {
            for (Map.Entry<String, String> one : cases.entrySet()) {
                admin(one.getKey());
                assertThatThrownBy(() -> first.synka(connected, Kraschpunkt.INGEN)).as(one.getKey())
                        .isInstanceOfSatisfying(SynkException.class, e -> assertThat(e.orsak()).isEqualTo(Orsak.VERSION))
                        .hasMessageContaining(one.getValue()).hasMessageContaining("ligger kvar");
                assertThat(first.ko()).hasSize(1);
                assertThat(delad.varde("select count(*) from person")).isEqualTo("0");
                Uppstallning.uppgradera(delad.source(), delad.schema());
            }
            // The connection was open all the time.
            assertThat(first.synka(connected, Kraschpunkt.INGEN)).isEqualTo(new Synkutfall(0, 1, 0, 0, 0));
        }
        synka(second);
        lika(first, second);
    }

    @Test void an_upgrade_goes_on_while_replicas_send_and_neither_loses_anything() throws Exception {
        Kopia first = kopia(anna);
        synka(first);
        AtomicBoolean done = new AtomicBoolean();
        Supplier<Integer> sending = () -> {
            int sent = 0;
            try (JdbcEndpoint endpoint = endpoint(anna)) {
                while (!done.get() || sent < 3) {
                    String number = "1980010" + (10_000 + sent);
                    first.gor(u -> u.add(person(number)));
                    try {
                        sent += first.synka(endpoint, Kraschpunkt.INGEN).skickade();
                    } catch (SynkException busy) {
                        assertThat(busy.orsak()).as(busy.getMessage()).isEqualTo(Orsak.NATT);
                    }
                }
                sent += first.synka(endpoint, Kraschpunkt.INGEN).skickade();
            }
            return sent;
        };
        CompletableFuture<Integer> there = CompletableFuture.supplyAsync(sending);
        try {
            for (int i = 0; i < 3; i++) {
                Uppstallning.uppgradera(delad.source(), delad.schema());
            }
        } finally {
            done.set(true);
        }
        assertThat(there.get()).isEqualTo(Integer.parseInt(delad.varde("select count(*) from person")));
        assertThat(first.ko()).isEmpty();
        assertThat(delad.varde("select max(seq) - count(*) from synk.andring")).isEqualTo("0");
        assertThat(delad.varde("select count(*) from synk.avvikelser('Person')")).isEqualTo("0");
    }
}
