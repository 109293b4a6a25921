package se.underlag.documents.internal.skrivning;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import se.underlag.documents.internal.Messages;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.documents.kalkyl.Kalkylskrivare;
import se.underlag.documents.kalkyl.Utbok;

/** The writer of .xlsx. {@link Formatskrivare} chooses. */
public final class XlsxSkrivare implements Kalkylskrivare {

    private static final int BUFFER = 1 << 16;

    /** A writer; it has no state. */
    public XlsxSkrivare() {
        // nothing to set up
    }

    @Override public void skriv(Utbok bok, Map<String, byte[]> egnaDelar, Path till, IProgressMonitor monitor) {
        if (bok.blad().isEmpty()) {
            throw new IllegalArgumentException("no sheet");
        }
        IProgressMonitor progress = monitor == null ? new NullProgressMonitor() : monitor;
        progress.beginTask(Messages.of("skriv.forlopp"), IProgressMonitor.UNKNOWN);
        Path beside = till.toAbsolutePath().resolveSibling(".underlag-" + UUID.randomUUID() + ".tmp");
        try {
            write(bok, egnaDelar == null ? Map.of() : new TreeMap<>(egnaDelar), beside, progress);
            move(beside, till.toAbsolutePath());
        } catch (IOException e) {
            throw new KalkylException(Messages.of("skriv.misslyckades"), discard(beside, e));
        } catch (RuntimeException e) {
            throw discard(beside, e);
        } finally {
            progress.done();
        }
    }

    private static void write(Utbok bok, Map<String, byte[]> egnaDelar, Path beside, IProgressMonitor monitor) throws IOException {
        try (FileChannel file = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER);
                Paketskrivare paket = new Paketskrivare(out, bok, egnaDelar, monitor)) {
            paket.write();
            // the name must never point at a file whose content is still on its way to the disk
            file.force(true);
        }
    }

    private static void move(Path beside, Path till) throws IOException {
        try {
            Files.move(beside, till, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, till, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static <E extends Exception> E discard(Path beside, E cause) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        return cause;
    }
}
