package se.underlag.sync.internal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.model.Roll;
import se.underlag.persistence.Databas;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.eclipselink.EclipseLinkRadschema;
import se.underlag.persistence.postgresql.PostgresqlDatakalla;
import se.underlag.persistence.rad.Radschema;
import se.underlag.spi.synk.SynkException;
import se.underlag.spi.synk.SynkException.Orsak;
import se.underlag.sync.internal.server.Uppstallning;
import se.underlag.testing.Egenserver;

/** A server that lets nobody in without encryption, a certificate that is right and a password. */
class TlsTest {

    private static final Radschema SCHEMA = new EclipseLinkRadschema();
    private static final String PASSWORD = "ett långt lösenord";

    @TempDir private static Path folder;
    private static Egenserver server;
    private static Provcertifikat right;
    private static Provcertifikat wrong;

    @BeforeAll static void start() throws Exception {
        server = Egenserver.start();
        right = new Provcertifikat(folder, "ratt", "localhost");
        wrong = new Provcertifikat(folder, "fel", "localhost");
        server.sql("postgres", "create database underlag template template0");
        Uppstallning.initiera(server.admin("underlag"), SCHEMA);
        Uppstallning.anvandare(new Databas.Postgresql(server.url("localhost", "underlag"), "postgres", new char[0]), "anna", PASSWORD,
                Roll.ADMINISTRATOR);
        server.fil("server.crt", right.certificateText());
        server.fil("server.key", right.keyText());
        server.sql("postgres", "alter system set ssl = on");
        server.fil("pg_hba.conf", """
                host all postgres 127.0.0.1/32 trust
                host all postgres ::1/128 trust
                hostssl all all all scram-sha-256
                """);
        server.fil("klar", "");
        try (Connection c = server.admin("underlag").getConnection()) {
            assertThat(c.isValid(1)).isTrue();
        }
    }

    @AfterAll static void stop() {
        server.close();
    }

    @Test void who_checks_the_certificate_and_has_the_password_comes_in_encrypted() throws SQLException {
        try (JdbcEndpoint endpoint = endpoint("localhost", verified(right), "anna", PASSWORD)) {
            assertThat(endpoint.halsa("k1").signatur()).isEqualTo("anna");
        }
        try (Connection c = DriverManager.getConnection(server.url("localhost", "underlag") + '?' + verified(right), "anna", PASSWORD);
                var row = c.createStatement().executeQuery("select ssl from pg_stat_ssl where pid = pg_backend_pid()")) {
            row.next();
            assertThat(row.getBoolean(1)).isTrue();
        }
        assertThat(Uppstallning.fel(server.admin("underlag"), SCHEMA)).isEmpty();
    }

    @Test void a_server_that_also_lets_in_without_encryption_is_told_of() {
        server.fil("pg_hba.conf", "host all postgres all trust\nhostssl all all all scram-sha-256\nhost all all 10.0.0.0/8 scram-sha-256\n");
        try {
            assertThat(Uppstallning.fel(server.admin("underlag"), SCHEMA)).containsExactly("hba");
        } finally {
            server.fil("pg_hba.conf", "host all postgres 127.0.0.1/32 trust\nhost all postgres ::1/128 trust\nhostssl all all all scram-sha-256\n");
        }
    }

    @Test void a_plain_connection_is_refused_by_the_server() {
        assertThat(failure("localhost", "sslmode=disable", "anna", PASSWORD).orsak()).isEqualTo(Orsak.INLOGGNING);
    }

    @Test void a_certificate_of_another_authority_is_not_trusted() {
        SynkException failure = failure("localhost", verified(wrong), "anna", PASSWORD);
        assertThat(failure.orsak()).isEqualTo(Orsak.INLOGGNING);
        assertThat(failure).hasMessageContaining("certifikat");
        // Nor does the machine itself trust one that no authority of its own has made.
        assertThat(failure("localhost", "sslmode=verify-full", "anna", PASSWORD)).hasMessageContaining("certifikat");
    }

    @Test void a_certificate_of_another_host_is_not_trusted() {
        assertThat(failure("127.0.0.1", verified(right), "anna", PASSWORD)).hasMessageContaining("certifikat");
    }

    @Test void a_wrong_password_and_an_unknown_login_get_the_same_answer_however_often() {
        String told = failure("localhost", verified(right), "ingen", PASSWORD).getMessage();
        for (int i = 0; i < 10; i++) {
            SynkException failure = failure("localhost", verified(right), "anna", "fel " + i);
            assertThat(failure.orsak()).isEqualTo(Orsak.INLOGGNING);
            assertThat(failure).hasMessage(told).hasMessageNotContaining("fel " + i);
        }
    }

    @Test void an_address_that_asks_for_less_is_refused_past_this_machine() {
        for (String bad : List.of("?sslmode=disable", "?sslmode=require", "?sslmode=prefer&ssl=true", "?SSLMODE=allow")) {
            assertThatThrownBy(() -> open("jdbc:postgresql://db.kommun.example/underlag" + bad)).isInstanceOf(LagringException.class)
                    .hasMessageContaining("certifikat");
        }
        for (String secret : List.of("jdbc:postgresql://db.example/u?password=x", "jdbc:postgresql://db.example/u?user=a",
                "jdbc:postgresql://a:b@db.example/u")) {
            assertThatThrownBy(() -> open(secret)).isInstanceOf(LagringException.class).hasMessageContaining("vid inloggningen");
        }
        assertThatThrownBy(() -> open("http://db.example")).isInstanceOf(LagringException.class).hasMessageContaining("jdbc:postgresql://");
    }

    private static void open(String url) {
        new PostgresqlDatakalla().open(new Databas.Postgresql(url, "anna", PASSWORD.toCharArray()));
    }

    private static String verified(Provcertifikat authority) {
        return "sslmode=verify-full&sslrootcert=" + authority.authority();
    }

    private static SynkException failure(String host, String parameters, String user, String password) {
        try (JdbcEndpoint endpoint = endpoint(host, parameters, user, password)) {
            SynkException failure = catchThrowableOfType(SynkException.class, () -> endpoint.halsa("k2"));
            assertThat(failure).as("came in").isNotNull();
            return failure;
        }
    }

    private static JdbcEndpoint endpoint(String host, String parameters, String user, String password) {
        return new JdbcEndpoint(List.of(new PostgresqlDatakalla()), new Databas.Postgresql(server.url(host, "underlag") + '?' + parameters, user,
                password.toCharArray()), SCHEMA.tabeller(), SCHEMA.behovs());
    }
}
