package se.underlag.sync.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.model.Roll;
import se.underlag.model.UnderlagPackage;

/** Who weeds (S42) reads by that right alone: only while it is open, only in the units of the right, never by a replica, and the log says so. */
class GallringslasningTest {

    /** Refers to a person, and is the list itself. */
    private static final List<String> LISTS = List.of("Gallringspost");

    private final Delad delad = Delad.ny();
    private final String nord = UUID.randomUUID().toString();
    private final String syd = UUID.randomUUID().toString();
    private String drift;

    @BeforeEach void twoPersons() {
        String adm = delad.anvandare("adm", null, Roll.ADMINISTRATOR);
        drift = delad.anvandare("drift", null, Roll.SYSTEMFORVALTARE);
        delad.som(adm, c -> {
            person(c, nord, Delad.NORD);
            person(c, syd, Delad.SYD);
        });
    }

    @AfterEach void close() {
        delad.close();
    }

    private static void person(Connection c, String id, String unit) throws SQLException {
        Skript.update(c, "insert into person (id, version, enhet_id, identitet, identitetstyp, skyddad_identitet, kon) "
                + "values (?, 1, ?, ?, 'PERSONNUMMER', false, 'OKANT')", id, unit, id);
    }

    private static long seen(Connection c) throws SQLException {
        return Skript.number(c, "select count(*) from person");
    }

    @Test void it_is_open_until_it_is_shut_and_logged_and_changes_nothing_that_is_read() {
        delad.som(drift, c -> {
            assertThat(seen(c)).isZero();
            String open = Skript.text(c, "select synk.gallring_oppna()").orElseThrow();
            assertThat(seen(c)).isEqualTo(2);
            assertThat(Skript.update(c, "update person set fornamn = 'X', version = version + 1")).isZero();
            assertThat(Skript.update(c, "delete from person")).isZero();
            assertThat(Skript.number(c, "select cardinality(synk.enheter('Person', 'L'))")).isZero();
            assertThat(Skript.truth(c, "select synk.gallring_kvar('" + open + "')")).isTrue();
            Skript.run(c, "select synk.gallring_stang('" + open + "')");
            assertThat(Skript.truth(c, "select synk.gallring_kvar('" + open + "')")).isFalse();
            assertThat(seen(c)).isZero();
        });
        assertThat(delad.varde("select count(*) from handelselogg where typ = 'LASNING' and objekttyp = 'Gallringslista' and anvandare = ?", drift))
                .isEqualTo("1");
    }

    @Test void it_ends_by_itself() {
        delad.som(drift, c -> {
            String open = Skript.text(c, "select synk.gallring_oppna()").orElseThrow();
            delad.admin(admin -> Skript.update(admin, "update synk.gallringslasning set till = clock_timestamp()"));
            assertThat(Skript.truth(c, "select synk.gallring_kvar('" + open + "')")).isFalse();
            assertThat(seen(c)).isZero();
        });
    }

    @Test void an_EC_gets_no_more_than_the_own_unit_and_who_may_not_weed_gets_nothing() {
        String ec = delad.anvandare("ec", "NORD", Roll.ENHETSCHEF);
        delad.som(ec, c -> {
            Skript.run(c, "select synk.gallring_oppna()");
            assertThat(seen(c)).isOne();
        });
        String soc = delad.anvandare("soc", "NORD", Roll.SOCIALADMINISTRATOR);
        delad.som(soc, c -> {
            assertThatThrownBy(() -> Skript.run(c, "select synk.gallring_oppna()")).isInstanceOf(SQLException.class).hasMessageContaining("gallra");
            assertThatThrownBy(() -> Skript.run(c, "insert into synk.gallringslasning values ('x', session_user, now() + interval '1 day')"))
                    .isInstanceOf(SQLException.class);
        });
    }

    @Test void every_class_that_tells_of_a_person_is_read() {
        List<String> lacking = UnderlagPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(one -> one.getEReferences().stream().anyMatch(ref -> !ref.isMany() && tells(ref.getEReferenceType().getName())))
                .map(EClass::getName).filter(name -> !LISTS.contains(name) && !Serverratter.gallringLaser(name)).toList();
        assertThat(lacking).isEmpty();
    }

    /** Köpfiler and contents are read too, but what refers to them tells of nobody. */
    private static boolean tells(String type) {
        return Serverratter.gallringLaser(type) && !List.of("Kopfil", "Fil").contains(type);
    }
}
