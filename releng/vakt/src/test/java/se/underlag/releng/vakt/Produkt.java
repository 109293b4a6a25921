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
import java.util.stream.Stream;

/** The built product on data of its own, started as the launcher does: its window and its commands. */
final class Produkt {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration END = Duration.ofSeconds(15);
    private static final int ATTEMPTS = 3;
    private static final int NEWER_JAVA = 23;

    private final Path product;
    private final Path home;
    private Process window;

    /** @param home where its data shall lie */
    Produkt(Path home) {
        this.home = home;
        product = Kalltrad.current().root().resolve("releng/product/target/products/se.underlag.product/linux/gtk/x86_64/underlag");
        assertThat(product.resolve("plugins")).as("the built product; ./underlag test builds it first").isDirectory();
    }

    /** Starts the window. @return it, as a person sees it */
    Skarm start() throws IOException {
        List<String> call = java("fonster");
        call.addAll(jar());
        call.addAll(List.of("-application", "se.underlag.app.application", "-configuration", home.resolve("konfiguration").toString(), "-data",
                home.resolve("arbetsyta").toString()));
        window = process(call).redirectErrorStream(true).redirectOutput(home.resolve("fonster.txt").toFile()).start();
        return new Skarm(window);
    }

    /** Waits for that long while the window goes on. */
    void wait(Duration time) throws InterruptedException {
        window.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends the window as a power cut would: {@code kill -9}. */
    void kill() throws InterruptedException {
        window.toHandle().destroyForcibly();
        assertThat(window.waitFor(END.toSeconds(), TimeUnit.SECONDS)).as("the window is gone").isTrue();
    }

    /** Ends whatever still runs. */
    void end() {
        if (window != null) {
            window.descendants().forEach(ProcessHandle::destroyForcibly);
            window.destroyForcibly();
        }
    }

    /** Presses the letters of the menu until the product ends: a menu that is slow to open may lose a key. @return the exit code, -1 while it runs */
    int quit(Skarm screen, String main) throws InterruptedException {
        for (int i = 0; i < ATTEMPTS; i++) {
            screen.press(main, "Escape", "alt+a");
            window.waitFor(1, TimeUnit.SECONDS);
            screen.press("", "v");
            if (window.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
                return window.exitValue();
            }
        }
        return -1;
    }

    /** Leaves a module's bundles out of what commands start, as an installation without its feature does. @param module {@code prognos} */
    void without(String module) throws IOException {
        Path configuration = Files.createDirectories(home.resolve("kommando")).resolve("config.ini");
        String all = Files.readString(product.resolve("configuration/config.ini"));
        Files.writeString(configuration, all.replaceAll("reference\\\\:file\\\\:se\\.underlag\\." + module + "(\\.ui)?_[^,\\n]*,?", ""));
    }

    /** Runs a command on the same data, which must go well. @return what it said */
    String command(String... words) throws IOException, InterruptedException {
        assertThat(exit(words)).as("exit code%n%s", Files.readString(home.resolve("svar.fel"))).isZero();
        return Files.readString(home.resolve("svar.json"));
    }

    /** Runs a command on the same data. @return its exit code */
    int exit(String... words) throws IOException, InterruptedException {
        List<String> call = java("kommando");
        call.add("-Djava.awt.headless=true");
        call.addAll(jar());
        call.addAll(List.of("-application", "se.underlag.cli.application", "-configuration", home.resolve("kommando").toString(), "-data", "@none"));
        call.addAll(List.of(words));
        Path answer = home.resolve("svar.json");
        Process command = process(call).redirectOutput(answer.toFile()).redirectError(home.resolve("svar.fel").toFile()).start();
        assertThat(command.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("the command ends").isTrue();
        return command.exitValue();
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
    String said() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : List.of(home.resolve("fonster.txt"), home.resolve("logg/fonster.log"), home.resolve("logg/underlag.log"))) {
            if (Files.exists(file)) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
