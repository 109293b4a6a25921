package se.underlag.ui.internal.handbok;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.underlag.ui.internal.handbok.Handbokstext.Markering;
import se.underlag.ui.internal.handbok.Handbokstext.Slag;

class HandbokstextTest {

    private static String marked(Handbokstext text, int index) {
        Markering mark = text.markeringar().get(index);
        return text.text().substring(mark.start(), mark.start() + mark.length());
    }

    @Test void lines_of_a_paragraph_are_joined_and_paragraphs_are_set_apart() {
        assertThat(Handbokstext.of("en\ntvå\n\ntre\n").text()).isEqualTo("en två\n\ntre\n");
    }

    @Test void headings_lose_their_signs_and_get_a_mark() {
        Handbokstext text = Handbokstext.of("# Stor\n\nText.\n\n## Mindre\nMer.\n");
        assertThat(text.text()).isEqualTo("Stor\nText.\n\nMindre\nMer.\n");
        assertThat(text.markeringar()).extracting(Markering::slag).containsExactly(Slag.RUBRIK, Slag.UNDERRUBRIK);
        assertThat(marked(text, 1)).isEqualTo("Mindre");
    }

    @Test void items_of_a_list_stand_on_a_line_each_and_go_on_over_lines() {
        assertThat(Handbokstext.of("Så här:\n\n- ett\n  och mer\n- två\n\n## Sedan\n").text())
                .isEqualTo("Så här:\n\n  \u2022  ett och mer\n  \u2022  två\n\nSedan\n");
    }

    @Test void a_paragraph_after_a_list_is_set_apart() {
        assertThat(Handbokstext.of("- ett\n\nMer.\n").text()).isEqualTo("  \u2022  ett\n\nMer.\n");
    }

    @Test void strong_words_are_marked_where_they_stand() {
        Handbokstext text = Handbokstext.of("Tryck **Spara** och **Stäng** nu.");
        assertThat(text.text()).isEqualTo("Tryck Spara och Stäng nu.\n");
        assertThat(marked(text, 0)).isEqualTo("Spara");
        assertThat(marked(text, 1)).isEqualTo("Stäng");
    }

    @Test void a_sign_without_its_end_is_text() {
        assertThat(Handbokstext.of("2 ** 3").text()).isEqualTo("2 ** 3\n");
    }
}
