package se.underlag.kopfil.ui.navigator;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Shell;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.spi.Demokommun;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Andringsbud.Andring;
import se.underlag.ui.Bakgrund;

/** Loads the demo municipality, with progress and cancel. */
public final class Demolasning {

    /** The demo tells one step for writing its files and one for each of the six. */
    private static final int STEPS = 7;

    private Demolasning() {
    }

    /** Loads it and tells the window. After a cancel the köpfiler that came so far are there. */
    public static void kor(Shell shell, Demokommun demo, Andringsbud bud) {
        Bakgrund.vanta(shell, new ProgressMonitorDialog(shell), monitor -> {
            monitor.beginTask(Messages.start_demoJobb, STEPS);
            demo.ladda(step -> {
                monitor.subTask(step);
                monitor.worked(1);
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
            });
            return demo;
        });
        bud.andrat(Andring.NAGOT);
    }
}
