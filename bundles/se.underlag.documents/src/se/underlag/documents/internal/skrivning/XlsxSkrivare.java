package se.underlag.documents.internal.skrivning;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import se.underlag.documents.internal.Messages;
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
        try {
            Bredvid.skriv(till, file -> write(bok, egnaDelar == null ? Map.of() : new TreeMap<>(egnaDelar), file, progress));
        } finally {
            progress.done();
        }
    }

    private static void write(Utbok bok, Map<String, byte[]> egnaDelar, FileChannel file, IProgressMonitor monitor) throws IOException {
        BufferedOutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER) {
            @Override public void close() throws IOException {
                // who opened the file closes it
                flush();
            }
        };
        try (Paketskrivare paket = new Paketskrivare(out, bok, egnaDelar, monitor)) {
            paket.write();
        }
    }
}
