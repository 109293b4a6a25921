package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.model.Fil;
import se.underlag.model.Foretradare;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Person;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.Roll;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Databas;
import se.underlag.persistence.postgresql.PostgresqlDatakalla;
import se.underlag.spi.synk.Konfliktval;
import se.underlag.spi.synk.Synkutfall;
import se.underlag.sync.internal.jdbc.JdbcEndpoint;
import se.underlag.sync.internal.server.Delad;

/** Real replicas against a real PostgreSQL with all its guards. */
class DeladReplikTest {

    private static final UnderlagFactory NY = UnderlagFactory.eINSTANCE;
    private static Delad delad;
    private static String anna;
    private static String bo;
    private static String nord;

    @TempDir Path folder;
    private final List<AutoCloseable> opened = new ArrayList<>();

    @BeforeAll static void server() {
        delad = Delad.ny();
        anna = delad.anvandare("anna", null, Roll.ADMINISTRATOR);
        bo = delad.anvandare("bo", null, Roll.ADMINISTRATOR);
        nord = delad.anvandare("nord", "NORD", Roll.ADMINISTRATOR);
    }

    @AfterAll static void closeServer() {
        delad.close();
    }

    @AfterEach void close() throws Exception {
        for (AutoCloseable one : opened) {
            one.close();
        }
    }

    private Kopia kopia(String login) {
        Kopia replica = new Kopia(folder.resolve(login), login);
        opened.add(replica);
        return replica;
    }

    private Synkutfall synka(Kopia replica) {
        try (JdbcEndpoint endpoint = new JdbcEndpoint(List.of(new PostgresqlDatakalla()),
                new Databas.Postgresql(delad.url(), replica.login, new char[0]),
                delad.schema().tabeller(), delad.schema().behovs())) {
            return replica.synka(endpoint, Kraschpunkt.INGEN);
        }
    }

    /** Those of one unit only see theirs; both see everything. */
    private void lika(Kopia one, Kopia other) {
        assertThat(utanStamplar(one)).isEqualTo(utanStamplar(other));
    }

    private static Map<String, Map<String, String>> utanStamplar(Kopia replica) {
        Map<String, Map<String, String>> rows = new TreeMap<>();
        replica.bild().forEach((row, image) -> rows.put(row.toString(), image));
        return rows;
    }

    private static Person person(String number, String unit) {
        Person person = NY.createPerson();
        person.setIdentitet(number);
        person.setFornamn("Ada");
        person.setEfternamn("Exempelsson");
        person.setEnhetId(unit);
        return person;
    }

    @Test void rows_with_parts_references_and_content_come_over_whole() {
        Kopia first = kopia(anna);
        Kopia second = kopia(bo);
        synka(first);
        Person person = person("198001019801", Delad.NORD);
        Foretradare guardian = NY.createForetradare();
        guardian.setNamn("Åsa \\ Exempel\nrad två");
        person.getForetradare().add(guardian);
        Kopfil file = NY.createKopfil();
        file.setEnhetId(Delad.NORD);
        file.setAr(2026);
        file.setNamn("Köpfil");
        Kopfilsrad row = NY.createKopfilsrad();
        row.setEnhetId(Delad.NORD);
        row.setKopfil(file);
        row.setSortnyckel("1");
        row.setDygnspris(new java.math.BigDecimal("2450.00"));
        Fil content = NY.createFil();
        content.setEnhetId(Delad.NORD);
        content.setNamn("a.txt");
        content.setInnehall(new byte[] { 0, 1, (byte) 200 });
        content.setStorlek(3);
        content.setSha256("ab");
        first.gor(u -> {
            u.add(person);
            u.add(file);
            u.add(row);
            u.add(content);
        });
        assertThat(synka(first)).extracting(Synkutfall::skickade, Synkutfall::avvisade, Synkutfall::kvar).containsExactly(1, 0, 0);
        synka(second);
        assertThat(second.las(Person.class, person.getId()).getForetradare().get(0).getNamn()).isEqualTo(guardian.getNamn());
        assertThat(second.las(Kopfilsrad.class, row.getId()).getDygnspris()).isEqualTo("2450.00");
        assertThat(second.las(Fil.class, content.getId()).getInnehall()).isEqualTo(content.getInnehall());
        assertThat(second.las(Person.class, person.getId()).getSkapadAv()).isEqualTo(anna);
        lika(first, second);
        assertThat(Files.exists(folder)).isTrue();
    }

