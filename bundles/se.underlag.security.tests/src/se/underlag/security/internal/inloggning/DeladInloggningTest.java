package se.underlag.security.internal.inloggning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.model.Person;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Datakalla;
import se.underlag.persistence.Installation;
import se.underlag.persistence.Installation.Lage;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.persistence.Valdatabas;
import se.underlag.persistence.derby.DerbyDatakalla;
import se.underlag.persistence.derby.DerbyKryptering;
import se.underlag.persistence.eclipselink.EclipseLinkLagring;
import se.underlag.persistence.nyckel.Nyckelfil;
import se.underlag.persistence.postgresql.PostgresqlDatakalla;
import se.underlag.security.inloggning.InloggningException;
import se.underlag.security.inloggning.InloggningException.Orsak;
import se.underlag.security.inloggning.Inloggningsplats;
import se.underlag.security.inloggning.Session;
import se.underlag.security.inloggning.Uppgifter;
import se.underlag.testing.Egenserver;

/** A replica's key and a real PostgreSQL whose password is changed behind its back. */
class DeladInloggningTest {

    private static final String FIRST = "fyra glada hästar";
    private static final String SECOND = "fem glada hästar";
    private static final String THIRD = "sex trötta åsnor";
    /** Nobody listens there. */
    private static final String AWAY = "jdbc:postgresql://localhost:1/underlag";

    private static Egenserver server;
    private static int logins;

    @TempDir private Path data;
    private final Provklocka clock = new Provklocka();
    private final DerbyKryptering encryption = new DerbyKryptering();
    private final List<Datakalla> sources = List.of(new DerbyDatakalla(), new PostgresqlDatakalla());
    private final List<EclipseLinkLagring> opened = new ArrayList<>();
    private InloggningTjanst login;
    private String anna;

    @BeforeAll static void start() {
        server = Egenserver.start();
        server.sql("postgres", "alter system set password_encryption = 'scram-sha-256'");
        server.fil("pg_hba.conf", "host all postgres localhost trust\nhost all all localhost scram-sha-256\n");
    }

    @AfterAll static void stop() {
        server.close();
    }

    @BeforeEach void somebody_with_a_replica() throws IOException {
        logins++;
        anna = "anna" + logins;
        server.sql("postgres", "create role " + anna + " login password '" + FIRST + '\'');
        try (UnitOfWork unit = in(true, FIRST, null).open(anna)) {
            Person person = UnderlagFactory.eINSTANCE.createPerson();
            person.setIdentitet("198001019801");
            person.setEfternamn("Osänd Exempelsson");
            unit.add(person);
            unit.save();
        }
    }

    @AfterEach void close() {
        opened.forEach(EclipseLinkLagring::close);
    }

    private void changed(String password) {
        server.sql("postgres", "alter role " + anna + " password '" + password + '\'');
    }

    private Inloggningsplats place(boolean network) throws IOException {
        new Installation(Lage.DELAD_REPLIK, network ? server.url("localhost", "postgres") : AWAY, null).write(data);
        return Inloggningsplats.of(data.resolve("databas"));
    }

    /** Starts the program anew and logs in. @return the opened store */
    private EclipseLinkLagring in(boolean network, String password, String former) throws IOException {
        opened.forEach(EclipseLinkLagring::close);
        Valdatabas choice = new Valdatabas();
        EclipseLinkLagring store = new EclipseLinkLagring(sources, choice, (Clock) clock);
        opened.add(store);
        login = new InloggningTjanst(choice, store, encryption, sources, clock);
        Session session = login.loggaIn(place(network), new Uppgifter(anna, password.toCharArray(), former == null ? null : former.toCharArray()));
        assertThat(session.kontakt()).isEqualTo(network);
        return store;
    }

    private void refused(boolean network, String password, String former, Orsak why) {
        assertThatThrownBy(() -> in(network, password, former)).isInstanceOfSatisfying(InloggningException.class,
                e -> assertThat(e.orsak()).isEqualTo(why));
    }

    private static List<String> names(EclipseLinkLagring store) {
        try (UnitOfWork unit = store.open("prov")) {
            return unit.list(Sokning.of(Person.class)).stream().map(Person::getEfternamn).toList();
        }
    }

    private void unsent(EclipseLinkLagring store) {
        assertThat(names(store)).as("what lies unsent").containsExactly("Osänd Exempelsson");
    }

