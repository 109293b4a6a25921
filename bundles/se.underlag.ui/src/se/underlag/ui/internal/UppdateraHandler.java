package se.underlag.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Andringsbud.Andring;
import se.underlag.ui.Uppdaterbar;

/** Makes the active view read again, or all views where the active part cannot. */
public final class UppdateraHandler extends AbstractHandler {

    private final Andringsbud bud;

    public UppdateraHandler(Andringsbud bud) {
        this.bud = bud;
    }

    @Override public Object execute(ExecutionEvent event) {
        Uppdaterbar part = Adapters.adapt(HandlerUtil.getActivePart(event), Uppdaterbar.class);
        if (part != null) {
            part.uppdatera();
        } else {
            bud.andrat(Andring.NAGOT);
        }
        return null;
    }
}