    @Test void both_edit_a_row_and_resolve() {
        Kopia first = kopia(anna);
        Kopia second = kopia(bo);
        Person person = person("198002029802", Delad.SYD);
        synka(first);
        first.gor(u -> u.add(person));
        synka(first);
        synka(second);
        first.andra(Person.class, person.getId(), p -> p.setFornamn("Anna"));
        second.andra(Person.class, person.getId(), p -> {
            p.setFornamn("Bo");
            p.setEfternamn("Provsson");
        });
        assertThat(synka(first).skickade()).isEqualTo(1);
        assertThat(synka(second)).extracting(Synkutfall::konflikter, Synkutfall::kvar).containsExactly(1, 1);
        second.los(new Konfliktval(second.krockar().get(0).id(), Map.of("fornamn", "Bo"), true));
        assertThat(synka(second)).extracting(Synkutfall::konflikter, Synkutfall::kvar, Synkutfall::avvisade).containsExactly(0, 0, 0);
        synka(first);
        assertThat(first.las(Person.class, person.getId())).extracting(Person::getFornamn, Person::getEfternamn).containsExactly("Bo", "Provsson");
        lika(first, second);
    }

    @Test void an_event_and_its_effects_merge_as_one() {
        Kopia first = kopia(anna);
        Kopia second = kopia(bo);
        synka(first);
        Kopfil file = NY.createKopfil();
        file.setEnhetId(Delad.NORD);
        file.setAr(2027);
        file.setNamn("Händelser");
        Kopfilsrad row = NY.createKopfilsrad();
        row.setEnhetId(Delad.NORD);
        row.setKopfil(file);
        row.setSortnyckel("1");
        Prognoshandelse event = NY.createPrognoshandelse();
        event.setEnhetId(Delad.NORD);
        for (int month = 1; month <= 2; month++) {
            Prognoseffekt effect = NY.createPrognoseffekt();
            effect.setManad(month);
            effect.setRad(row);
            effect.setDelta(new java.math.BigDecimal("100.00"));
            event.getEffekter().add(effect);
        }
        first.gor(u -> {
            u.add(file);
            u.add(row);
            u.add(event);
        });
        synka(first);
        synka(second);
        first.andra(Prognoshandelse.class, event.getId(), e -> e.getEffekter().get(0).setDelta(new java.math.BigDecimal("200.00")));
        second.andra(Prognoshandelse.class, event.getId(), e -> e.getEffekter().get(1).setDelta(new java.math.BigDecimal("300.00")));
        synka(first);
        assertThat(synka(second).konflikter()).isEqualTo(1);
        Krock conflict = second.krockar().get(0);
        assertThat(conflict.bas()).containsEntry("prognoseffekt", "1 100.00; 2 100.00");
        assertThat(conflict.min()).containsEntry("prognoseffekt", "1 100.00; 2 300.00");
        assertThat(conflict.derasVarden()).containsEntry("prognoseffekt", "1 200.00; 2 100.00");
        assertThat(second.las(Prognoshandelse.class, event.getId()).getEffekter()).extracting(e -> e.getDelta().toPlainString())
                .containsExactly("200.00", "100.00");
        second.los(new Konfliktval(conflict.id(), conflict.min(), true));
        assertThat(synka(second)).extracting(Synkutfall::konflikter, Synkutfall::kvar, Synkutfall::avvisade).containsExactly(0, 0, 0);
        synka(first);
        assertThat(first.las(Prognoshandelse.class, event.getId()).getEffekter()).extracting(e -> e.getDelta().toPlainString())
                .containsExactly("100.00", "300.00");
        lika(first, second);
    }

    @Test void the_same_person_registered_twice_becomes_one_also_out_of_sight() {
        Kopia first = kopia(anna);
        Kopia second = kopia(bo);
        synka(first);
        synka(second);
        Person one = person("198003039803", Delad.NORD);
        Person other = person("198003039803", Delad.NORD);
        first.gor(u -> u.add(one));
        second.gor(u -> u.add(other));
        synka(first);
        assertThat(synka(second)).extracting(Synkutfall::kvar, Synkutfall::avvisade).containsExactly(0, 0);
        assertThat(second.las(Person.class, other.getId())).isNull();
        assertThat(second.las(Person.class, one.getId())).isNotNull();
        synka(first);
        lika(first, second);
    }

    @Test void what_no_role_allows_is_refused_with_a_sentence_and_can_be_let_go() {
        Kopia third = kopia(nord);
        synka(third);
        Person foreign = person("198004049804", Delad.SYD);
        third.gor(u -> u.add(foreign));
        assertThat(synka(third)).extracting(Synkutfall::avvisade, Synkutfall::kvar).containsExactly(1, 0);
        assertThat(third.ko()).singleElement().satisfies(p -> assertThat(p.text()).isNotBlank());
        third.slapp(third.ko().get(0).tx());
        assertThat(third.las(Person.class, foreign.getId())).isNull();
    }
}
