package se.underlag.releng.vakt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ends the built product with {@code kill -9} in the midst of work, starts it again and gets the work back; then looks whether the window's own
 * files know anybody by name. The file is S01: 294 400 kr foreseen, 99 200 kr of it in October.
 */
@Timeout(value = 8, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KraschTest {

    private static final String MAIN = "Underlag";
    private static final String DRAFT = "Ändringar som inte sparades";
    private static final int ATTEMPTS = 3;
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration DRAFT_IS_KEPT = Duration.ofSeconds(2);
    private static final Duration MOMENT = Duration.ofMillis(700);
    private static final Duration SHORTEST = Duration.ofSeconds(8);
    private static final List<String> OF_A_PERSON = List.of("Exempelsson", "550314-9808", "19550314-9808", "195503149808", "5503149808");

    @TempDir private Path home;
    private Produkt product;
    private Path pictures;
    /** As long as the window took to come: a loaded machine needs as long for a file. */
    private Duration patience = SHORTEST;

    @BeforeEach void import_the_file() throws IOException, InterruptedException {
        Path root = Kalltrad.current().root();
        pictures = Files.createDirectories(root.resolve("releng/vakt/target"));
        Skarm.demand();
        product = new Produkt(home);
        product.command("enhet", "skapa", "4120", "Centrum");
        product.command("kopfil", "importera", root.resolve("releng/acceptans/fixturer/s01-forlangning-openpyxl.xlsx").toString(), "--enhet", "4120",
                "--ar", "2024", "--fil", "Boende");
    }

    @AfterEach void end() {
        product.end();
    }

    @Test void work_that_was_not_saved_when_the_machine_stopped_is_offered_restored_and_saved() throws Exception {
        Skarm screen = product.start();
        long start = System.nanoTime();
        assertThat(screen.await(START, () -> screen.shows(MAIN))).as("the window%n%s", product.said()).isTrue();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        patience = took.compareTo(SHORTEST) > 0 ? took : SHORTEST;
        product.wait(patience);
        open(screen);
        Skarm.picture(pictures.resolve("krasch-fore.png"));
        screen.press(MAIN, "ctrl+End");
        screen.type("Ring boendet");
        screen.press(MAIN, "Return");
        product.wait(DRAFT_IS_KEPT);
        Skarm.picture(pictures.resolve("krasch-andrad.png"));
        product.kill();

        Skarm again = product.start();
        assertThat(again.await(START, () -> again.shows(DRAFT))).as("the draft is offered%n%s", product.said()).isTrue();
        product.wait(MOMENT);
        Skarm.picture(pictures.resolve("krasch-utkast.png"));
        again.press(DRAFT, "Return");
        assertThat(again.await(START, () -> !again.shows(DRAFT))).as("the answer is taken").isTrue();
        // there is nothing to save before the file is open, and nothing after it was saved
        for (int i = 0; i < ATTEMPTS; i++) {
            product.wait(patience);
            Skarm.picture(pictures.resolve("krasch-aterstalld-" + i + ".png"));
            again.press(MAIN, "ctrl+s");
        }
        product.wait(patience);
        assertThat(product.quit(again, MAIN)).as("exit code%n%s", product.said()).isZero();

        assertThat(exported()).as("the cell that was restored and saved").contains("Ring boendet");
        assertThat(namesInTheWindowsOwnFiles()).isEmpty();
        assertThat(Files.readString(home.resolve("logg/underlag.log"))).as("the log").doesNotContain("ERROR");
    }

    /** Finds the only file by the search, with the keys alone, wherever the focus is. */
    private void open(Skarm screen) throws InterruptedException {
        screen.press(MAIN, "ctrl+k");
        product.wait(MOMENT);
        screen.type("Boende");
        product.wait(patience);
        Skarm.picture(pictures.resolve("krasch-sokt.png"));
        screen.press("Sök", "Return");
        product.wait(patience);
    }

    private String exported() throws IOException, InterruptedException {
        Path book = home.resolve("ut.xlsx");
        product.command("kopfil", "exportera", "--enhet", "4120", "--ar", "2024", "--till", book.toString());
        return Arbetsbok.text(book);
    }

    /** Everything that the window keeps outside the database: its memory, its configuration, its logs. */
    private List<String> namesInTheWindowsOwnFiles() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).filter(file -> !home.relativize(file).startsWith("databas"))
                    .filter(file -> !file.getFileName().toString().endsWith(".xlsx")).flatMap(KraschTest::names).toList();
        }
    }

    private static Stream<String> names(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Stream.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                    .map(charset -> new String(bytes, charset))
                    .flatMap(text -> OF_A_PERSON.stream().filter(text::contains)).distinct().map(name -> file + ": " + name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
