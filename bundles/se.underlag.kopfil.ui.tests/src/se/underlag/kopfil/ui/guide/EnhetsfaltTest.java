package se.underlag.kopfil.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class EnhetsfaltTest {

    @Test void a_code_and_a_name_make_a_unit() {
        assertThat(new Enhetsfalt("4120", "Myndighet LSS").fel(Set.of("4110"))).isEmpty();
    }

    @Test void a_code_is_short_without_spaces_and_not_taken_whatever_its_case() {
        assertThat(new Enhetsfalt("", "x").fel(Set.of())).isPresent();
        assertThat(new Enhetsfalt("A B", "x").fel(Set.of())).isPresent();
        assertThat(new Enhetsfalt("A".repeat(20), "x").fel(Set.of())).isEmpty();
        assertThat(new Enhetsfalt("A".repeat(21), "x").fel(Set.of())).isPresent();
        assertThat(new Enhetsfalt("lss", "x").fel(Set.of("LSS")).orElseThrow()).contains("lss");
    }

    @Test void a_name_is_needed_and_at_most_a_hundred_characters() {
        assertThat(new Enhetsfalt("A", "").fel(Set.of())).isPresent();
        assertThat(new Enhetsfalt("A", "x".repeat(100)).fel(Set.of())).isEmpty();
        assertThat(new Enhetsfalt("A", "x".repeat(101)).fel(Set.of())).isPresent();
    }
}
