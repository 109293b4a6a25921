package se.underlag.ui.internal.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class OmlasningTest {

    /** What waits, as the window system's timer keeps it: a negative time takes it away. */
    private final List<Runnable> vantar = new ArrayList<>();
    private final BiConsumer<Integer, Runnable> timer = (ms, las) -> {
        if (ms < 0) {
            vantar.remove(las);
        } else {
            vantar.add(las);
        }
    };

    @Test void however_often_the_card_is_refreshed_it_is_read_once_when_the_lifting_ends() {
        Runnable las = vantar::clear;
        Omlasning.om(timer, Duration.ofMinutes(30), las);
        Omlasning.om(timer, Duration.ofMinutes(29), las);
        Omlasning.om(timer, Duration.ofMinutes(28), las);
        assertThat(vantar).containsExactly(las);

        Omlasning.om(timer, null, las);
        assertThat(vantar).isEmpty();
    }
}
