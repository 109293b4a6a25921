package se.underlag.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is refused is refused in words. */
class HandlingsnamnTest {

    @ParameterizedTest
    @EnumSource(Handling.class) void every_action_has_a_name(Handling handling) {
        assertThat(Handlingsnamn.of(handling)).isNotBlank().doesNotContain("NLS missing");
    }

    @ParameterizedTest
    @EnumSource(Handling.class) void every_action_is_read_back_from_its_code(Handling handling) {
        assertThat(Handlingsnamn.read(" " + Handlingsnamn.kod(handling).toUpperCase(java.util.Locale.ROOT))).contains(handling);
    }
}
