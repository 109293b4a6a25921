package se.underlag.kopfil.ui.guide;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Bakgrund;

/** Registers a unit. */
public final class NyEnhetHandler extends AbstractHandler {

    private final KopfilTjanst tjanst;
    private final Andringsbud bud;

    public NyEnhetHandler(KopfilTjanst tjanst, Andringsbud bud) {
        this.tjanst = tjanst;
        this.bud = bud;
    }

    @Override public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Bakgrund.kor(shell, Messages.navigator_jobb, monitor -> tjanst.enheter(), enheter -> Enhetsdialog.skapa(shell, tjanst, bud, enheter, made -> {
            // the navigator hears of it by itself
        }));
        return null;
    }
}
