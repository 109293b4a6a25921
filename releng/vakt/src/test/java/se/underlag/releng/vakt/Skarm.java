package se.underlag.releng.vakt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** The screen as a person has it, without any knowledge of what runs behind its windows: looks at titles, presses keys, takes pictures. */
final class Skarm {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Process process;

    /** @param process whose windows are meant */
    Skarm(Process process) {
        this.process = process;
    }

    /** Fails with the reason when nothing can be shown here. */
    static void demand() {
        String display = System.getenv("DISPLAY");
        if (display == null || display.isBlank()) {
            throw new AssertionError("No DISPLAY: the product cannot open its window. Run ./underlag test, which brings a display of its own.");
        }
    }

    /** @return titles of the process's visible windows, by window id; nameless ones are helpers of the window system */
    Map<String, String> windows() {
        Map<String, String> found = new TreeMap<>();
        for (String id : run("xdotool", "search", "--all", "--onlyvisible", "--pid", String.valueOf(process.pid()), "--name", ".").lines().toList()) {
            found.put(id, run("xdotool", "getwindowname", id).strip());
        }
        found.values().removeIf(String::isEmpty);
        return found;
    }

    /** @return whether a window of the process has that title */
    boolean shows(String title) {
        return windows().containsValue(title);
    }

    /** Gives that window the keys, then presses them one after the other: {@code alt+a}, {@code Return}. */
    void press(String title, String... keys) {
        windows().entrySet().stream().filter(window -> window.getValue().equals(title)).findFirst()
                .ifPresent(window -> run("xdotool", "windowactivate", "--sync", window.getKey()));
        for (String key : keys) {
            run("xdotool", "key", "--clearmodifiers", key);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Types the text into what has the focus. */
    void type(String text) {
        run("xdotool", "type", "--delay", "60", text);
        LockSupport.parkNanos(PAUSE.toNanos());
    }

    /** Keeps a picture of the whole screen; a machine without ImageMagick goes without. */
    static void picture(Path file) {
        if (List.of(System.getenv("PATH").split(":")).stream().anyMatch(folder -> Files.isExecutable(Path.of(folder, "import")))) {
            run("import", "-window", "root", file.toString());
        }
    }

    /** Waits until the condition holds. @return false when it did not within that time, or when the process ended first */
    boolean await(Duration patience, BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }

    /** Nothing found is no error to xdotool's callers; a tool that is not there or never answers is. */
    private static String run(String... command) {
        try {
            Process tool = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            tool.getOutputStream().close();
            if (!tool.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                tool.destroyForcibly();
                throw new AssertionError(String.join(" ", command) + " does not answer");
            }
            return new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(command[0] + " cannot be run; ./underlag test installs it", missing);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
