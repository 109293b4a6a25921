package se.underlag.security.internal.inloggning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.model.Anvandare;
import se.underlag.model.Parameter;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Installation;
import se.underlag.persistence.Installation.Lage;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.persistence.Valdatabas;
import se.underlag.persistence.derby.DerbyDatakalla;
import se.underlag.persistence.derby.DerbyKryptering;
import se.underlag.persistence.eclipselink.EclipseLinkLagring;
import se.underlag.security.Handling;
import se.underlag.security.inloggning.Inloggning.Behov;
import se.underlag.security.inloggning.InloggningException;
import se.underlag.security.inloggning.InloggningException.Orsak;
import se.underlag.security.inloggning.Inloggningsplats;
import se.underlag.security.inloggning.Session;
import se.underlag.security.inloggning.Uppgifter;
import se.underlag.security.internal.BehorighetTjanst;

/** One's own database, a shared one, and a replica of it with and without network. */
class InloggningTjanstTest {

    private static final String PASSWORD = "fyra glada hästar";
    private static final String LATER = "fem glada hästar";

    @TempDir private Path data;
    private final Provklocka clock = new Provklocka();
    private final Provserver server = new Provserver(PASSWORD);
    private final DerbyKryptering encryption = new DerbyKryptering();
    private final List<EclipseLinkLagring> opened = new ArrayList<>();

    /** A started program. */
    private record Program(InloggningTjanst login, EclipseLinkLagring store, BehorighetTjanst permission) {

        Session in(Inloggningsplats place, String user, String password) {
            return in(place, new Uppgifter(user, password.toCharArray()));
        }

        Session in(Inloggningsplats place, Uppgifter said) {
            return login.loggaIn(place, said);
        }
    }

    private Program program() {
        opened.forEach(EclipseLinkLagring::close);
        Valdatabas choice = new Valdatabas();
        EclipseLinkLagring store = new EclipseLinkLagring(List.of(new DerbyDatakalla(), server), choice, clock);
        opened.add(store);
        InloggningTjanst login = new InloggningTjanst(choice, store, encryption, List.of(new DerbyDatakalla(), server), clock);
        return new Program(login, store, new BehorighetTjanst(store, choice, (Clock) clock, login));
    }

    @AfterEach void close() {
        opened.forEach(EclipseLinkLagring::close);
    }

    private Inloggningsplats place() throws IOException {
        return Inloggningsplats.of(data.resolve("databas"));
    }

    private Inloggningsplats place(Lage lage) throws IOException {
        new Installation(lage, "jdbc:postgresql://server.invalid/underlag", null).write(data);
        return place();
    }

    private static void refused(Runnable login, Orsak why) {
        assertThatThrownBy(login::run).isInstanceOfSatisfying(InloggningException.class, e -> assertThat(e.orsak()).isEqualTo(why));
    }

    @Test void ones_own_unencrypted_database_asks_for_nothing_and_the_first_user_owns_it() throws IOException {
        Program program = program();
        assertThat(program.login().behov(place())).isEqualTo(Behov.INGET);
        program.in(place(), null, "");
        assertThat(program.login().aktor().signatur()).isEqualTo(System.getProperty("user.name"));
        assertThat(program.permission().far(Handling.PARAMETER_ANDRA, null)).isTrue();
        refused(() -> program.login().las(PASSWORD.toCharArray()), Orsak.LOSENORD);
        assertThat(data.resolve("databas").resolve("inloggning.properties")).doesNotExist();
    }

