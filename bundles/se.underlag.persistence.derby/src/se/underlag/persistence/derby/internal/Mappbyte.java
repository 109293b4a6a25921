package se.underlag.persistence.derby.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Replaces a folder by a copy of another without a moment in which neither exists completely. */
public final class Mappbyte {

    private Mappbyte() {
    }

    /** Copies first, then renames twice. What was there is kept beside it: {@code <name>-ersatt-<number>}. */
    public static void replace(Path folder, Path copy) throws IOException {
        Files.createDirectories(folder.getParent());
        Path incoming = free(folder, "-ny-");
        copy(copy, incoming);
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
