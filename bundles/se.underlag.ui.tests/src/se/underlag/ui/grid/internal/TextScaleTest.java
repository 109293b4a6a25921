package se.underlag.ui.grid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows follow enlarged text. */
class TextScaleTest {

    @Test void ordinary_and_small_text_leaves_rows_as_they_are() {
        assertThat(TextScale.dpi(18)).isEqualTo(96);
        assertThat(TextScale.dpi(12)).isEqualTo(96);
    }

    @Test void text_of_twice_the_size_gives_rows_of_twice_the_height() {
        assertThat(TextScale.dpi(36)).isEqualTo(192);
    }
}
