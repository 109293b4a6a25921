package se.underlag.releng.vakt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Starts the built product as the launcher does, works it from outside with the keyboard alone, and asks its commands what is left. */
@Timeout(value = 8, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ProduktStartTest {

    private static final String MAIN = "Underlag";
    private static final String WELCOME = "Välkommen till Underlag";
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration LOADING = Duration.ofSeconds(180);
    private static final Pattern FILE = Pattern.compile("\\{\"enhet\":\"(\\w+)\",\"ar\":(\\d+),\"fil\":\"([^\"]+)\"");

    @TempDir private Path home;
    private Produkt product;
    private Path pictures;

    @BeforeEach void find_the_product() throws IOException {
        product = new Produkt(home);
        pictures = Files.createDirectories(Kalltrad.current().root().resolve("releng/vakt/target"));
        Skarm.demand();
    }

    @AfterEach void end() {
        product.end();
    }

    @Test void the_first_start_offers_the_demo_municipality_and_the_commands_find_it_afterwards() throws Exception {
        Skarm screen = product.start();

        assertThat(screen.await(START, () -> screen.shows(WELCOME))).as("the welcome within %s%n%s", START, product.said()).isTrue();
        assertThat(screen.shows(MAIN)).as("the window behind the welcome").isTrue();
        Skarm.picture(pictures.resolve("produkt-valkommen.png"));

        // The first answer is the demo municipality; a window of its own shows how far the reading has come.
        screen.press(WELCOME, "Return");
        assertThat(screen.await(START, () -> !screen.shows(WELCOME) && screen.windows().size() == 2))
                .as("the progress of the demo%n%s", product.said())
                .isTrue();
        assertThat(screen.shows("Ny enhet")).as("the first answer makes a unit instead of reading the demo municipality").isFalse();
        assertThat(screen.await(LOADING, () -> screen.windows().size() == 1)).as("the demo within %s%n%s", LOADING, product.said()).isTrue();
        // The lists are read again now; only the picture waits for them.
        product.wait(Duration.ofSeconds(2));
        Skarm.picture(pictures.resolve("produkt-demo.png"));

        assertThat(product.quit(screen, MAIN)).as("exit code; Arkiv, Avsluta by their letters%n%s", product.said()).isZero();
        assertThat(Files.readString(home.resolve("logg/underlag.log"))).as("the log").doesNotContain("ERROR");
        assertThat(files()).containsExactlyInAnyOrder("NORR 2024 Placeringar", "NORR 2025 Placeringar",
                "SYD 2024 Köpta platser", "SYD 2025 Köpta platser", "VAST 2024 Boende", "VAST 2025 Boende");
    }

    /** @return each köpfil as unit, year and name */
    private List<String> files() throws IOException, InterruptedException {
        return FILE.matcher(product.command("kopfil", "lista", "--json")).results().map(ProduktStartTest::file).toList();
    }

    private static String file(MatchResult result) {
        return Stream.of(1, 2, 3).map(result::group).reduce((before, after) -> before + ' ' + after).orElseThrow();
    }
}
