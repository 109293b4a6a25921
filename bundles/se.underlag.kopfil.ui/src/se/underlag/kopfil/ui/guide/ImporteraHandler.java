package se.underlag.kopfil.ui.guide;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.kopfil.Enhetsinfo;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Dialoger;

/** Opens the import wizard, aimed at what is selected. */
public final class ImporteraHandler extends AbstractHandler {

    private final KopfilTjanst tjanst;
    private final Kalkyllasare lasare;
    private final Dialoger dialoger;
    private final Andringsbud bud;
    private final Clock clock;

    public ImporteraHandler(KopfilTjanst tjanst, Kalkyllasare lasare, Dialoger dialoger, Andringsbud bud, Clock clock) {
        this.tjanst = tjanst;
        this.lasare = lasare;
        this.dialoger = dialoger;
        this.bud = bud;
        this.clock = clock;
    }

    @Override public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Valt valt = Valt.of(event);
        List<Path> dropped = event.getTrigger() instanceof Event trigger && trigger.data instanceof List<?> files
                ? files.stream().map(Path.class::cast).toList()
                : List.of();
        Bakgrund.kor(window.getShell(), Messages.navigator_jobb, monitor -> tjanst.enheter(), enheter -> open(window, valt, dropped, enheter));
        return null;
    }

    /** @param dropped the files that were dropped, may be none */
    private void open(IWorkbenchWindow window, Valt valt, List<Path> dropped, List<Enhetsinfo> enheter) {
        if (enheter.isEmpty()) {
            Enhetsdialog.skapa(window.getShell(), tjanst, bud, enheter, made -> open(window, valt, dropped, List.of(made)));
            return;
        }
        Importval empty = new Importval("", valt.enhet(enheter), valt.kopfil().map(Kopfilsinfo::ar).orElse(LocalDate.now(clock).getYear()),
                valt.kopfil().map(Kopfilsinfo::namn).orElse(""));
        Importval start = dropped.isEmpty() ? empty : empty.medFil(dropped.get(0));
        new Guidedialog(window.getShell(),
                new Importguide(tjanst, lasare, dialoger, bud, window.getActivePage(),
                        new Filsida(dialoger, enheter, start, dropped.stream().skip(1).toList())))
                .open();
    }
}
