package se.underlag.documents.internal.skrivning;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import se.underlag.documents.internal.Messages;
import se.underlag.documents.kalkyl.KalkylException;

/** Writes a file beside its place and moves it there when it is whole. Until then nobody else may read it, and when it fails it goes. */
public final class Bredvid {

    /** What writes the content. */
    public interface Innehall {
        /** Writes everything. */
        void write(FileChannel to) throws IOException;

        /** Looks at what was written and may write all of it anew. @param beside where it stands meanwhile */
        default void efter(Path beside, FileChannel to) throws IOException {
            // most know before they write
        }
    }

    private Bredvid() {
    }

    /** @throws KalkylException when the file cannot be written or put in its place; the old one is then as it was */
    public static void skriv(Path till, Innehall innehall) {
        skriv(till, innehall, beside -> {
            // nobody looks at it first
        });
    }

    /** @param kontroll sees the whole file before it is moved; what it throws comes out here, and the old file is as it was */
    public static void skriv(Path till, Innehall innehall, Consumer<Path> kontroll) {
        Path place = till.toAbsolutePath();
        Path beside = place.resolveSibling(".underlag-" + UUID.randomUUID() + ".tmp");
        try {
            boolean posix = place.getFileSystem().supportedFileAttributeViews().contains("posix");
            Set<PosixFilePermission> rights = posix ? rights(place) : null;
            create(beside, posix);
            try (FileChannel file = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                innehall.write(file);
                innehall.efter(beside, file);
                // the name must never point at a file whose content is still on its way to the disk
                file.force(true);
            }
            kontroll.accept(beside);
            if (rights != null) {
                Files.setPosixFilePermissions(beside, rights);
            }
            move(beside, place);
        } catch (IOException e) {
            throw new KalkylException(Messages.of("skriv.misslyckades"), discard(beside, e));
        } catch (RuntimeException e) {
            throw discard(beside, e);
        } catch (Error e) {
            throw discard(beside, e);
        }
    }

    /** Nobody else may open the file before it has its rights: what is open stays readable. */
    private static void create(Path beside, boolean posix) throws IOException {
        if (posix) {
            Files.createFile(beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(beside);
        }
    }

    /** @return the rights of the file that is replaced, else those that a new file gets here */
    private static Set<PosixFilePermission> rights(Path place) throws IOException {
        try {
            return Files.getPosixFilePermissions(place);
        } catch (NoSuchFileException e) {
            // only a file tells what is usual; this one never has any content
            Path probe = place.resolveSibling(".underlag-" + UUID.randomUUID() + ".tmp");
            Files.createFile(probe);
            try {
                return Files.getPosixFilePermissions(probe);
            } finally {
                Files.delete(probe);
            }
        }
    }

    private static void move(Path beside, Path till) throws IOException {
        try {
            Files.move(beside, till, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, till, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static <E extends Throwable> E discard(Path beside, E cause) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        return cause;
    }
}
