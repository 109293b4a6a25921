package se.underlag.sync.ui.internal;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import se.underlag.spi.synk.Synktjanst;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Statusrad;

/** Fetches and sends now, and says in the status line what came of it. */
public final class SynkaHandler extends AbstractHandler {

    private final Optional<Synktjanst> tjanst;
    private final Andringsbud bud;

    /** Made by the factory of the shell. */
    public SynkaHandler(Optional<Synktjanst> tjanst, Andringsbud bud) {
        this.tjanst = tjanst;
        this.bud = bud;
    }

    @Override public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (tjanst.isEmpty() || !tjanst.get().lage().delad()) {
            Statusrad.visa(window, Messages.ejDeladRubrik);
            return null;
        }
        Statusrad.visa(window, Messages.synkar);
        Bakgrund.kor(window.getShell(), Messages.synkarJobb, monitor -> tjanst.get().synka(), utfall -> {
            Statusrad.visa(window, Synkord.utfall(utfall));
            if (utfall.hamtade() > 0) {
                bud.andrat(Andringsbud.Andring.NAGOT);
            }
        });
        return null;
    }
}