    @Test void ones_own_encrypted_database_asks_for_its_password() throws IOException {
        Program first = program();
        first.in(place(), null, "");
        first.store().isNew();
        first.store().close();
        encryption.kryptera(place().databas(), PASSWORD.toCharArray());
        Program program = program();
        assertThat(program.login().behov(place())).isEqualTo(Behov.LOSENORD);
        refused(() -> program.in(at(), null, ""), Orsak.LOSENORD);
        refused(() -> program.in(at(), null, "fel"), Orsak.LOSENORD);
        Session session = program.in(place(), null, PASSWORD);
        assertThat(session.misslyckade()).isEqualTo(1);
        assertThat(program.store().isNew()).isFalse();
        assertThatCode(() -> program.login().las(PASSWORD.toCharArray())).doesNotThrowAnyException();
        refused(() -> program.login().las("fel".toCharArray()), Orsak.LOSENORD);
        refused(() -> program.login().bytLosenord(PASSWORD.toCharArray(), "kort".toCharArray()), Orsak.SVAGT);
        refused(() -> program.login().bytLosenord("fel".toCharArray(), LATER.toCharArray()), Orsak.LOSENORD);
        program.login().bytLosenord(PASSWORD.toCharArray(), LATER.toCharArray());
        refused(() -> program().in(at(), null, PASSWORD), Orsak.LOSENORD);
        assertThatCode(() -> program().in(at(), null, LATER)).doesNotThrowAnyException();
    }

