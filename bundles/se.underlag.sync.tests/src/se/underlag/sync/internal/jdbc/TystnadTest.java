package se.underlag.sync.internal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.underlag.model.Roll;
import se.underlag.persistence.Databas;
import se.underlag.persistence.postgresql.PostgresqlDatakalla;
import se.underlag.spi.synk.SynkException;
import se.underlag.sync.internal.server.Delad;
import se.underlag.testing.Klippproxy;

/** A wire that tells nothing, and an endpoint that has been closed: neither may hold anybody or anything. */
class TystnadTest {

    private final Delad delad = Delad.ny();
    private final String anna = delad.anvandare("anna", "NORD", Roll.ADMINISTRATOR);

    @AfterEach void close() {
        delad.close();
    }

    @Test void a_wire_that_goes_silent_is_no_network_and_no_wait_without_end() throws Exception {
        URI server = URI.create(delad.url().substring("jdbc:".length()));
        try (Klippproxy wire = new Klippproxy(server.getHost(), server.getPort());
                JdbcEndpoint mine = endpoint("jdbc:postgresql://localhost:" + wire.port() + server.getPath(), Duration.ofSeconds(1))) {
            mine.halsa("k1");
            wire.tystna();
            CompletableFuture<SynkException> said = CompletableFuture
                    .supplyAsync(() -> catchThrowableOfType(SynkException.class, () -> mine.hamta(0, 1)));
            assertThat(said.get(20, TimeUnit.SECONDS).orsak()).isEqualTo(SynkException.Orsak.NATT);
        }
    }

    @Test void a_closed_endpoint_listens_no_more() {
        JdbcEndpoint mine = endpoint(delad.url(), Duration.ofSeconds(20));
        mine.halsa("k1");
        mine.close();
        assertThat(mine.vanta(Duration.ofMillis(10))).isFalse();
        assertThat(delad.varde("select count(*) from pg_stat_activity where usename = ? and query like 'listen%'", anna)).isEqualTo("0");
    }

    private JdbcEndpoint endpoint(String url, Duration patience) {
        return new JdbcEndpoint(List.of(new PostgresqlDatakalla()), new Databas.Postgresql(url, anna, new char[0]), delad.schema().tabeller(),
                delad.schema().behovs(), patience);
    }
}
