package se.underlag.persistence.eclipselink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.base.Klocka;
import se.underlag.model.Kopfil;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.Utkast;
import se.underlag.persistence.Installation;
import se.underlag.persistence.UnitOfWork;
import se.underlag.persistence.rad.Bildtext;
import se.underlag.persistence.rad.Radtabell;
import se.underlag.testing.Barnprocess;
import se.underlag.testing.TestLagring;

/** A replica stores what is to be sent together with the data; others store nothing of the kind. */
class UtkorgTest {

    private static final Clock CLOCK = Klocka.fixed(TestLagring.IDAG);

    @TempDir Path folder;

    @BeforeEach void template() {
        TestLagring.mall(folder);
    }

    private TestLagring replica() throws IOException {
        Files.writeString(folder.resolve(Installation.FIL), "lage=delad-replik\nurl=jdbc:postgresql://exempel.invalid/underlag\n");
        return TestLagring.i(folder, CLOCK);
    }

    private static Organisationsenhet unit(String code) {
        Organisationsenhet unit = UnderlagFactory.eINSTANCE.createOrganisationsenhet();
        unit.setKod(code);
        unit.setNamn("Enhet " + code);
        return unit;
    }

    @Test void a_change_lies_in_the_outbox_with_what_was_before_and_after() throws Exception {
        try (TestLagring test = replica()) {
            Organisationsenhet unit = unit("FH1");
            test.spara(unit);
            test.i(u -> u.find(Organisationsenhet.class, unit.getId()).orElseThrow().setNamn("Rad ett\nrad\\två"));
            test.i(u -> u.remove(u.find(Organisationsenhet.class, unit.getId()).orElseThrow()));

            List<List<String>> rows = rows(test);
            assertThat(rows).extracting(r -> r.get(0)).containsExactly("NY", "ANDRAD", "BORTTAGEN");
            assertThat(Bildtext.read(rows.get(0).get(3))).containsEntry("kod", "FH1").doesNotContainKeys("id", "version", "skapadAv", "giltigTom");
            assertThat(Bildtext.read(rows.get(1).get(2))).isEqualTo(Map.of("namn", "Enhet FH1"));
            assertThat(Bildtext.read(rows.get(1).get(3))).isEqualTo(Map.of("namn", "Rad ett\nrad\\två"));
            assertThat(Bildtext.read(rows.get(2).get(2))).containsEntry("namn", "Rad ett\nrad\\två").containsEntry("kod", "FH1");
            assertThat(rows.get(2).get(3)).isNull();
        }
    }

    @Test void an_import_in_parts_is_one_transaction() throws Exception {
        try (TestLagring test = replica()) {
            test.i(u -> {
                u.add(unit("FH1"));
                u.flush();
                u.add(unit("FH2"));
            });
            assertThat(query(test, "select tx, nr from synk_utkorg")).hasSize(1);
            assertThat(rows(test)).hasSize(2);
        }
    }

    @Test void drafts_stay_where_they_are() throws Exception {
        try (TestLagring test = replica()) {
            Utkast draft = UnderlagFactory.eINSTANCE.createUtkast();
            draft.setAnvandare("testare");
            draft.setObjekttyp("Kopfil");
            draft.setObjektId("1");
            test.spara(draft);
            assertThat(rows(test)).isEmpty();
        }
    }

    @Test void killed_while_saving_there_is_an_entry_for_each_row_and_no_other() throws Exception {
        Files.writeString(folder.resolve(Installation.FIL), "lage=delad-replik\n");
        for (int run = 0; run < 3; run++) {
            try (Barnprocess child = Barn.start("spara", folder, "k" + run)) {
                assertThat(child.line()).isEqualTo("öppen");
                // A different place in the work each time.
                for (int saves = 0; saves < 10 + 7 * run; saves++) {
                    assertThat(child.line()).isNotNull();
                }
                child.kill();
            }
            try (TestLagring test = TestLagring.i(folder, CLOCK)) {
                List<List<String>> stored = query(test, "select id from kopfilsrad order by id");
                assertThat(stored).hasSizeGreaterThanOrEqualTo(10);
                assertThat(query(test, "select rad_id from synk_utkorgsrad order by rad_id")).isEqualTo(stored);
                assertThat(query(test, "select tx from synk_utkorg")).hasSameSizeAs(stored);
            }
        }
    }

    @Test void one_persons_own_installation_has_no_outbox() throws Exception {
        try (TestLagring test = TestLagring.i(folder, CLOCK)) {
            test.spara(unit("FH1"));
            assertThat(query(test, "select tx, nr from synk_utkorg")).isEmpty();
        }
    }

    @Test void what_was_not_saved_is_not_in_the_outbox() throws Exception {
        try (TestLagring test = replica()) {
            try (UnitOfWork unit = test.open()) {
                unit.add(unit("FH1"));
                unit.flush();
            }
            assertThat(query(test, "select tx, nr from synk_utkorg")).isEmpty();
        }
    }

    @Test void tables_come_with_containers_and_those_referred_to_first() {
        try (TestLagring test = TestLagring.i(folder, CLOCK)) {
            List<Radtabell> tables = test.radlager().tabeller();
            List<String> names = tables.stream().map(Radtabell::entitet).toList();
            assertThat(names).contains("Kopfil", "Kopfilsrad", "Handelselogg").doesNotHaveDuplicates();
            assertThat(names.indexOf("Kopfil")).isLessThan(names.indexOf("Kopfilsrad"));
            assertThat(names.indexOf("Person")).isLessThan(names.indexOf("Foretradare"));
            assertThat(table(tables, "Prognoseffekt").helhet()).isTrue();
            assertThat(table(tables, "Utkast").synkas()).isFalse();
            assertThat(table(tables, "Handelselogg").oforanderlig()).isTrue();
            assertThat(table(tables, "Placeringsavtal").kolumner()).filteredOn(c -> "pris".equals(c.sammanslagning())).hasSizeGreaterThan(3);
            assertThat(test.radlager().dialekt()).isEqualTo("derby");
            assertThat(Kopfil.class.getSimpleName()).isIn(names);
        }
    }

    private static Radtabell table(List<Radtabell> tables, String type) {
        return tables.stream().filter(t -> t.entitet().equals(type)).findFirst().orElseThrow();
    }

    private static List<List<String>> rows(TestLagring test) throws SQLException {
        return query(test,
                "select r.slag, r.rad_id, r.fore, r.efter from synk_utkorgsrad r join synk_utkorg u on u.tx = r.tx order by u.nr, r.ordning");
    }

    private static List<List<String>> query(TestLagring test, String sql) throws SQLException {
        try (Connection connection = test.jdbc().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.add(row.getString(i));
                }
                rows.add(values);
            }
            return rows;
        }
    }
}
