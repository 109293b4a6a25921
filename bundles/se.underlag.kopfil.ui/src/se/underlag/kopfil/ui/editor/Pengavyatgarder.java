package se.underlag.kopfil.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.UIElement;

/** The commands that choose which money is shown and that open the pane about the active cell, while the editor is active. */
final class Pengavyatgarder {

    private static final String PREFIX = "se.underlag.kopfil.ui.pengavy.";
    private static final String PANEL = "se.underlag.kopfil.ui.detaljpanel";

    private final ICommandService commands;
    private final List<IHandlerActivation> aktiva = new ArrayList<>();

    Pengavyatgarder(IWorkbenchPartSite site, Pengavy.Lage lage, Delning delning, Control agare) {
        commands = site.getService(ICommandService.class);
        IHandlerService handlers = site.getService(IHandlerService.class);
        for (Pengavy vy : Pengavy.values()) {
            aktiva.add(handlers.activateHandler(kommando(vy), new Val(() -> lage.byt(vy), () -> lage.vy() == vy)));
        }
        aktiva.add(handlers.activateHandler(PANEL, new Val(() -> delning.oppna(!delning.arOppen()), delning::arOppen)));
        Runnable bytt = this::uppdatera;
        lage.lyssna(bytt);
        agare.addDisposeListener(event -> {
            lage.glom(bytt);
            handlers.deactivateHandlers(aktiva);
        });
        uppdatera();
    }

    private static String kommando(Pengavy vy) {
        return PREFIX + vy.name().toLowerCase(Locale.ROOT);
    }

    private void uppdatera() {
        for (Pengavy vy : Pengavy.values()) {
            commands.refreshElements(kommando(vy), null);
        }
        commands.refreshElements(PANEL, null);
    }

    /** A choice that is marked while it holds. */
    private final class Val extends AbstractHandler implements IElementUpdater {

        private final Runnable gor;
        private final BooleanSupplier galler;

        Val(Runnable gor, BooleanSupplier galler) {
            this.gor = gor;
            this.galler = galler;
        }

        @Override public Object execute(ExecutionEvent event) {
            gor.run();
            uppdatera();
            return null;
        }

        @Override
        @SuppressWarnings("rawtypes") public void updateElement(UIElement element, Map parameters) {
            element.setChecked(galler.getAsBoolean());
        }
    }
}
