package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short simulation: a hundred steps and some each, with the server restored from a copy on the way of one. */
class SimuleringTest {

    private static final int STEG = 120;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = { 20261122, 6 }) void whatever_goes_wrong_nothing_is_lost_doubled_or_different(long fron) {
        try (Simulering simulering = new Simulering(fron, folder)) {
            simulering.kor(STEG, fron == 6).vila().kontrollera();
            assertThat(simulering.antal()).as("the seed has faults and conflicts to show").containsKeys("KRASCH", "KLIPPT_EFTER_COMMIT",
                    "konflikter");
        }
    }
}
