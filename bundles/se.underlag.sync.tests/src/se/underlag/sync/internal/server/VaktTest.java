package se.underlag.sync.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.underlag.model.Roll;

/** What the shared database refuses whoever asks it past the product, and that each guard is needed: without it the same statement succeeds. */
class VaktTest {

    private static Delad delad;
    private static String anna;
    private static String bo;

    @BeforeAll static void server() {
        delad = Delad.ny();
        anna = delad.anvandare("anna", "NORD", Roll.ADMINISTRATOR);
        bo = delad.anvandare("bo", "SYD", Roll.ADMINISTRATOR);
    }

    @AfterAll static void close() {
        delad.close();
    }

    @Test void a_row_of_the_own_unit_is_stored_and_seen_by_those_of_the_unit_only() {
        String id = person(anna, "own", Delad.NORD);
        assertThat(seen(anna, id)).isOne();
        assertThat(seen(bo, id)).isZero();
    }

    private static String person(String login, String name, String unit) {
        String id = java.util.UUID.randomUUID().toString();
        delad.som(login, c -> insert(c, id, unit));
        return id;
    }

    private static void insert(Connection connection, String id, String unit) throws SQLException {
        Skript.update(connection, "insert into person (id, version, enhet_id, identitet, identitetstyp, skyddad_identitet, kon) "
                + "values (?, 1, ?, ?, 'PERSONNUMMER', false, 'OKANT')", id, unit, id.substring(0, 13));
    }

    private static long seen(String login, String id) {
        long[] count = new long[1];
        delad.som(login, c -> count[0] = Skript.number(c, "select count(*) from person where id = ?", id));
        return count[0];
    }
}