    @Test void a_password_changed_on_the_server_opens_here_from_the_next_contact_and_the_former_one_until_then() throws IOException {
        changed(SECOND);
        unsent(in(false, FIRST, null));
        refused(false, SECOND, null, Orsak.LOSENORD);
        refused(true, FIRST, null, Orsak.LOSENORD);
        refused(true, SECOND, null, Orsak.TIDIGARE_BEHOVS);
        assertThatThrownBy(() -> in(true, SECOND, null)).hasMessageContaining("bytt på servern").hasMessageContaining("tidigare lösenordet en gång");
        refused(true, SECOND, THIRD, Orsak.TIDIGARE_BEHOVS);
        assertThatThrownBy(() -> in(true, SECOND, THIRD)).hasMessageContaining("Det tidigare lösenordet är fel");
        unsent(in(true, SECOND, FIRST));
        unsent(in(true, SECOND, null));
        unsent(in(false, SECOND, null));
        refused(false, FIRST, null, Orsak.LOSENORD);
    }

    @Test void a_password_changed_twice_without_contact_needs_the_one_that_was_last_used_here() throws IOException {
        changed(SECOND);
        changed(THIRD);
        refused(true, THIRD, SECOND, Orsak.TIDIGARE_BEHOVS);
        unsent(in(true, THIRD, FIRST));
        unsent(in(false, THIRD, null));
    }

    @Test void changed_in_the_product_it_is_changed_in_both_places() throws IOException {
        in(true, FIRST, null);
        login.bytLosenord(FIRST.toCharArray(), SECOND.toCharArray());
        unsent(in(true, SECOND, null));
        unsent(in(false, SECOND, null));
        refused(true, FIRST, null, Orsak.LOSENORD);
    }

    @Test void a_change_cut_off_between_server_and_key_loses_nothing() throws IOException {
        in(true, FIRST, null);
        Path key = place(true).replik(anna).resolve("derby").resolve(Nyckelfil.NAMN);
        byte[] before = Files.readAllBytes(key);
        login.bytLosenord(FIRST.toCharArray(), SECOND.toCharArray());
        // The power went after the server had changed: the key file is the one of before, perhaps with a half-written one beside it.
        Files.write(key, before);
        Files.writeString(key.resolveSibling(Nyckelfil.NAMN + ".ny"), "underlag-nyckel=1\n");
        unsent(in(false, FIRST, null));
        refused(true, SECOND, null, Orsak.TIDIGARE_BEHOVS);
        unsent(in(true, SECOND, FIRST));
        unsent(in(false, SECOND, null));
    }

    @Test void guessing_is_slowed_down_with_and_without_the_server() throws IOException {
        for (int i = 0; i < 5; i++) {
            refused(i % 2 == 0, "gissning nummer " + i, null, Orsak.LOSENORD);
        }
        refused(true, FIRST, null, Orsak.SPARRAD);
        refused(false, FIRST, null, Orsak.SPARRAD);
        clock.later(java.time.Duration.ofSeconds(31));
        unsent(in(true, FIRST, null));
    }

    @Test void who_may_not_log_in_any_more_is_refused_with_network_and_after_the_days_without() throws IOException {
        server.sql("postgres", "alter role " + anna + " nologin");
        refused(true, FIRST, null, Orsak.LOSENORD);
        unsent(in(false, FIRST, null));
        clock.later(java.time.Duration.ofDays(31));
        refused(false, FIRST, null, Orsak.FOR_LANGE_SEDAN);
    }

    @Test void a_database_of_the_server_alone_keeps_nothing_here() throws IOException {
        new Installation(Lage.DELAD_UPPKOPPLAD, server.url("localhost", "postgres"), null).write(data.resolve("annan"));
        Inloggningsplats online = Inloggningsplats.of(data.resolve("annan").resolve("databas"));
        Valdatabas choice = new Valdatabas();
        EclipseLinkLagring store = new EclipseLinkLagring(sources, choice, (Clock) clock);
        opened.add(store);
        InloggningTjanst other = new InloggningTjanst(choice, store, encryption, sources, clock);
        assertThatThrownBy(() -> other.loggaIn(online, new Uppgifter(anna, SECOND.toCharArray()))).isInstanceOf(InloggningException.class);
        assertThat(other.loggaIn(online, new Uppgifter(anna, FIRST.toCharArray())).databas()).isInstanceOf(Databas.Postgresql.class);
        assertThat(encryption.krypterad(online.databas())).isFalse();
    }
}
