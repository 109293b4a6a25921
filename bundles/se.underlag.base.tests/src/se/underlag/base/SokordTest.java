package se.underlag.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SokordTest {

    private static int rang(String text, String fraga) {
        return Sokord.rang(Sokord.vik(text), Sokord.ord(fraga));
    }

    @Test void capitals_foreign_accents_and_blanks_do_not_matter() {
        assertThat(Sokord.vik("  ÉLISE\u00a0 Exempelsson-Ünal ")).isEqualTo("elise exempelsson-unal");
        assertThat(Sokord.vik(null)).isEmpty();
        assertThat(Sokord.ord("  ")).isEmpty();
    }

    @Test void the_swedish_letters_are_letters_of_their_own() {
        assertThat(Sokord.vik("ÅÄÖ a\u030a")).isEqualTo("åäö å");
        assertThat(rang("Åsa Exempelsson", "asa")).isEqualTo(Sokord.INGEN);
        assertThat(rang("Åsa Exempelsson", "ÅSA")).isPositive();
        assertThat(rang("Asa Exempelsson", "åsa")).isEqualTo(Sokord.INGEN);
    }

    @Test void every_word_must_be_there_in_any_order() {
        assertThat(rang("Åsa Exempelsson", "ex ås")).isPositive();
        assertThat(rang("Åsa Exempelsson", "åsa nilsson")).isEqualTo(Sokord.INGEN);
    }

    @Test void the_whole_beats_the_beginning_beats_a_later_word_beats_the_middle() {
        assertThat(List.of(rang("Sol", "sol"), rang("Solgården", "sol"), rang("Hemmet Solgården", "sol"), rang("Parasollet", "sol")))
                .isSortedAccordingTo((a, b) -> b - a).doesNotHaveDuplicates();
        assertThat(rang("Bo-Sol", "sol")).isEqualTo(rang("Bo Sol", "sol"));
        assertThat(rang("Parasoll Sol", "sol")).isEqualTo(rang("Bo Sol", "sol"));
    }
}
