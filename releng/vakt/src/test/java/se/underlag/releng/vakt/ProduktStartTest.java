package se.underlag.releng.vakt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
    private static final Duration END = Duration.ofSeconds(15);
    private static final int ATTEMPTS = 3;
    private static final int NEWER_JAVA = 23;
    private static final Pattern FILE = Pattern.compile("\\{\"enhet\":\"(\\w+)\",\"ar\":(\\d+),\"fil\":\"([^\"]+)\"");

    @TempDir private Path home;
    private Path product;
    private Path pictures;
    private Process window;

    @BeforeEach void find_the_product() throws IOException {
        Path root = Kalltrad.current().root();
        product = root.resolve("releng/product/target/products/se.underlag.product/linux/gtk/x86_64/underlag");
        assertThat(product.resolve("plugins")).as("the built product; ./underlag test builds it first").isDirectory();
        pictures = Files.createDirectories(root.resolve("releng/vakt/target"));
        Skarm.demand();
    }

    @AfterEach void end() {
        if (window != null) {
            window.descendants().forEach(ProcessHandle::destroyForcibly);
            window.destroyForcibly();
        }
    }

    @Test void the_first_start_offers_the_demo_municipality_and_the_commands_find_it_afterwards() throws Exception {
        window = start();
        Skarm screen = new Skarm(window);

        assertThat(screen.await(START, () -> screen.shows(WELCOME))).as("the welcome within %s%n%s", START, said()).isTrue();
        assertThat(screen.shows(MAIN)).as("the window behind the welcome").isTrue();
        Skarm.picture(pictures.resolve("produkt-valkommen.png"));

        // The first answer is the demo municipality; a window of its own shows how far the reading has come.
        screen.press(WELCOME, "Return");
        assertThat(screen.await(START, () -> !screen.shows(WELCOME) && screen.windows().size() == 2)).as("the progress of the demo%n%s", said())
                .isTrue();
        assertThat(screen.shows("Ny enhet")).as("the first answer makes a unit instead of reading the demo municipality").isFalse();
        assertThat(screen.await(LOADING, () -> screen.windows().size() == 1)).as("the demo within %s%n%s", LOADING, said()).isTrue();
        // The lists are read again now; only the picture waits for them.
        window.waitFor(2, TimeUnit.SECONDS);
        Skarm.picture(pictures.resolve("produkt-demo.png"));

        assertThat(quit(screen)).as("exit code; Arkiv, Avsluta by their letters%n%s", said()).isZero();
        assertThat(Files.readString(home.resolve("logg/underlag.log"))).as("the log").doesNotContain("ERROR");
        assertThat(command("kopfil", "lista", "--json")).containsExactlyInAnyOrder("NORR 2024 Placeringar", "NORR 2025 Placeringar",
                "SYD 2024 Köpta platser", "SYD 2025 Köpta platser", "VAST 2024 Boende", "VAST 2025 Boende");
    }

    private Process start() throws IOException {
        List<String> call = java("fonster");
        call.addAll(jar());
        call.addAll(List.of("-application", "se.underlag.app.application", "-configuration", home.resolve("konfiguration").toString(), "-data",
                home.resolve("arbetsyta").toString()));
        return process(call).redirectErrorStream(true).redirectOutput(home.resolve("fonster.txt").toFile()).start();
    }

    /** Presses the letters of the menu until the product ends: a menu that is slow to open may lose a key. @return the exit code, -1 while it runs */
    private int quit(Skarm screen) throws InterruptedException {
        for (int i = 0; i < ATTEMPTS; i++) {
            screen.press(MAIN, "Escape", "alt+a");
            window.waitFor(1, TimeUnit.SECONDS);
            screen.press("", "v");
            if (window.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
                return window.exitValue();
            }
        }
        return -1;
    }

    /** Runs a command of the same product on the same data. @return each köpfil as unit, year and name */
    private List<String> command(String... words) throws IOException, InterruptedException {
        List<String> call = java("kommando");
        call.add("-Djava.awt.headless=true");
        call.addAll(jar());
        call.addAll(List.of("-application", "se.underlag.cli.application", "-configuration", home.resolve("kommando").toString(), "-data", "@none"));
        call.addAll(List.of(words));
        Path answer = home.resolve("svar.json");
        Process command = process(call).redirectOutput(answer.toFile()).redirectError(home.resolve("svar.fel").toFile()).start();
        assertThat(command.waitFor(START.toSeconds(), TimeUnit.SECONDS)).as("the command ends").isTrue();
        assertThat(command.exitValue()).as("exit code%n%s", Files.readString(home.resolve("svar.fel"))).isZero();
        return FILE.matcher(Files.readString(answer)).results().map(ProduktStartTest::file).toList();
    }

    private static String file(MatchResult result) {
        return Stream.of(1, 2, 3).map(result::group).reduce((before, after) -> before + ' ' + after).orElseThrow();
    }

    private ProcessBuilder process(List<String> call) {
        ProcessBuilder builder = new ProcessBuilder(call).directory(home.toFile()).redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    private List<String> java(String log) {
        List<String> call = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-Duser.language=sv", "-Duser.country=SE", "-Dunderlag.data=" + home,
                "-Dunderlag.produkt=" + product, "-Djava.util.logging.config.file=" + product.resolve("loggning.properties"),
                "-Dlogback.configurationFile=" + product.resolve("logback.xml"), "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Xmx1g", "-Dosgi.logfile=" + home.resolve("logg/" + log + ".log")));
        if (Runtime.version().feature() >= NEWER_JAVA) {
            call.add("--sun-misc-unsafe-memory-access=allow");
        }
        return call;
    }

    private List<String> jar() throws IOException {
        try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
            return List.of("-jar",
                    plugins.filter(file -> file.getFileName().toString().matches("org\\.eclipse\\.equinox\\.launcher_.*\\.jar")).findFirst()
                            .orElseThrow().toString());
        }
    }

    /** @return what the window wrote, for the message of a failure */
    private String said() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : List.of(home.resolve("fonster.txt"), home.resolve("logg/fonster.log"), home.resolve("logg/underlag.log"))) {
            if (Files.exists(file)) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
