package se.underlag.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import se.underlag.persistence.Databas;
import se.underlag.persistence.LagringException;
import se.underlag.sync.internal.server.Delad;
import se.underlag.testing.Klippproxy;
import se.underlag.testing.TestLagring;

/** The wire that the simulation cuts does what the simulation believes. */
class KlippproxyTest {

    @Test void a_commit_whose_answer_is_cut_is_stored_and_the_client_does_not_know() throws SQLException {
        try (TestLagring server = TestLagring.nyPostgresql()) {
            Databas.Postgresql database = (Databas.Postgresql) server.databasval().vald();
            URI at = URI.create(database.url().substring("jdbc:".length()));
            try (Klippproxy wire = new Klippproxy(at.getHost(), at.getPort());
                    Connection direct = Delad.connection(database.url(), database.anvandare(), "");
                    Statement there = direct.createStatement()) {
                there.execute("create table prov (nr integer)");
                String throughWire = "jdbc:postgresql://localhost:" + wire.port() + at.getPath();
                try (Connection client = Delad.connection(throughWire, database.anvandare(), "");
                        Statement mine = client.createStatement()) {
                    client.setAutoCommit(false);
                    mine.execute("insert into prov values (1)");
                    client.commit();
                    wire.klippEfterCommit(1);
                    mine.execute("insert into prov values (2)");
                    assertThatThrownBy(client::commit).isInstanceOf(SQLException.class);
                }
                assertThat(wire.klippta()).isEqualTo(1);
                try (ResultSet rows = there.executeQuery("select count(*) from prov")) {
                    rows.next();
                    assertThat(rows.getInt(1)).as("both are stored").isEqualTo(2);
                }
                wire.stang();
                assertThatThrownBy(() -> Delad.connection(throughWire, database.anvandare(), "")).isInstanceOf(LagringException.class);
                wire.oppna();
                Delad.connection(throughWire, database.anvandare(), "").close();
            }
        }
    }
}
