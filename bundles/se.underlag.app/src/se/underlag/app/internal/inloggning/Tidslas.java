package se.underlag.app.internal.inloggning;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

import se.underlag.security.inloggning.Inloggning;

/** Locks the window when nobody has touched it for a while: hides everything and asks for the password. Belongs to the UI thread. */
public final class Tidslas {

    private static final int LOOK_EVERY = 5_000;
    private static final int[] TOUCHES = { SWT.KeyDown, SWT.MouseDown, SWT.MouseMove, SWT.MouseWheel };

    private final Display display;
    private final Inloggning login;
    private final Duration idle;
    private long touched = System.nanoTime();
    private boolean locked;

    private Tidslas(Display display, Inloggning login, Duration idle) {
        this.display = display;
        this.login = login;
        this.idle = idle;
    }

    /** Begins to watch. @param vila for how long nobody may touch anything; zero or less for never */
    public static void vaka(Display display, Inloggning login, Duration vila) {
        if (vila.isPositive()) {
            Tidslas lock = new Tidslas(display, login, vila);
            Listener touch = event -> lock.touched = System.nanoTime();
            IntStream.of(TOUCHES).forEach(type -> display.addFilter(type, touch));
            display.timerExec(lock.pause(), lock::look);
        }
    }

    private int pause() {
        return (int) Math.min(LOOK_EVERY, idle.toMillis());
    }

    private void look() {
        if (display.isDisposed()) {
            return;
        }
        if (!locked && System.nanoTime() - touched >= idle.toNanos()) {
            locked = true;
            try {
                las(display, login);
            } finally {
                locked = false;
                touched = System.nanoTime();
            }
        }
        if (!display.isDisposed()) {
            display.timerExec(pause(), this::look);
        }
    }

    /** Hides all windows until the password is written. */
    public static void las(Display display, Inloggning login) {
        List<Shell> shown = Stream.of(display.getShells()).filter(Shell::isVisible).toList();
        shown.forEach(shell -> shell.setVisible(false));
        try {
            Window dialog = new Lasdialog(login);
            dialog.setBlockOnOpen(true);
            dialog.open();
        } finally {
            shown.stream().filter(shell -> !shell.isDisposed()).forEach(shell -> shell.setVisible(true));
        }
    }
}
