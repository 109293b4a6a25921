package se.underlag.kopfil.ui.navigator;

import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Shell;
import se.underlag.spi.Exempeldata;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Andringsbud.Andring;
import se.underlag.ui.Bakgrund;

/** Loads an example municipality, with progress and cancel. */
public final class Exempellasning {

    private Exempellasning() {
    }

    /** Loads it and tells the window. After a cancel what came so far is shown. */
    public static void kor(Shell shell, Exempeldata exempel, Andringsbud bud) {
        Bakgrund.vanta(shell, new ProgressMonitorDialog(shell), monitor -> {
            exempel.las(monitor);
            return exempel;
        });
        bud.andrat(Andring.NAGOT);
    }
}
