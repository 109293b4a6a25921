package se.underlag.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.underlag.security.Handling;

/** What is refused is refused in words. */
class HandlingstextTest {

    @ParameterizedTest
    @EnumSource(Handling.class) void every_action_has_a_name(Handling handling) {
        assertThat(Handlingstext.of(handling)).isNotBlank().doesNotContain("NLS missing");
    }
}
