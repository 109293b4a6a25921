package se.underlag.sync.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.underlag.model.Roll;

/** Registers that are one for all units: what a right in one unit, or the door of a weeding, must not reach. Each guard is left out once. */
class RegistervaktTest {

    private static final String FORBIDDEN = "42501";
    private static final String CARRY_OUT = "update gallringslista set status = 'GENOMFORS', version = version + 1 where id = ?";
    private static final String TAKE_ROLE = "insert into roll_tilldelning (id, version, enhet_id, roll, enhet_ref_id, anvandare_id) "
            + "select ?, 1, ?, 'ENHETSCHEF', null, a.id from anvandare a where a.signatur = session_user::text";
    private static final String PARAMETER = "insert into parameter (id, version, enhet_id, nyckel, varde) values (?, 1, ?, 'GA.tvaPersoner', 'nej')";

    private static Delad delad;
    /** Runs the system for Nord alone. */
    private static String nord;
    private static String forvaltare;
    /** May weed in every unit, and hand out no role. */
    private static String chef;

    @BeforeAll static void server() {
        delad = Delad.ny();
        nord = delad.anvandare("nord", "NORD", Roll.SYSTEMFORVALTARE);
        forvaltare = delad.anvandare("forvaltare", null, Roll.SYSTEMFORVALTARE);
        chef = delad.anvandare("chef", null, Roll.ENHETSCHEF);
    }

    @AfterAll static void close() {
        delad.close();
    }

    @Test void who_hands_out_roles_in_one_unit_does_not_take_one_for_all() {
        refused(nord, c -> Skript.update(c, TAKE_ROLE, id(), Delad.NORD));
        without("roll_tilldelning", nord, c -> assertThat(Skript.update(c, TAKE_ROLE, id(), Delad.NORD)).isOne());
        String given = id();
        delad.som(forvaltare, c -> {
            Skript.update(c, TAKE_ROLE, given, Delad.NORD);
            Skript.update(c, "update roll_tilldelning set tom = '2026-01-01', version = version + 1 where id = ?", given);
        });
        String prolong = "update roll_tilldelning set tom = null, version = version + 1 where id = ?";
        refused(nord, c -> Skript.update(c, prolong, given));
        refused(nord, c -> Skript.update(c, "delete from roll_tilldelning where id = ?", given));
        without("roll_tilldelning", nord, c -> assertThat(Skript.update(c, prolong, given)).isOne());
        without("roll_tilldelning", nord, c -> assertThat(Skript.update(c, "delete from roll_tilldelning where id = ?", given)).isOne());
    }

    @Test void who_keeps_parameters_in_one_unit_does_not_set_what_counts_in_all() {
        refused(nord, c -> Skript.update(c, PARAMETER, id(), Delad.NORD));
        without("parameter", nord, c -> assertThat(Skript.update(c, PARAMETER, id(), Delad.NORD)).isOne());
        delad.som(forvaltare, c -> assertThat(Skript.update(c, PARAMETER, id(), null)).isOne());
    }

    @Test void the_door_of_a_weeding_leads_to_no_role_and_to_no_other_login() {
        String list = list();
        String role = delad.varde("select r.id from roll_tilldelning r join anvandare a on a.id = r.anvandare_id where a.signatur = ?", chef);
        String user = delad.varde("select id from anvandare where signatur = ?", forvaltare);
        String another = "select gallring_skriv('roll_tilldelning', '" + role + "', 'roll', 'SYSTEMFORVALTARE')";
        String renamed = "select gallring_skriv('anvandare', '" + user + "', 'signatur', 'ingen')";
        refused(chef, c -> through(c, list, another));
        refused(chef, c -> through(c, list, renamed));
        without("roll_tilldelning", chef, c -> through(c, list, another));
        without("anvandare", chef, c -> through(c, list, renamed));
        delad.som(chef, c -> {
            c.setAutoCommit(false);
            through(c, list, "select gallring_skriv('anvandare', '" + user + "', 'namn', '[gallrad]')");
            c.rollback();
        });
    }

    @Test void S42_what_is_being_weeded_does_not_become_a_list_that_was_never_carried_out() {
        for (String status : new String[] { "GRANSKAD", "AVBRUTEN" }) {
            String list = list();
            assertThat(state(chef, c -> through(c, list, "update gallringslista set status = '" + status + "', version = version + 1")))
                    .isEqualTo("23514");
        }
    }

    @Test void what_belongs_to_no_unit_is_read_in_each_of_them() {
        String file = id();
        delad.som(forvaltare,
                c -> Skript.update(c, "insert into fil (id, version, sha256, storlek, namn, typ) values (?, 1, 'summa', 1, 'mall.docx', 'docx')",
                        file));
        String adm = delad.anvandare("adm", "NORD", Roll.SOCIALADMINISTRATOR);
        delad.som(adm, c -> assertThat(Skript.number(c, "select count(*) from fil where id = ?", file)).isOne());
    }

    private static void through(Connection connection, String list, String sql) throws SQLException {
        connection.setAutoCommit(false);
        Skript.update(connection, CARRY_OUT, list);
        Skript.run(connection, sql + (sql.startsWith("update") ? " where id = '" + list + "'" : ""));
    }

    private static String list() {
        String id = id();
        delad.som(chef, c -> Skript.update(c, "insert into gallringslista (id, version, status) values (?, 1, 'GRANSKAD')", id));
        return id;
    }

    private static void refused(String login, Delad.Arbete work) {
        assertThat(state(login, work)).isEqualTo(FORBIDDEN);
    }

    private static String state(String login, Delad.Arbete work) {
        try (Connection connection = delad.koppla(login)) {
            Throwable failure = catchThrowable(() -> work.gor(connection));
            assertThat(failure).isInstanceOf(SQLException.class);
            return ((SQLException) failure).getSQLState();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void without(String table, String login, Delad.Arbete violation) {
        delad.admin(c -> {
            c.setAutoCommit(false);
            Skript.run(c, "drop trigger synk_hela on " + table);
            Skript.run(c, "set session authorization \"" + login + '"');
            violation.gor(c);
            c.rollback();
        });
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
