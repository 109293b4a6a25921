package se.underlag.ui.internal;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

import se.underlag.ui.sekretess.Diskret;

/** Turns discreet mode on and off; menu and toolbar show whether it is on. */
public final class DiskretHandler extends AbstractHandler implements IElementUpdater {

    /** Id of the command. */
    public static final String KOMMANDO = "se.underlag.ui.diskret";

    @Override public Object execute(ExecutionEvent event) {
        Diskret.satt(!Diskret.ar());
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(KOMMANDO, null);
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes") public void updateElement(UIElement element, Map parameters) {
        element.setChecked(Diskret.ar());
        element.setTooltip(Diskret.ar() ? Messages.diskret_tipsPa : Messages.diskret_tipsAv);
    }
}
