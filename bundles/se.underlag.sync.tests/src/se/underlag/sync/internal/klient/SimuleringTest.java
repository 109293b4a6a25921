package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.sync.internal.klient.Simulering.Fel;

/** The short simulation, with the server restored from a copy on the way of one seed. */
class SimuleringTest {

    private static final int STEG = 75;

    @TempDir Path folder;

    @Test void whatever_goes_wrong_nothing_is_lost_doubled_or_different() {
        Set<Fel> given = EnumSet.of(Fel.INGET);
        Set<String> happened = new TreeSet<>();
        for (long fron : new long[] { 9, 17 }) {
            try (Simulering simulering = new Simulering(fron, folder.resolve(String.valueOf(fron)))) {
                simulering.kor(STEG, fron == 9).vila().kontrollera();
                given.addAll(simulering.givna());
                happened.addAll(simulering.antal().keySet());
            }
        }
        assertThat(given).as("the seeds have every kind of fault").containsExactlyInAnyOrder(Fel.values());
        assertThat(happened).contains("KRASCH", "konflikter");
    }
}
