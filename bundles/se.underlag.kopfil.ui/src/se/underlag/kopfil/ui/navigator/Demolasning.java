package se.underlag.kopfil.ui.navigator;

import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Shell;
import se.underlag.spi.Exempeldata;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Andringsbud.Andring;
import se.underlag.ui.Bakgrund;

/** Loads the invented municipality, with progress and cancel. */
public final class Demolasning {

    private Demolasning() {
    }

    /** Loads it and tells the window. After a cancel the köpfiler that came so far are there. */
    public static void kor(Shell shell, Exempeldata demo, Andringsbud bud) {
        Bakgrund.vanta(shell, new ProgressMonitorDialog(shell), monitor -> {
            demo.las(monitor);
            return demo;
        });
        bud.andrat(Andring.NAGOT);
    }
}
