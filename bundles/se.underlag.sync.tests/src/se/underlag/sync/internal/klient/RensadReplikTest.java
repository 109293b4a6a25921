package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.model.Fil;
import se.underlag.model.Kopfil;
import se.underlag.model.Person;
import se.underlag.model.Roll;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.Utkast;
import se.underlag.persistence.Databas;
import se.underlag.persistence.postgresql.PostgresqlDatakalla;
import se.underlag.spi.synk.Konfliktval;
import se.underlag.spi.synk.Synkutfall;
import se.underlag.sync.internal.jdbc.JdbcEndpoint;
import se.underlag.sync.internal.server.Delad;

/** What may not be seen any more leaves the replica with every trace of what others wrote, against a real PostgreSQL. */
class RensadReplikTest {

    private static final UnderlagFactory NY = UnderlagFactory.eINSTANCE;
    private static Delad delad;
    private static String anna;
    private static int users;

    @TempDir private Path folder;
    private final List<AutoCloseable> opened = new ArrayList<>();
    /** Stands in everything that Anna writes and that must be gone. */
    private String marke;
    private String nord;
    private Kopia first;
    private Kopia second;
    private Person person;
    private Kopfil kopfil;
    private Fil fil;

    @BeforeAll static void server() {
        delad = Delad.ny();
        anna = delad.anvandare("anna", null, Roll.ADMINISTRATOR);
    }

    @AfterAll static void closeServer() {
        delad.close();
    }

    /** Both have a person, a file with content and a köpfil; the second replica has sent an edit, resolved a conflict and keeps a draft. */
    @BeforeEach void shared() {
        users++;
        marke = "Utomsynsson" + users;
        nord = delad.anvandare("nord" + users, "NORD", Roll.ADMINISTRATOR);
        first = kopia(anna);
        second = kopia(nord);
        person = NY.createPerson();
        person.setIdentitet("19800101980" + users);
        person.setFornamn("Ada");
        person.setEfternamn(marke);
        person.setEnhetId(Delad.NORD);
        kopfil = NY.createKopfil();
        kopfil.setEnhetId(Delad.NORD);
        kopfil.setAr(2030 + users);
        kopfil.setNamn(marke);
        fil = NY.createFil();
        fil.setEnhetId(Delad.NORD);
        fil.setNamn(marke + ".txt");
        fil.setInnehall(marke.getBytes(StandardCharsets.UTF_8));
        fil.setStorlek(marke.length());
        fil.setSha256("a" + users);
        synka(first);
        first.gor(u -> {
            u.add(person);
            u.add(kopfil);
            u.add(fil);
        });
        synka(first);
        synka(second);
        assertThat(second.las(Fil.class, fil.getId()).getInnehall()).isEqualTo(fil.getInnehall());
        conflict();
        Utkast draft = NY.createUtkast();
        draft.setAnvandare(nord);
        draft.setObjekttyp("Kopfil");
        draft.setObjektId(kopfil.getId());
        draft.setInnehall(marke);
        second.gor(u -> u.add(draft));
    }

