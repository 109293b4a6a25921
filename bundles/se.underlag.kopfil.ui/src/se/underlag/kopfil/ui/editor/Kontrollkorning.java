package se.underlag.kopfil.ui.editor;

import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Lopandekontroll;
import se.underlag.kopfil.Radbild;
import se.underlag.spi.Fynd;

/**
 * Runs the checks behind the window after edits: a moment after the last of them, on images that no edit can reach. They get all rows and check
 * those that changed and those that look at them. Only the latest answer counts.
 */
final class Kontrollkorning {

    private static final int PAUS_MS = 150;

    private final Lopandekontroll kontroll;
    private final Bilder bilder;
    private final Fyndmodell fynd;
    private final UnaryOperator<String> rubrik;
    private final Control agare;
    private final Job job;
    private volatile List<Radbild> nasta;

    /** @param rubrik the heading of a field's column, null when it has none */
    Kontrollkorning(KopfilTjanst tjanst, Bilder bilder, Fyndmodell fynd, UnaryOperator<String> rubrik, Control agare) {
        this.rubrik = rubrik;
        this.kontroll = tjanst.lopandeKontroll();
        this.bilder = bilder;
        this.fynd = fynd;
        this.agare = agare;
        Display display = agare.getDisplay();
        job = new Job(Messages.kontrollerar) {

            @Override protected IStatus run(IProgressMonitor monitor) {
                return kontrollera(display, monitor);
            }
        };
        job.setSystem(true);
        agare.addDisposeListener(event -> job.cancel());
    }

    /** Asks for a check of what stands in the editor now. Belongs to the UI thread. */
    void begar() {
        nasta = bilder.alla();
        job.cancel();
        job.schedule(PAUS_MS);
    }

    private IStatus kontrollera(Display display, IProgressMonitor monitor) {
        List<Radbild> dessa = nasta;
        List<Fynd> funna = kontroll.kontrollera(dessa).stream().map(this::medRubrik).toList();
        if (!monitor.isCanceled() && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (dessa == nasta && !agare.isDisposed()) {
                    fynd.ersatt(funna);
                }
            });
        }
        return Status.OK_STATUS;
    }

    /** Says in the words of the editor where it was found. */
    private Fynd medRubrik(Fynd ett) {
        Fynd.Plats plats = ett.plats();
        if (plats.kolumn() != null || plats.falt() == null) {
            return ett;
        }
        return ett.vid(new Fynd.Plats(plats.fil(), plats.blad(), plats.rad(), plats.cell(), rubrik.apply(plats.falt()), plats.objektId(),
                plats.falt()));
    }
}
