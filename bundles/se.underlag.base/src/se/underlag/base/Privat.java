package se.underlag.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Files and folders that only their owner may read (0600, 0700; on systems without such rights what the user's own folders have). Everything of the
 * product that lies for a while in the system's folder for temporary files is made here, and removed by who made it, at the latest when the program
 * ends; what a program left that was killed, the next one removes.
 */
public final class Privat {

    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private Privat() {
    }

    /** @return a new file to write and read that has no name to be found by longer than it is open */
    public static FileChannel tillfalligKanal() throws IOException {
        return FileChannel.open(Files.createTempFile(Tillfalligt.folder(), "k", ".tmp", attributes(FILE)), StandardOpenOption.READ,
                StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** @return a new folder for what lies somewhere for a while; {@link #taBort} when done, otherwise the end of the program does, or the next start */
    public static Path tillfalligKatalog(String prefix) throws IOException {
        return Files.createTempDirectory(Tillfalligt.folder(), prefix, attributes(FOLDER));
    }

    /** Makes a folder, and those above that are missing, for its owner only. One that is there keeps its rights. */
    public static void katalog(Path katalog) throws IOException {
        Files.createDirectories(katalog, attributes(FOLDER));
    }

    /** Removes a file, or a folder with everything in it, when it is there. */
    public static void taBort(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Writes a file in the place of what is there: after a power cut there is the old content or the new, never a part. */
    public static void ersatt(Path fil, byte[] innehall) throws IOException {
        Path beside = fil.resolveSibling(fil.getFileName() + ".ny");
        Files.deleteIfExists(beside);
        try (FileChannel channel = FileChannel.open(beside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes(FILE))) {
            ByteBuffer rest = ByteBuffer.wrap(innehall);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(beside, fil, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static FileAttribute<?>[] attributes(Set<PosixFilePermission> rights) {
        return POSIX ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(rights) } : new FileAttribute<?>[0];
    }
}
