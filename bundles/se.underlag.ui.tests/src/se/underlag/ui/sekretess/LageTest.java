package se.underlag.ui.sekretess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Everybody who shows something secret hears of it, whatever happens to the others meanwhile. */
class LageTest {

    private final Lage lage = new Lage();
    private final List<String> heard = new ArrayList<>();

    @Test void who_goes_from_the_screen_while_others_are_told_is_not_told() {
        Runnable gone = () -> heard.add("gone");
        lage.lyssna(() -> lage.glom(gone));
        lage.lyssna(gone);
        lage.lyssna(() -> heard.add("last"));

        lage.satt(true);

        assertThat(heard).containsExactly("last");
    }

    @Test void one_that_fails_leaves_nobody_else_without_a_mask() {
        lage.lyssna(() -> {
            throw new IllegalStateException("Widget is disposed");
        });
        lage.lyssna(() -> heard.add("last"));

        lage.satt(true);

        assertThat(heard).containsExactly("last");
    }
}
