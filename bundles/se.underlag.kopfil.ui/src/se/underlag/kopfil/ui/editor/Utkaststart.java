package se.underlag.kopfil.ui.editor;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.slf4j.LoggerFactory;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.ui.Kopfiloppning;
import se.underlag.kopfil.utkast.Utkastinfo;
import se.underlag.kopfil.utkast.UtkastTjanst;
import se.underlag.model.Kopfilsstatus;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Dialoger;
import se.underlag.ui.Felvisning;

/** Offers, once the window is open, what was not saved when the program last stopped. */
public final class Utkaststart implements IStartup {

    private final UtkastTjanst tjanst;
    private final KopfilTjanst filer;
    private final Dialoger dialoger;
    private final Clock clock;

    /** Made by the factory of the shell. */
    public Utkaststart(UtkastTjanst tjanst, KopfilTjanst filer, Dialoger dialoger, Clock clock) {
        this.tjanst = tjanst;
        this.dialoger = dialoger;
        this.filer = filer;
        this.clock = clock;
    }

    /** Runs outside the UI thread. Showing a draft shows the file's persons, so each is read as the file itself is: logged. */
    @Override public void earlyStartup() {
        List<Utkasterbjudande> funna = sok();
        if (!funna.isEmpty()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> funna.forEach(this::erbjud));
        }
    }

    /** @return what can be offered. Call it outside the UI thread */
    List<Utkasterbjudande> sok() {
        try {
            return tjanst.mina().stream().flatMap(utkast -> ett(utkast).stream()).toList();
        } catch (RuntimeException failed) {
            LoggerFactory.getLogger(Utkaststart.class).error("The drafts cannot be read", failed);
            return List.of();
        }
    }

    /** One that cannot be read must not hide the others. */
    private Optional<Utkasterbjudande> ett(Utkastinfo utkast) {
        if (utkast.kopfil().status() == Kopfilsstatus.UPPLADDAD) {
            // it cannot be restored now, so no person's data is read for it
            return Optional.of(new Utkasterbjudande(utkast, List.of(), Map.of()));
        }
        try {
            return Optional.of(Utkasterbjudande.of(tjanst, utkast, filer.oppna(utkast.kopfil().id())));
        } catch (RuntimeException failed) {
            LoggerFactory.getLogger(Utkaststart.class).error("The draft of {} cannot be read", utkast.kopfil().id(), failed);
            return Optional.empty();
        }
    }

    private void erbjud(Utkasterbjudande erbjudande) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null) {
            return;
        }
        Shell shell = window.getShell();
        if (sagLast(shell, erbjudande.utkast().kopfil())) {
            return;
        }
        switch (Utkastdialog.fraga(shell, erbjudande.utkast(), erbjudande.rader(), clock.getZone())) {
        case ATERSTALL -> oppna(window.getActivePage(), erbjudande);
        case KASTA -> Bakgrund.kor(shell, Messages.utkastSkrivs, monitor -> {
            tjanst.slang(erbjudande.utkast().kopfil().id());
            return null;
        }, done -> {
            // nothing remains to be shown
        });
        default -> {
            // it is offered again when the file is opened, and at the next start
        }
        }
    }

    /** A file that is uploaded takes no changes: its draft waits until the file is opened again. @return whether it is */
    boolean sagLast(Shell shell, Kopfilsinfo fil) {
        if (fil.status() != Kopfilsstatus.UPPLADDAD) {
            return false;
        }
        dialoger.upplysning(shell, NLS.bind(Messages.utkastRubrik, fil.namn(), String.valueOf(fil.ar())), Messages.utkastLast);
        return true;
    }

    private static void oppna(IWorkbenchPage page, Utkasterbjudande erbjudande) {
        try {
            if (Kopfiloppning.oppna(page, erbjudande.utkast().kopfil()) instanceof KopfilEditor editor) {
                editor.aterstallUtkast();
            }
        } catch (PartInitException broken) {
            Felvisning.visa(page.getWorkbenchWindow().getShell(), broken);
        }
    }
}
