package se.underlag.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.underlag.model.Roll;

/** Which module belongs to which role, written out a second time. */
class ModultabellTest {

    @ParameterizedTest
    @CsvSource({ "ADMINISTRATOR, kopfil prognos avtal person", "ENHETSCHEF, kopfil prognos avtal person",
            "FORSTE_SOCIALSEKRETERARE, kopfil prognos avtal person", "SOCIALSEKRETERARE, kopfil avtal person",
            "SOCIALADMINISTRATOR, kopfil prognos avtal person", "PLANERINGSLEDARE, kopfil prognos avtal person",
            "LINK_SAMORDNARE, kopfil avtal person", "ENHETEN_FOR_ADMINISTRATION, kopfil avtal", "CONTROLLER, kopfil prognos",
            "VERKSAMHETSCONTROLLER, kopfil prognos", "VERKSAMHETSCHEF, kopfil prognos",
            "SYSTEMFORVALTARE, kopfil avtal" }) void a_role_has_these_modules_and_no_others(Roll roll, String moduler) {
        assertThat(Modultabell.moduler(roll).stream().map(Modul::kod).collect(Collectors.joining(" "))).isEqualTo(moduler);
    }

    @ParameterizedTest
    @EnumSource(Modul.class) void every_module_has_a_name_and_somebody_who_gets_it(Modul modul) {
        assertThat(modul.namn()).isNotBlank().doesNotContain("NLS missing");
        assertThat(modul.pid()).isEqualTo("se.underlag.modul." + modul.kod());
        assertThat(Roll.values()).anyMatch(roll -> Modultabell.moduler(roll).contains(modul));
    }

    @Test void several_roles_add_up_and_nobody_gets_nothing() {
        assertThat(Modultabell.moduler(List.of(Roll.CONTROLLER, Roll.ENHETEN_FOR_ADMINISTRATION))).isEqualTo(
                Set.of(Modul.KOPFIL, Modul.PROGNOS, Modul.AVTAL));
        assertThat(Modultabell.moduler(List.of())).isEmpty();
    }
}
