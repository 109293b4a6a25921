package se.underlag.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.underlag.model.Roll;

/** What roles are called, and read back. */
class RollnamnTest {

    @ParameterizedTest
    @EnumSource(Roll.class) void a_role_is_read_back_from_its_code_and_from_its_name(Roll roll) {
        assertThat(Rollnamn.read(Rollnamn.kod(roll))).contains(roll);
        assertThat(Rollnamn.read(" " + Rollnamn.of(roll).toUpperCase(Locale.ROOT))).contains(roll);
        assertThat(Rollnamn.read(roll.name())).contains(roll);
    }

    @Test void names_differ_and_others_are_unknown() {
        assertThat(Stream.of(Roll.values()).map(Rollnamn::of)).doesNotHaveDuplicates().doesNotContainNull();
        assertThat(Rollnamn.read("rektor")).isEmpty();
    }
}
