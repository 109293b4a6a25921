package se.underlag.kopfil.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.kopfil.ui.navigator.Demolasning;
import se.underlag.spi.Exempeldata;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Dialoger;

/** Welcomes whoever opens an empty database: an invented municipality to try, or the first unit of one's own. */
public final class Forstastart implements IStartup {

    /** System property that keeps the welcome away, for runs that nobody watches. */
    private static final String UTAN_VALKOMST = "underlag.utanValkomst";

    private final Optional<KopfilTjanst> tjanst;
    private final Dialoger dialoger;
    private final Andringsbud bud;
    private final Optional<Exempeldata> demo;

    /** @param tjanst empty for who may not see any köpfil: there is nobody to welcome then */
    public Forstastart(Optional<KopfilTjanst> tjanst, Dialoger dialoger, Andringsbud bud, Optional<Exempeldata> demo) {
        this.tjanst = tjanst;
        this.dialoger = dialoger;
        this.bud = bud;
        this.demo = demo;
    }

    /** Runs outside the UI thread, once the window is open. */
    @Override public void earlyStartup() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(Forstastart::takeFiles);
        if (!Boolean.getBoolean(UTAN_VALKOMST)) {
            offer();
        }
    }

    /** A file that is dropped anywhere in a window starts its import. */
    private static void takeFiles() {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            if (window.getShell().getData(DND.DROP_TARGET_KEY) == null) {
                Filslapp.installera(window.getShell(), window);
            }
        }
    }

    /** Welcomes whoever has no unit yet. */
    void offer() {
        tjanst.filter(there -> there.enheter().isEmpty())
                .ifPresent(there -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> welcome(there)));
    }

    private void welcome(KopfilTjanst there) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Shell shell = window == null ? null : window.getShell();
        List<String> answers = new ArrayList<>();
        demo.ifPresent(one -> answers.add(NLS.bind(Messages.start_demo, one.namn())));
        answers.add(Messages.start_egen);
        answers.add(Messages.start_senare);
        int answer = dialoger.fraga(shell, Messages.start_rubrik, demo.isPresent() ? Messages.start_text : Messages.start_textUtanDemo,
                answers);
        if (answer < 0) {
            return;
        }
        if (demo.isPresent() && answer == 0) {
            Demolasning.kor(shell, demo.get(), bud);
        } else if (answers.get(answer).equals(Messages.start_egen)) {
            Enhetsdialog.skapa(shell, there, bud, List.of(), made -> {
                // the navigator hears of it by itself
            });
        }
    }
}
