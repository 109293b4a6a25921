package se.underlag.documents.internal.lasning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.documents.internal.lasning.Fuzzfron.Fron;

/** Damaged files of every kind: read, or refused with a message, and never anything else. */
class FuzzTest {

    private static final long SEED = 20_250_301;
    /** How long the long run works, minutes; it always reads {@link #LONG} files. */
    private static final String MINUTES = "underlag.fuzz.minuter";
    private static final int LONG = 20_000;

    @TempDir Path folder;

    @Test void a_short_run() throws IOException, InterruptedException {
        run(Fuzzfron.alla(folder), SEED, 400, 0);
    }

    @Test
    @Tag("lang") void a_long_run() throws IOException, InterruptedException {
        List<Fron> seeds = new ArrayList<>(Fuzzfron.alla(folder));
        String root = System.getProperty("underlag.rot");
        if (root != null) {
            seeds.addAll(Fuzzfron.fixturer(Path.of(root, "releng", "acceptans", "fixturer")));
        }
        Fuzzkorning run = run(seeds, SEED + 1_000, LONG, 60 * Long.getLong(MINUTES, 1));
        String data = System.getProperty("underlag.data");
        if (data != null) {
            Files.writeString(Files.createDirectories(Path.of(data)).resolveSibling("fuzz.md"), run.rapport());
        }
    }

    private Fuzzkorning run(List<Fron> seeds, long seed, long files, long seconds) throws IOException, InterruptedException {
        Fuzzkorning run = new Fuzzkorning(seeds, seed, folder);
        run.kor(files, seconds);
        assertThat(run.fynd()).isEmpty();
        assertThat(run.antal()).isGreaterThanOrEqualTo(files);
        assertThat(run.lasta()).as("some damage is harmless, much is not").isBetween(1L, run.antal() * 4 / 5);
        return run;
    }
}
