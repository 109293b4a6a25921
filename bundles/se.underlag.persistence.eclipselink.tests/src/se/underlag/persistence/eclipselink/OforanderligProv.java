package se.underlag.persistence.eclipselink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.model.Fil;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsversion;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.LagringException.Orsak;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.testing.TestLagring;

/** KF-10: what has been uploaded is neither changed nor deleted, neither through the bridge nor past it. */
abstract class OforanderligProv extends Prov {

    private static final byte[] INNEHALL = "innehåll".getBytes(StandardCharsets.UTF_8);

    private Kopfil kopfil;

    OforanderligProv(Supplier<TestLagring> product) {
        super(product);
    }

    @BeforeEach void oneVersion() {
        kopfil = NY.createKopfil();
        kopfil.setAr(2025);
        kopfil.setNamn("Vuxna");
        kopfil.getVersioner().add(version(1));
        test.i(unit -> {
            unit.add(kopfil.getVersioner().get(0).getFil());
            unit.add(kopfil);
        });
    }

    private static Kopfilsversion version(int nummer) {
        Fil fil = NY.createFil();
        fil.setSha256("summa" + nummer);
        fil.setStorlek(INNEHALL.length);
        fil.setInnehall(INNEHALL);
        Kopfilsversion version = NY.createKopfilsversion();
        version.setManad(3);
        version.setNummer(nummer);
        version.setKontrollsumma(fil.getSha256());
        version.setSummaFaktiskt(new BigDecimal("656000.00"));
        version.setFil(fil);
        return version;
    }

    private static void refused(Runnable action) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(LagringException.class, e -> assertThat(e.orsak()).isEqualTo(Orsak.AVVISAD));
    }

    @Test void KF_10_a_stored_version_is_not_changed() {
        Kopfil detached = read(kopfil);
        detached.getVersioner().get(0).setSummaFaktiskt(BigDecimal.ONE);
        assertThatThrownBy(() -> save(detached)).isInstanceOf(LagringException.class).hasMessageContaining("Kopfilsversion är låst");
        assertThat(read(kopfil).getVersioner().get(0).getSummaFaktiskt()).isEqualTo("656000.00");
    }

    @Test void KF_10_a_stored_version_is_not_deleted_alone_nor_with_its_file() {
        Kopfil detached = read(kopfil);
        detached.getVersioner().clear();
        refused(() -> save(detached));
        refused(() -> test.i(unit -> unit.remove(unit.find(Kopfil.class, kopfil.getId()).orElseThrow())));
        assertThat(read(kopfil).getVersioner()).hasSize(1);
    }

    @Test void KF_10_the_file_around_it_goes_on_and_gets_a_second_version() {
        try (UnitOfWork unit = test.open()) {
            Kopfil own = unit.find(Kopfil.class, kopfil.getId()).orElseThrow();
            own.setNamn("Vuxna och äldre");
            Kopfilsversion second = version(2);
            unit.add(second.getFil());
            own.getVersioner().add(second);
            assertThat(unit.save()).isInstanceOf(Sparresultat.Sparat.class);
        }
        assertThat(read(kopfil).getVersioner()).extracting(Kopfilsversion::getNummer).containsExactly(1, 2);
        assertThat(read(kopfil).getVersioner()).extracting(Kopfilsversion::getVersion).containsExactly(1L, 1L);
    }

    @Test void KF_10_two_versions_of_a_month_never_have_the_same_number() {
        refused(() -> test.i(unit -> {
            Kopfilsversion again = version(1);
            unit.add(again.getFil());
            unit.find(Kopfil.class, kopfil.getId()).orElseThrow().getVersioner().add(again);
        }));
    }

    @Test void KF_10_the_content_it_rests_on_is_neither_changed_nor_deleted() {
        String id = kopfil.getVersioner().get(0).getFil().getId();
        refused(() -> test.i(unit -> unit.find(Fil.class, id).orElseThrow().setInnehall(new byte[] { 1 })));
        refused(() -> test.i(unit -> unit.remove(unit.find(Fil.class, id).orElseThrow())));
        assertThat(read(Fil.class, id).getInnehall()).isEqualTo(INNEHALL);
    }

    @ParameterizedTest
    @ValueSource(strings = { "update kopfilsversion set manad = 4", "update kopfilsversion set kontrollsumma = 'annan'", "delete from kopfilsversion",
            "update fil set sha256 = 'annan'", "update fil set innehall = null", "delete from fil" }) void KF_10_the_database_itself_refuses(
                    String sql) throws SQLException {
        try (Connection connection = test.jdbc().getConnection(); Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(sql)).isInstanceOf(SQLException.class);
        }
        assertThat(read(kopfil).getVersioner().get(0).getManad()).isEqualTo(3);
    }
}
