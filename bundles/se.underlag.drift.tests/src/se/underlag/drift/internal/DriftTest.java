package se.underlag.drift.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.model.Entitet;
import se.underlag.model.Insatstyp;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Parameter;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.regler.Insatsregister;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;
import se.underlag.testing.TestLagring;

/** A new database gets what the product ships, and a backup brings it back. */
class DriftTest {

    @TempDir Path katalog;

    private final TestLagring lagring = TestLagring.ny();
    private final GrunddataTjanst grunddata = new GrunddataTjanst(lagring.lagring(), lagring.behorighet(), new Insatsregister());

    @AfterEach void close() {
        lagring.close();
    }

    private int kor(Kommando kommando, String... fria) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return kommando.kor(new Kommandorad(List.of(fria), Map.of(), katalog, nowhere, nowhere));
    }

    private AterstallKommando aterstall() {
        return new AterstallKommando(lagring.lagring(), lagring.behorighet(), lagring.databasval(), TestLagring.kryptering());
    }

    private long antal(Class<? extends Entitet> typ) {
        try (UnitOfWork uow = lagring.open()) {
            return uow.count(Sokning.of(typ));
        }
    }

    @Test void a_new_database_gets_insatser_the_tolerance_and_three_units_once() {
        assertThat(grunddata.fyll(true)).hasValueSatisfying(text -> assertThat(text).contains("NORR", "SYD", "VAST"));
        assertThat(antal(Organisationsenhet.class)).isEqualTo(3);
        assertThat(antal(Insatstyp.class)).isEqualTo(new Insatsregister().alla().size());
        try (UnitOfWork uow = lagring.open()) {
            assertThat(uow.list(Sokning.of(Parameter.class))).extracting(Parameter::getNyckel).contains("KF.tolerans");
        }
        assertThat(grunddata.fyll(true)).isEmpty();
        assertThat(antal(Organisationsenhet.class)).isEqualTo(3);
    }

    @Test void the_window_can_ask_for_no_units() {
        assertThat(grunddata.fyll(false)).isPresent();
        assertThat(antal(Organisationsenhet.class)).isZero();
    }

    @Test void a_backup_brings_back_what_was_there_from_the_folder_that_was_given() {
        grunddata.fyll(true);
        assertThat(kor(new SakerhetskopieraKommando(lagring.lagring(), lagring.behorighet()), "kopior åäö")).isZero();
        lagring.i(uow -> uow.list(Sokning.of(Organisationsenhet.class)).forEach(uow::remove));
        assertThat(antal(Organisationsenhet.class)).isZero();
        assertThat(kor(aterstall(), "kopior åäö")).isZero();
        assertThat(antal(Organisationsenhet.class)).isEqualTo(3);
    }

    @Test void an_encrypted_backup_comes_back_on_another_computer_with_its_password() throws Exception {
        grunddata.fyll(true);
        assertThat(kor(new SakerhetskopieraKommando(lagring.lagring(), lagring.behorighet()), "kopior")).isZero();
        lagring.lagring().close();
        Path copy;
        try (Stream<Path> copies = Files.list(katalog.resolve("kopior"))) {
            copy = copies.findFirst().orElseThrow();
        }
        TestLagring.kryptering().kryptera(copy, "fyra glada hästar".toCharArray());
        Files.writeString(katalog.resolve("ord"), "fel lösenord");
        Kommandorad call = new Kommandorad(List.of("kopior"), Map.of("losenord-fil", "ord"), katalog, System.out, System.out);
        assertThatThrownBy(() -> aterstall().kor(call)).isInstanceOfSatisfying(LagringException.class,
                e -> assertThat(e.orsak()).isEqualTo(LagringException.Orsak.LOSENORD));
        Files.writeString(katalog.resolve("ord"), "fyra glada hästar");
        assertThat(aterstall().kor(call)).isZero();
        assertThat(TestLagring.kryptering().krypterad(lagring.katalog())).isTrue();
        assertThat(antal(Organisationsenhet.class)).isEqualTo(3);
    }

    @Test void BB_22_a_unit_gets_the_address_that_signed_avtal_return_to() {
        grunddata.fyll(true);
        EnhetAdressKommando address = new EnhetAdressKommando(lagring.lagring(), lagring.behorighet());
        assertThat(kor(address, "NORR", "Torget 1", " 999 98 Exempelby ")).isZero();
        try (UnitOfWork uow = lagring.open()) {
            assertThat(uow.list(Sokning.of(Organisationsenhet.class))).filteredOn(one -> "NORR".equals(one.getKod())).singleElement()
                    .satisfies(one -> assertThat(one.getAdress()).isEqualTo("Torget 1\n999 98 Exempelby"));
        }
        assertThatThrownBy(() -> kor(address, "FINNS-EJ", "Torget 1")).isInstanceOf(Kommandofel.class).hasMessageContaining("FINNS-EJ");
        assertThatThrownBy(() -> kor(address, "NORR")).isInstanceOf(Kommandofel.class);
    }

    @Test void what_is_no_backup_is_refused_and_the_database_stays() throws Exception {
        grunddata.fyll(true);
        AterstallKommando aterstall = aterstall();
        Files.createDirectory(katalog.resolve("tom"));
        assertThatThrownBy(() -> kor(aterstall, "tom")).isInstanceOf(LagringException.class);
        assertThatThrownBy(() -> kor(aterstall, "saknas")).isInstanceOf(Kommandofel.class);
        assertThatThrownBy(() -> kor(aterstall)).isInstanceOf(Kommandofel.class);
        assertThatThrownBy(() -> kor(new SakerhetskopieraKommando(lagring.lagring(), lagring.behorighet()))).isInstanceOf(Kommandofel.class);
        assertThat(antal(Organisationsenhet.class)).isEqualTo(3);
    }
}
