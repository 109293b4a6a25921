package se.underlag.kopfil.ui.editor;

import java.time.Clock;
import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.slf4j.LoggerFactory;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.ui.Kopfiloppning;
import se.underlag.kopfil.utkast.UtkastTjanst;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Felvisning;

/** Offers, once the window is open, what was not saved when the program last stopped. */
public final class Utkaststart implements IStartup {

    private final UtkastTjanst tjanst;
    private final KopfilTjanst filer;
    private final Clock clock;

    /** Made by the factory of the shell. */
    public Utkaststart(UtkastTjanst tjanst, KopfilTjanst filer, Clock clock) {
        this.tjanst = tjanst;
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

    private List<Utkasterbjudande> sok() {
        try {
            return tjanst.mina().stream().map(utkast -> Utkasterbjudande.of(tjanst, utkast, filer.oppna(utkast.kopfil().id()))).toList();
        } catch (RuntimeException failed) {
            LoggerFactory.getLogger(Utkaststart.class).error("The drafts cannot be read", failed);
            return List.of();
        }
    }

    private void erbjud(Utkasterbjudande erbjudande) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null) {
            return;
        }
        Shell shell = window.getShell();
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
