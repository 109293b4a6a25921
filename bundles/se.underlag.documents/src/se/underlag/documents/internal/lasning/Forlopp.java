package se.underlag.documents.internal.lasning;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import se.underlag.documents.internal.Messages;

/** Passes packed bytes on to a progress monitor as parts of a thousand, and its cancel back as an exception. */
public final class Forlopp {

    private static final int DELAR = 1000;

    private final IProgressMonitor monitor;
    private long total = 1;
    private long done;
    private int reported;

    public Forlopp(IProgressMonitor monitor) {
        this.monitor = monitor == null ? new NullProgressMonitor() : monitor;
    }

    void begin(long packedBytes) {
        total = Math.max(1, packedBytes);
        monitor.beginTask(Messages.of("las.forlopp"), DELAR);
    }

    /** @param packed packed bytes read since the last call */
    void worked(long packed) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        done += packed;
        int now = (int) Math.min(DELAR, done * DELAR / total);
        if (now > reported) {
            monitor.worked(now - reported);
            reported = now;
        }
    }

    public void done() {
        monitor.done();
    }
}
