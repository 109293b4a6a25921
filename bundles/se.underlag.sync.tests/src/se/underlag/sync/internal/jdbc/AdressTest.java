package se.underlag.sync.internal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.persistence.Databas;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.postgresql.PostgresqlDatakalla;

/** What may stand after the question mark in the address of a server. */
class AdressTest {

    /** The driver takes the last of two, knows its parameters in these letters only, and loads classes by name. */
    @ParameterizedTest
    @ValueSource(strings = { "sslmode=verify-full&sslmode=disable", "SslMode=verify-full", "ApplicationName=sslmode=verify-full&sslmode=disable",
            "sslmode=verify-full&sslfactory=org.postgresql.ssl.NonValidatingFactory", "sslhostnameverifier=a.b.C", "socketFactory=a.b.C",
            "PGHOST=annan.example", "service=annan", "sslrootcert=a.crt&sslmode=verify-ca" }) void nothing_in_an_address_gets_past_the_check(
                    String asked) {
        assertThat(failure("jdbc:postgresql://db.kommun.example/underlag?" + asked)).hasMessageContaining("certifikat");
    }

    @ParameterizedTest
    @ValueSource(strings = { "localhost", "" }) void an_address_of_this_machine_does_not_lead_to_another(String host) {
        assertThat(failure("jdbc:postgresql://" + host + "/underlag?PGHOST=annan.example")).hasMessageContaining("certifikat");
        assertThat(failure("jdbc:postgresql:underlag?PGHOST=annan.example")).hasMessageContaining("certifikat");
    }

    @Test void what_takes_nothing_away_is_tried() {
        LagringException failure = failure(
                "jdbc:postgresql://localhost:1/underlag?sslrootcert=a.crt&connectTimeout=1&ApplicationName=prov&sslmode=verify-full");
        assertThat(failure).hasMessageContaining("kan inte nås");
    }

    private static LagringException failure(String url) {
        return catchThrowableOfType(LagringException.class,
                () -> new PostgresqlDatakalla().open(new Databas.Postgresql(url, "anna", "hemligt".toCharArray())));
    }
}
