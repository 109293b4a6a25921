package se.underlag.ui.internal.modul;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import se.underlag.security.Modul;
import se.underlag.security.Modulstyrning;
import se.underlag.security.Modulstyrning.Modulbyte;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Andringsbud.Andring;
import se.underlag.ui.Dialoger;

/**
 * Keeps the window to the modules of the user's roles: asks whenever users may have changed and every minute, since a role has a first and a last
 * day, and closes what belongs to a module that stopped.
 */
public final class Modulvakt implements IStartup {

    private static final int MINUT_MS = 60_000;

    private final Optional<Modulstyrning> styrning;
    private final Andringsbud bud;
    private final Dialoger dialoger;

    public Modulvakt(Optional<Modulstyrning> styrning, Andringsbud bud, Dialoger dialoger) {
        this.styrning = styrning;
        this.bud = bud;
        this.dialoger = dialoger;
    }

    @Override public void earlyStartup() {
        styrning.ifPresent(one -> {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> borja(one, display));
        });
    }

    private void borja(Modulstyrning moduler, Display display) {
        IWorkbench workbench = PlatformUI.getWorkbench();
        if (!PlatformUI.isWorkbenchRunning() || workbench.getWorkbenchWindowCount() == 0) {
            return;
        }
        // Windows come back as they were left, perhaps by somebody with other roles.
        Moduldelar.stang(Moduldelar.utom(moduler.moduler()));
        Shell shell = workbench.getWorkbenchWindows()[0].getShell();
        Runnable sluta = moduler.lyssna(change -> display.asyncExec(() -> stoppade(change)));
        shell.addDisposeListener(event -> sluta.run());
        bud.lyssna(shell, change -> {
            if (kanRoraRoller(change)) {
                fraga(moduler);
            }
        });
        varv(moduler, shell);
    }

    /** A plain save tells neither type nor object; that comes often, and the minute is soon over. */
    private static boolean kanRoraRoller(Andring change) {
        return "Anvandare".equals(change.typ()) || "RollTilldelning".equals(change.typ());
    }

    private void varv(Modulstyrning moduler, Shell shell) {
        shell.getDisplay().timerExec(MINUT_MS, () -> {
            if (!shell.isDisposed()) {
                fraga(moduler);
                varv(moduler, shell);
            }
        });
    }

    private static void fraga(Modulstyrning moduler) {
        Job job = Job.create(Messages.jobb, (ICoreRunnable) monitor -> moduler.efterRoller());
        job.setSystem(true);
        job.schedule();
    }

    private void stoppade(Modulbyte change) {
        Set<Modul> gone = EnumSet.noneOf(Modul.class);
        gone.addAll(change.fore());
        gone.removeAll(change.efter());
        IWorkbenchWindow window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
        if (gone.isEmpty() || window == null) {
            return;
        }
        Moduldelar.stang(gone);
        dialoger.upplysning(window.getShell(), Messages.andradeRubrik,
                NLS.bind(Messages.andrade, gone.stream().map(Modul::namn).collect(Collectors.joining(", "))));
    }
}
