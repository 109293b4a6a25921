package se.underlag.kopfil.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** What commands of this bundle do while the editor is active, and when they can be chosen. They end with the control. */
final class Editorkommandon {

    private final IHandlerService handlers;
    private final List<IHandlerActivation> aktiva = new ArrayList<>();
    private final List<Handler> alla = new ArrayList<>();

    Editorkommandon(IWorkbenchPartSite site, Control agare) {
        handlers = site.getService(IHandlerService.class);
        agare.addDisposeListener(event -> {
            handlers.deactivateHandlers(aktiva);
            aktiva.clear();
        });
    }

    /** Adds a command. @param kan whether it can be chosen now; asked again by {@link #uppdatera} */
    Editorkommandon pa(String id, Runnable gor, BooleanSupplier kan) {
        Handler handler = new Handler(gor, kan);
        alla.add(handler);
        aktiva.add(handlers.activateHandler(id, handler));
        return this;
    }

    /** Finds out again which commands can be chosen, since other rows are marked or they have changed. */
    void uppdatera() {
        alla.forEach(Handler::uppdatera);
    }

    private static final class Handler extends AbstractHandler {

        private final Runnable gor;
        private final BooleanSupplier kan;

        Handler(Runnable gor, BooleanSupplier kan) {
            this.gor = gor;
            this.kan = kan;
            uppdatera();
        }

        void uppdatera() {
            setBaseEnabled(kan.getAsBoolean());
        }

        @Override public Object execute(ExecutionEvent event) {
            gor.run();
            return null;
        }
    }
}
