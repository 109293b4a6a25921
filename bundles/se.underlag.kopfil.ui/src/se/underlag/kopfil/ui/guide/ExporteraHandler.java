package se.underlag.kopfil.ui.guide;

import java.util.List;
import java.util.Objects;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Dialoger;
import se.underlag.ui.Statusrad;

/** Opens the export wizard with what is selected, or with what the open editor shows. */
public final class ExporteraHandler extends AbstractHandler {

    private final KopfilTjanst tjanst;
    private final Dialoger dialoger;

    public ExporteraHandler(KopfilTjanst tjanst, Dialoger dialoger) {
        this.tjanst = tjanst;
        this.dialoger = dialoger;
    }

    @Override public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String wanted = Valt.of(event).kopfil().map(Kopfilsinfo::id).orElse(null);
        Bakgrund.kor(window.getShell(), Messages.navigator_jobb, monitor -> tjanst.lista(), kopfiler -> open(window, kopfiler, wanted));
        return null;
    }

    private void open(IWorkbenchWindow window, List<Kopfilsinfo> kopfiler, String wanted) {
        Kopfilsinfo start = kopfiler.stream().filter(one -> Objects.equals(one.id(), wanted)).findFirst().orElse(null);
        Exportguide guide = new Exportguide(tjanst, dialoger, kopfiler, start);
        new Guidedialog(window.getShell(), guide).open();
        guide.skriven().ifPresent(path -> Statusrad.visa(window, NLS.bind(Messages.export_klar, path.getFileName())));
    }
}
