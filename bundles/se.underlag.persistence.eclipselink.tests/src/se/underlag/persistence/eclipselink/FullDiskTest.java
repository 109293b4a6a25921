package se.underlag.persistence.eclipselink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.base.Klocka;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Installation;
import se.underlag.persistence.LagringException;
import se.underlag.testing.Barnprocess;
import se.underlag.testing.TestLagring;

/** The disk is full: under a real Derby in a process of its own, whose files may not grow, and in PostgreSQL, which says so of itself. */
class FullDiskTest {

    /** Less than Derby's log grows to before it goes on in another file. */
    private static final int KILOBYTE = 700;

    @TempDir Path folder;

    @Test void a_full_disk_is_told_in_words_and_everything_that_was_saved_is_there_when_there_is_room_again() throws Exception {
        TestLagring.mall(folder);
        Files.writeString(folder.resolve(Installation.FIL), "lage=delad-replik\n");
        Set<String> saved = new HashSet<>();
        String told = "";
        try (Barnprocess child = Barn.startMedGrans(KILOBYTE, folder, "f")) {
            assertThat(child.line()).isEqualTo("öppen");
            for (String line = child.line(); line != null; line = child.line()) {
                if (line.startsWith("f-")) {
                    saved.add(line);
                } else {
                    told += line + '\n';
                }
            }
        }
        assertThat(saved).isNotEmpty();
        assertThat(told).contains("Disken är full").contains("sparades tidigare finns kvar");
        try (TestLagring test = TestLagring.i(folder, Klocka.fixed(TestLagring.IDAG))) {
            Set<String> stored = new HashSet<>(query(test, "select sortnyckel from kopfilsrad"));
            assertThat(stored).containsAll(saved);
            assertThat(stored.size() - saved.size()).as("what was not acknowledged is one save at most").isBetween(0, 1);
            assertThat(query(test, "select rad_id from synk_utkorgsrad order by rad_id")).as("the outbox is in step")
                    .isEqualTo(query(test, "select id from kopfilsrad order by id"));
            test.spara(row("efter"));
            assertThat(query(test, "select sortnyckel from kopfilsrad")).contains("efter");
        }
    }

    @Test void a_full_disk_of_the_server_is_told_in_words_and_leaves_nothing_half() throws SQLException {
        try (TestLagring test = TestLagring.nyPostgresql()) {
            run(test, "create function fullt() returns trigger language plpgsql as $$ begin "
                    + "raise exception 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$");
            run(test, "create trigger fullt before insert on handelselogg for each row execute function fullt()");
            assertThatThrownBy(() -> test.spara(row("nu"))).isInstanceOf(LagringException.class).hasMessageContaining("serverns disk är full");
            assertThat(query(test, "select sortnyckel from kopfilsrad")).isEmpty();
            run(test, "drop function fullt() cascade");
            test.spara(row("efter"));
            assertThat(query(test, "select sortnyckel from kopfilsrad")).containsExactly("efter");
        }
    }

    private static Kopfilsrad row(String key) {
        Kopfilsrad row = UnderlagFactory.eINSTANCE.createKopfilsrad();
        row.setSortnyckel(key);
        return row;
    }

    private static void run(TestLagring test, String sql) throws SQLException {
        try (Connection connection = test.jdbc().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> query(TestLagring test, String sql) throws SQLException {
        try (Connection connection = test.jdbc().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }
}
