package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The long simulation: at least ten thousand transactions among faults, each seed to rest and checked. What happened goes to
 * {@code target/simulering-SEED.txt}, a line for each seed, and from there to docs/reliability.md. Other seeds or fewer transactions:
 * {@code JAVA_TOOL_OPTIONS="-Dunderlag.simulering.fron=7 -Dunderlag.simulering.transaktioner=500"}.
 */
@Tag("lang")
class SimuleringLangTest {

    private static final int STEG = 400;
    private static final int ENOUGH = 5;

    @TempDir Path folder;

    @Test void ten_thousand_transactions_among_faults_lose_double_and_split_nothing() throws IOException {
        int wanted = Integer.getInteger("underlag.simulering.transaktioner", 10_000);
        long seed = Long.getLong("underlag.simulering.fron", 20261122);
        Map<String, Integer> sum = new TreeMap<>();
        List<String> failures = new ArrayList<>();
        StringBuilder report = new StringBuilder();
        Path file = Path.of("target", "simulering-" + seed + ".txt").toAbsolutePath();
        Files.createDirectories(file.getParent());
        for (; sum.getOrDefault("transaktioner", 0) < wanted && failures.size() < ENOUGH; seed++) {
            report.append(seed).append(' ');
            try (Simulering simulering = new Simulering(seed, folder.resolve(String.valueOf(seed)))) {
                simulering.kor(STEG, seed % 2 == 0).vila().kontrollera();
                Map<String, Integer> counted = new TreeMap<>(simulering.antal());
                counted.forEach((what, times) -> sum.merge(what, times, Integer::sum));
                report.append(counted).append('\n');
            } catch (AssertionError | RuntimeException failed) {
                // the other seeds may have something else to tell
                failures.add(failed instanceof AssertionError ? failed.getMessage() : Vantelage.rotter(failed));
                report.append(failures.getLast()).append('\n');
            }
            Files.writeString(file, report + "sammanlagt " + sum + '\n');
        }
        assertThat(failures).isEmpty();
        assertThat(sum.get("transaktioner")).isGreaterThanOrEqualTo(wanted);
    }
}
