package se.underlag.ui;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Keeps work out of the UI thread: it runs in a job with progress and cancel, and only its result comes back to the window. */
public final class Bakgrund {

    /** Work that may take time. @param <T> an immutable result, or objects that nobody else holds */
    public interface Arbete<T> {

        /** @return the result. @throws Exception is shown to the person */
        T gor(IProgressMonitor monitor) throws Exception;
    }

    private Bakgrund() {
    }

    /**
     * Runs the work; an error is shown in a dialog.
     *
     * @param agare the control that waits; nothing is handed back once it is disposed
     * @param label what goes on, shown in the progress area
     * @param onUi gets the result in the UI thread
     * @return the job, for cancelling
     */
    public static <T> Job kor(Control agare, String label, Arbete<T> work, Consumer<T> onUi) {
        return kor(agare, label, work, onUi, error -> Felvisning.visa(agare.getShell(), error));
    }

    /** As above, with the caller's own way to show an error (in the UI thread). */
    public static <T> Job kor(Control agare, String label, Arbete<T> work, Consumer<T> onUi, Consumer<Throwable> onError) {
        Display display = agare.getDisplay();
        Job job = new Job(label) {
            @Override protected IStatus run(IProgressMonitor monitor) {
                try {
                    T result = work.gor(monitor);
                    if (monitor.isCanceled()) {
                        return Status.CANCEL_STATUS;
                    }
                    later(display, agare, () -> onUi.accept(result));
                } catch (OperationCanceledException | InterruptedException cancelled) {
                    return Status.CANCEL_STATUS;
                } catch (Exception | LinkageError error) {
                    later(display, agare, () -> onError.accept(error));
                }
                return Status.OK_STATUS;
            }
        };
        job.schedule();
        return job;
    }

    /**
     * Runs the work while a dialog shows how far it has come and lets the person cancel; an error is shown in a dialog. Belongs to the UI thread.
     *
     * @param container a wizard's or a progress dialog
     * @return the result, empty after an error or a cancel
     */
    public static <T> Optional<T> vanta(Shell shell, IRunnableContext container, Arbete<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        try {
            container.run(true, true, monitor -> {
                try {
                    result.set(work.gor(monitor));
                } catch (InterruptedException | RuntimeException asItIs) {
                    throw asItIs;
                } catch (Exception other) {
                    throw new InvocationTargetException(other);
                }
            });
        } catch (InvocationTargetException error) {
            Felvisning.visa(shell, error);
        } catch (InterruptedException | OperationCanceledException cancelled) {
            return Optional.empty();
        }
        return Optional.ofNullable(result.get());
    }

    private static void later(Display display, Control agare, Runnable action) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!agare.isDisposed()) {
                    action.run();
                }
            });
        }
    }
}
