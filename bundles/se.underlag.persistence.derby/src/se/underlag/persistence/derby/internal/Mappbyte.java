package se.underlag.persistence.derby.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.underlag.base.Privat;

/**
 * Replaces a folder by another that is made beside it. A marker file says what is under way; it is held locked meanwhile, and when the power goes the
 * next opening reads it and either finishes or takes back ({@link #recover}), so that there is always one complete folder of the name.
 */
public final class Mappbyte {

    private static final String INCOMING = "-ny-";
    private static final String REPLACED = "-ersatt-";
    private static final String MARKER = ".byte";

    private final Path folder;
    private final Path incoming;
    private final Path replaced;
    private final boolean keep;

    private Mappbyte(Path folder, Path incoming, Path replaced, boolean keep) {
        this.folder = folder;
        this.incoming = incoming;
        this.replaced = replaced;
        this.keep = keep;
    }

    /** Makes the new folder where it is told, and has tried it; throws what it likes when the folder is of no use, which then is removed. */
    @FunctionalInterface
    public interface Forberedelse {

        /** @param incoming does not exist yet */
        void make(Path incoming) throws IOException;
    }

    /**
     * Makes the new folder, then renames twice.
     *
     * @param keep whether what was there is kept beside it as {@code <name>-ersatt-<number>}; otherwise it is removed at the end
     */
    public static void replace(Path folder, Forberedelse preparation, boolean keep) throws IOException {
        recover(folder);
        Privat.katalog(folder.getParent());
        Mappbyte change = new Mappbyte(folder, free(folder, INCOMING), free(folder, REPLACED), keep);
        try (FileChannel marker = FileChannel.open(marker(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = lock(marker).orElseThrow(() -> new IOException(marker(folder).toString()))) {
            change.write(marker);
            boolean usable = false;
            try {
                preparation.make(change.incoming);
                force(change.incoming);
                usable = true;
            } finally {
                if (!usable) {
                    Privat.taBort(change.incoming);
                    Files.delete(marker(folder));
                }
            }
            change.finish();
            held.release();
        }
    }

    /** What a crash left half done is finished, or taken back when the new folder was not ready. Does nothing when nothing was. */
    public static void recover(Path folder) throws IOException {
        if (!Files.exists(marker(folder))) {
            return;
        }
        try (FileChannel marker = FileChannel.open(marker(folder), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            Optional<FileLock> held = lock(marker);
            if (held.isEmpty()) {
                throw new IOException(marker(folder).toString());
            }
            Optional<Mappbyte> change = read(folder);
            if (change.isPresent()) {
                change.get().resume();
            } else {
                // Only the marker had come to be, not what it was to say.
                Files.deleteIfExists(marker(folder));
            }
            held.get().release();
        }
    }

    /** The new folder was ready if, and only if, the old one had been moved away. */
    private void resume() throws IOException {
        if (Files.exists(folder) && Files.exists(incoming)) {
            Privat.taBort(incoming);
            Files.deleteIfExists(marker(folder));
        } else {
            finish();
        }
    }

    private void finish() throws IOException {
        if (Files.exists(folder) && Files.exists(incoming)) {
            Files.move(folder, replaced);
        }
        if (Files.exists(incoming)) {
            Files.move(incoming, folder);
        }
        if (!keep) {
            Privat.taBort(replaced);
        }
        Files.deleteIfExists(marker(folder));
    }

    private void write(FileChannel marker) throws IOException {
        String text = incoming.getFileName() + "\n" + replaced.getFileName() + "\n" + keep + "\n";
        marker.truncate(0);
        marker.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        marker.force(true);
    }

    private static Optional<Mappbyte> read(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(marker(folder), StandardCharsets.UTF_8);
        return lines.size() < 3 ? Optional.empty()
                : Optional.of(new Mappbyte(folder, folder.resolveSibling(lines.get(0)),
                        folder.resolveSibling(lines.get(1)), Boolean.parseBoolean(lines.get(2))));
    }

    private static Optional<FileLock> lock(FileChannel marker) throws IOException {
        try {
            return Optional.ofNullable(marker.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private static Path marker(Path folder) {
        return folder.resolveSibling(folder.getFileName() + MARKER);
    }

    /** @return the folders beside it that earlier replacements kept */
    public static List<Path> kept(Path folder) throws IOException {
        if (!Files.isDirectory(folder.getParent())) {
            return List.of();
        }
        try (Stream<Path> beside = Files.list(folder.getParent())) {
            return beside.filter(path -> path.getFileName().toString().startsWith(folder.getFileName() + REPLACED)).sorted().toList();
        }
    }

    /** Copies a folder with everything in it to where nothing is yet. */
    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What the system only remembers would be gone after a power cut, and the old folder may be too. */
    private static void force(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        }
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
}
