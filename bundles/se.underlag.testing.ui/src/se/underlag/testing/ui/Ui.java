package se.underlag.testing.ui;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * The UI thread, from wherever a test runs: beside the workbench it belongs to another thread, in a plain test to the test's own, whose
 * events are then dispatched while it waits.
 */
public final class Ui {

    private static final long PATIENCE_MS = 15_000;
    private static final int PAUSE_MS = 15;

    private Ui() {
    }

    /** @return whether there is a display to open windows on */
    public static boolean isAvailable() {
        return !"gtk".equals(SWT.getPlatform()) || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    }

    /** @return what the question answers in the UI thread */
    public static <T> T get(Supplier<T> question) {
        Display display = Display.getDefault();
        if (display.getThread() == Thread.currentThread()) {
            T answer = question.get();
            dispatch(display);
            return answer;
        }
        AtomicReference<T> answer = new AtomicReference<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                answer.set(question.get());
            } catch (RuntimeException | Error failed) {
                thrown.set(failed);
            }
        });
        rethrow(thrown.get());
        return answer.get();
    }

    private static void rethrow(Throwable failed) {
        if (failed instanceof RuntimeException exception) {
            throw exception;
        }
        if (failed instanceof Error error) {
            throw error;
        }
    }

    /** Does it in the UI thread and waits until it is done. */
    public static void run(Runnable action) {
        get(() -> {
            action.run();
            return null;
        });
    }

    /** Does it in the UI thread without waiting, as is needed for what opens a modal dialog. */
    public static void start(Runnable action) {
        Display.getDefault().asyncExec(action);
    }

    /** Waits until the condition holds in the UI thread. @param what is waited for, for the message when it never comes */
    public static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_MS * 1_000_000;
        while (!get(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Never came: " + what);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void dispatch(Display display) {
        while (display.readAndDispatch()) {
            // until nothing is waiting
        }
    }
}
