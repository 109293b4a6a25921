package se.underlag.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Another Java process with the classes of this one, for tests of what happens between processes. */
public final class Barnprocess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private Barnprocess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /**
     * Starts a main class.
     *
     * @param anchors a class of every jar or bundle that the child needs, beside that of the main class
     */
    public static Barnprocess start(Class<?> main, List<Class<?>> anchors, String... arguments) {
        return started(List.of(), main, anchors, arguments);
    }

    /**
     * Starts a main class for which the disk is full as soon as a file would grow beyond a size.
     *
     * @param kilobyte that any file may have
     */
    public static Barnprocess startMedGrans(int kilobyte, Class<?> main, List<Class<?>> anchors, String... arguments) {
        return started(List.of("bash", "-c", "ulimit -f " + kilobyte + "; exec \"$@\"", "underlag"), main, anchors, arguments);
    }

    private static Barnprocess started(List<String> before, Class<?> main, List<Class<?>> anchors, String... arguments) {
        List<String> command = new ArrayList<>(before);
        command.addAll(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Duser.language=sv", "-cp",
                        classPath(main, anchors), main.getName()));
        command.addAll(List.of(arguments));
        try {
            return new Barnprocess(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the next line of its standard output, null when it has ended */
    public String line() {
        try {
            return output.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as a power cut would: {@code kill -9}. */
    public void kill() throws InterruptedException {
        // Process.destroyForcibly would close the stream and lose what the child had written.
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** @return its exit code, when it has ended by itself */
    public int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    @Override public void close() {
        process.destroyForcibly();
    }

    private static String classPath(Class<?> main, List<Class<?>> anchors) {
        Set<String> path = new LinkedHashSet<>();
        addLocation(main, path);
        anchors.forEach(anchor -> addLocation(anchor, path));
        addAllOfPlainLoader(main.getClassLoader(), path);
        return String.join(File.pathSeparator, path);
    }

    /** Outside OSGi the loader knows all jars itself, those too whose classes nobody may name. */
    private static void addAllOfPlainLoader(ClassLoader loader, Set<String> path) {
        if (loader instanceof URLClassLoader plain) {
            Stream.of(plain.getURLs()).map(Barnprocess::path).map(Path::toString).forEach(path::add);
        } else if (loader == ClassLoader.getSystemClassLoader()) {
            path.addAll(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
        }
    }

    /** In a bundle that lies open, classes are in a folder of their own and nested jars in another. */
    private static void addLocation(Class<?> anchor, Set<String> path) {
        Path location = location(anchor);
        path.add(location.toString());
        if (Files.isDirectory(location)) {
            path.add(location.resolve("target").resolve("classes").toString());
            path.addAll(jars(location.resolve("lib")));
        }
    }

    private static List<String> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString).filter(name -> name.endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path location(Class<?> anchor) {
        return path(anchor.getProtectionDomain().getCodeSource().getLocation());
    }

    private static Path path(URL location) {
        try {
            return Path.of(new URI(location.toString().replace(" ", "%20"))).toAbsolutePath().normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