    private void conflict() {
        first.andra(Person.class, person.getId(), p -> {
            p.setFornamn("Anna " + marke);
            p.setEfternamn("Dubbel-" + marke);
        });
        second.andra(Person.class, person.getId(), p -> p.setFornamn("Nora"));
        synka(first);
        assertThat(synka(second).konflikter()).isEqualTo(1);
        second.los(new Konfliktval(second.krockar().get(0).id(), Map.of("fornamn", "Nora"), true));
        assertThat(synka(second)).extracting(Synkutfall::kvar, Synkutfall::avvisade).containsExactly(0, 0);
        synka(first);
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

    private static Synkutfall synka(Kopia replica) {
        try (JdbcEndpoint endpoint = new JdbcEndpoint(List.of(new PostgresqlDatakalla()),
                new Databas.Postgresql(delad.url(), replica.login, new char[0]), delad.schema().tabeller(), delad.schema().behovs())) {
            return replica.synka(endpoint, Kraschpunkt.INGEN);
        }
    }

    /** @return tables where the mark stands, whatever the column; own entries of the history left out */
    private List<String> spar(Kopia replica) {
        return replica.replik.las(d -> {
            Connection connection = d.connection();
            List<String> found = new ArrayList<>();
            List<String> tables = new ArrayList<>();
            try (ResultSet row = connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] { "TABLE" })) {
                while (row.next()) {
                    tables.add(row.getString("TABLE_NAME"));
                }
            }
            for (String table : tables) {
                String which = "HANDELSELOGG".equals(table) ? " where anvandare <> '" + replica.login + "'" : "";
                try (ResultSet row = connection.createStatement().executeQuery("select * from \"" + table + '"' + which)) {
                    while (row.next()) {
                        if (star(row)) {
                            found.add(table);
                        }
                    }
                }
            }
            return found.stream().distinct().sorted().toList();
        });
    }

    private boolean star(ResultSet row) throws SQLException {
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            byte[] content = row.getMetaData().getColumnType(i) == Types.BLOB ? row.getBytes(i) : null;
            String text = content == null ? row.getString(i) : new String(content, StandardCharsets.UTF_8);
            if (text != null && text.contains(marke)) {
                return true;
            }
        }
        return false;
    }

    @Test void rows_that_change_unit_leave_with_content_history_conflicts_sent_images_and_drafts() {
        assertThat(spar(second)).as("the search finds them").contains("FIL", "HANDELSELOGG", "KOPFIL", "PERSON", "SYNK_KONFLIKT",
                "SYNK_UTKORGSRAD", "UTKAST");
        first.gor(u -> {
            u.find(Person.class, person.getId()).orElseThrow().setEnhetId(Delad.SYD);
            u.find(Kopfil.class, kopfil.getId()).orElseThrow().setEnhetId(Delad.SYD);
        });
        delad.admin(c -> c.createStatement().execute("update fil set enhet_id = '" + Delad.SYD + "', version = version + 1 where id = '" + fil.getId()
                + '\''));
        synka(first);
        synka(second);
        assertThat(spar(second)).isEmpty();
        assertThat(spar(first)).as("who sees both units keeps everything").contains("FIL", "KOPFIL", "PERSON");
        assertThat(synka(second)).as("nothing comes again").extracting(Synkutfall::hamtade, Synkutfall::kvar).containsExactly(0, 0);
        first.gor(u -> u.find(Person.class, person.getId()).orElseThrow().setEnhetId(Delad.NORD));
        synka(first);
        synka(second);
        assertThat(second.las(Person.class, person.getId()).getEfternamn()).as("and it may come back").isEqualTo("Dubbel-" + marke);
    }

    @Test void a_lost_role_takes_the_rows_when_what_waits_has_an_outcome() {
        second.andra(Kopfil.class, kopfil.getId(), k -> k.setNamn("Osänt namn"));
        delad.admin(c -> c.createStatement().execute("update roll_tilldelning set tom = current_date - 2, version = version + 1 where anvandare_id = "
                + "(select id from anvandare where signatur = '" + nord + "')"));
        Synkutfall outcome = synka(second);
        assertThat(outcome.skickade()).isZero();
        assertThat(second.ko()).as("what the user did is told, not dropped").hasSize(1);
        if (outcome.kvar() > 0) {
            assertThat(second.krockar()).hasSize(1);
            second.los(new Konfliktval(second.krockar().get(0).id(), Map.of(), false));
        } else {
            second.slapp(second.ko().get(0).tx());
        }
        synka(second);
        assertThat(second.ko()).isEmpty();
        assertThat(second.las(Kopfil.class, kopfil.getId())).isNull();
        assertThat(spar(second)).isEmpty();
    }
}