    private Inloggningsplats at() {
        try {
            return place();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test void six_wrong_tries_make_even_the_right_one_wait_also_after_a_restart() throws IOException {
        encryption.skapa(place().databas(), PASSWORD.toCharArray(), null);
        for (int i = 0; i < 5; i++) {
            refused(() -> program().in(at(), null, "fel"), Orsak.LOSENORD);
        }
        assertThatThrownBy(() -> program().in(at(), null, PASSWORD)).hasMessage("För många felaktiga försök. Vänta 30 s och försök igen.");
        clock.later(Duration.ofSeconds(31));
        assertThat(program().in(place(), null, PASSWORD).misslyckade()).isEqualTo(5);
    }

    @Test void a_damaged_key_file_is_no_wrong_try() throws IOException {
        encryption.skapa(place().databas(), PASSWORD.toCharArray(), null);
        Path key = data.resolve("databas").resolve("derby").resolve("underlag.nyckel");
        String whole = Files.readString(key);
        Files.writeString(key, "skräp");
        for (int i = 0; i < 7; i++) {
            assertThatThrownBy(() -> program().in(at(), null, PASSWORD)).hasMessageContaining("säkerhetskopia");
        }
        Files.writeString(key, whole);
        assertThat(program().in(place(), null, PASSWORD).misslyckade()).isZero();
    }

    @Test void the_shared_database_knows_who_it_is() throws IOException {
        Inloggningsplats place = place(Lage.DELAD_UPPKOPPLAD);
        Program program = program();
        assertThat(program.login().behov(place)).isEqualTo(Behov.ANVANDARE);
        refused(() -> program.in(place, "", PASSWORD), Orsak.LOSENORD);
        refused(() -> program.in(place, "anna", "fel"), Orsak.LOSENORD);
        Session session = program.in(place, "anna", PASSWORD);
        assertThat(program.login().aktor().signatur()).isEqualTo("anna");
        assertThat(session.databas()).isInstanceOf(Databas.Postgresql.class);
        assertThat(session.kontakt()).isTrue();
        assertThat(program.login().senasteAnvandare(place)).contains("anna");
        server.reachable(false);
        assertThatThrownBy(() -> program().in(place, "anna", PASSWORD)).hasMessageContaining("kan inte nås");
        assertThatCode(() -> program.login().las(PASSWORD.toCharArray())).as("the lock needs no network").doesNotThrowAnyException();
    }

    @Test void a_replica_is_made_at_the_first_contact_and_opens_without_network_afterwards() throws IOException {
        Inloggningsplats place = place(Lage.DELAD_REPLIK);
        server.reachable(false);
        refused(() -> program().in(place, "anna", PASSWORD), Orsak.KONTAKT_BEHOVS);
        server.reachable(true);
        Program online = program();
        assertThat(online.in(place, "anna", PASSWORD).kontakt()).isTrue();
        online.store().isNew();
        assertThat(encryption.krypterad(data.resolve("replik").resolve("anna"))).isTrue();
        server.reachable(false);
        Session offline = program().in(place, "anna", PASSWORD);
        assertThat(offline.kontakt()).isFalse();
        assertThat(offline.server()).get().extracting(Databas.Postgresql::anvandare).isEqualTo("anna");
        refused(() -> program().in(place, "anna", "fel"), Orsak.LOSENORD);
        refused(() -> program().in(place, "bo", PASSWORD), Orsak.KONTAKT_BEHOVS);
        server.reachable(true);
        program().in(place, "Bo Ek", PASSWORD);
        assertThat(encryption.krypterad(place.replik("Bo Ek"))).as("one replica per login").isTrue();
        assertThat(Installation.read(place.replik("anna")).lage()).isEqualTo(Lage.DELAD_REPLIK);
    }

    @Test void nobody_owns_a_replica_by_coming_first() throws IOException {
        Program program = program();
        program.in(place(Lage.DELAD_REPLIK), "anna", PASSWORD);
        assertThat(program.permission().far(Handling.KOPFIL_LASA, null)).isFalse();
        try (UnitOfWork unit = program.store().open("anna")) {
            assertThat(unit.count(Sokning.of(Anvandare.class))).isZero();
        }
    }

    @Test void days_without_contact_are_counted_by_the_parameter_and_nothing_is_lost() throws IOException {
        Inloggningsplats place = place(Lage.DELAD_REPLIK);
        Program online = program();
        online.in(place, "anna", PASSWORD);
        try (UnitOfWork unit = online.store().open("anna")) {
            Parameter days = UnderlagFactory.eINSTANCE.createParameter();
            days.setNyckel("inloggning.dagar-utan-kontakt");
            days.setVarde("14");
            unit.add(days);
            unit.save();
        }
        server.reachable(false);
        clock.later(Duration.ofDays(14));
        program().in(place, "anna", PASSWORD);
        clock.later(Duration.ofDays(1));
        Program late = program();
        assertThatThrownBy(() -> late.in(place, "anna", PASSWORD)).hasMessageContaining("2026-11-22").hasMessageContaining("14 dagar");
        server.reachable(true);
        assertThat(late.in(place, "anna", PASSWORD).kontakt()).as("the same program, with network").isTrue();
        server.reachable(false);
        program().in(place, "anna", PASSWORD);
    }

    @Test void a_password_changed_on_the_server_wraps_the_key_anew_at_the_next_contact() throws IOException {
        Inloggningsplats place = place(Lage.DELAD_REPLIK);
        program().in(place, "anna", PASSWORD);
        server.password(LATER);
        refused(() -> program().in(place, "anna", PASSWORD), Orsak.LOSENORD);
        refused(() -> program().in(place, "anna", LATER), Orsak.TIDIGARE_BEHOVS);
        refused(() -> program().in(place, new Uppgifter("anna", LATER.toCharArray(), "fel".toCharArray())), Orsak.TIDIGARE_BEHOVS);
        program().in(place, new Uppgifter("anna", LATER.toCharArray(), PASSWORD.toCharArray()));
        server.reachable(false);
        program().in(place, "anna", LATER);
        refused(() -> program().in(place, "anna", PASSWORD), Orsak.LOSENORD);
    }

    @Test void a_database_of_ones_own_that_became_a_replica_is_encrypted_and_stays_that_persons() throws IOException {
        Program own = program();
        own.in(place(), null, "");
        own.store().isNew();
        own.store().close();
        new Installation(Lage.DELAD_REPLIK, "jdbc:postgresql://server.invalid/underlag", null).write(data.resolve("databas"));
        program().in(place(), "anna", PASSWORD);
        assertThat(encryption.krypterad(data.resolve("databas"))).isTrue();
        refused(() -> program().in(at(), "bo", PASSWORD), Orsak.NAGON_ANNANS);
    }

    @Test void no_file_holds_a_password() throws IOException {
        Inloggningsplats place = place(Lage.DELAD_REPLIK);
        Uppgifter said = new Uppgifter("anna", PASSWORD.toCharArray());
        Session session = program().in(place, said);
        assertThat(session.toString() + said + session.databas()).doesNotContain(PASSWORD);
        said.close();
        assertThat(said.losenord()).containsOnly('\0');
        try (Stream<Path> all = Files.walk(data)) {
            assertThat(all.filter(Files::isRegularFile)).isNotEmpty().noneSatisfy(file -> assertThat(
                    new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).contains(PASSWORD.substring(0, 10)));
        }
    }
}
