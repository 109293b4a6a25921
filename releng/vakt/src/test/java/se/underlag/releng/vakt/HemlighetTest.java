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
 * Works in the built product with a database that is encrypted by a known password, ends it as a crash would, and searches: the password, right or
 * mistyped, stands in no file and no list of processes, and nobody's name or number in any file, the database's own among them.
 */
@Timeout(value = 8, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HemlighetTest {

    private static final String PASSWORD = "fyra glada hemlisar";
    private static final String MISTYPED = "fyra glada felslag";
    private static final String LOGIN = "Logga in i Underlag";
    private static final String MAIN = "Underlag";
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** A dialog that is busy with one try takes no keys for the next. */
    private static final int ATTEMPTS = 3;
    private static final Duration MOMENT = Duration.ofSeconds(3);
    private static final List<String> SECRET = List.of("glada hemlisar", "glada felslag", "Exempelsson", "550314-9808", "5503149808");

    @TempDir private Path home;
    @TempDir private Path elsewhere;
    private Produkt product;

    @BeforeEach void the_built_product() {
        Skarm.demand();
        product = new Produkt(home);
    }

    @AfterEach void end() {
        product.end();
    }

    @Test void a_password_stands_in_no_file_and_no_list_of_processes() throws Exception {
        Path root = Kalltrad.current().root();
        Path password = Files.writeString(elsewhere.resolve("ord"), PASSWORD + "\n");
        product.command("enhet", "skapa", "4120", "Centrum");
        product.command("losenord", "satt", "--nytt-losenord-fil", password.toString());
        product.command("kopfil", "importera", root.resolve("releng/acceptans/fixturer/s01-forlangning-openpyxl.xlsx").toString(), "--enhet", "4120",
                "--ar", "2024", "--fil", "Boende", "--losenord-fil", password.toString());
        assertThat(told()).isEmpty();

        Skarm screen = product.start();
        assertThat(screen.await(START, () -> screen.shows(LOGIN))).as("the login%n%s", product.said()).isTrue();
        product.wait(MOMENT);
        screen.type(MISTYPED);
        screen.press(LOGIN, "Return");
        product.wait(MOMENT);
        assertThat(screen.shows(LOGIN)).as("a wrong password does not let in").isTrue();
        boolean in = false;
        for (int i = 0; i < ATTEMPTS && !in; i++) {
            screen.press(LOGIN, "ctrl+a");
            screen.type(PASSWORD);
            screen.press(LOGIN, "Return");
            in = screen.await(PATIENCE, () -> !screen.shows(LOGIN));
        }
        assertThat(in).as("the right password lets in%n%s", product.said()).isTrue();
        assertThat(screen.await(START, () -> screen.shows(MAIN))).as("the window%n%s", product.said()).isTrue();
        product.wait(MOMENT);
        assertThat(processes()).noneSatisfy(line -> assertThat(SECRET).anySatisfy(word -> assertThat(line).contains(word)));
        product.kill();
        assertThat(told()).isEmpty();
    }

    private static List<String> processes() {
        return ProcessHandle.allProcesses().map(process -> process.info().commandLine().orElse("")).toList();
    }

    private List<Path> told() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).filter(HemlighetTest::tells).toList();
        }
    }

    private static boolean tells(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Stream.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                    .map(charset -> new String(bytes, charset)).anyMatch(text -> SECRET.stream().anyMatch(text::contains));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
