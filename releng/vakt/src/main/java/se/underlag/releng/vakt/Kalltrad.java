package se.underlag.releng.vakt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source tree as the guards see it. */
public final class Kalltrad {

    private final Path root;

    /** @param root the folder with README.md */
    public Kalltrad(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** @return the tree that the build is about, by the property {@code underlag.rot} */
    public static Kalltrad current() {
        return new Kalltrad(Path.of(System.getProperty("underlag.rot", "../..")));
    }

    /** @return the folder with README.md */
    public Path root() {
        return root;
    }

    /** @return the folders under bundles/ that hold a MANIFEST, by name */
    public List<Path> bundles() {
        try (Stream<Path> all = Files.list(root.resolve("bundles"))) {
            return all.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return every hand-written Java file of bundles and releng, tests included */
    public List<Path> handWritten() {
        return Stream.of("bundles", "releng").flatMap(folder -> files(root.resolve(folder), ".java").stream()).toList();
    }

    /** @return the files below the folder with that ending, build output and generated code left out, by name */
    public static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file) && isSource(folder.relativize(file))).sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSource(Path relative) {
        for (Path part : relative) {
            String name = part.toString();
            if (name.equals("target") || name.equals("src-gen") || name.equals("node_modules") || name.equals("bin")) {
                return false;
            }
        }
        return true;
    }

    /** @return the file's text */
    public static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
