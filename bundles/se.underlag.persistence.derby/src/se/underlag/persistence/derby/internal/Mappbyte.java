package se.underlag.persistence.derby.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Replaces a folder by a copy of another without a moment in which neither exists completely. */
public final class Mappbyte {

    private Mappbyte() {
    }

    /**
     * Copies first, tries the copy, then renames twice. What was there is kept beside it: {@code <name>-ersatt-<number>}.
     *
     * @param trial throws when the copy is of no use; then nothing is replaced
     */
    public static void replace(Path folder, Path copy, Consumer<Path> trial) throws IOException {
        Files.createDirectories(folder.getParent());
        Path incoming = free(folder, "-ny-");
        copy(copy, incoming);
        boolean usable = false;
        try {
            trial.accept(incoming);
            usable = true;
        } finally {
            if (!usable) {
                delete(incoming);
            }
        }
        if (Files.exists(folder)) {
            Files.move(folder, free(folder, "-ersatt-"));
        }
        Files.move(incoming, folder);
    }

    private static Path free(Path folder, String marking) {
        int number = 1;
        Path candidate = folder.resolveSibling(folder.getFileName() + marking + number);
        while (Files.exists(candidate)) {
            number++;
            candidate = folder.resolveSibling(folder.getFileName() + marking + number);
        }
        return candidate;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(path -> {
                try {
                    Files.copy(path, to.resolve(from.relativize(path).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
