package se.underlag.kopfil.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.UIElement;
import se.underlag.ui.edit.EditHistory;
import se.underlag.ui.grid.Grid;
import se.underlag.ui.sekretess.Diskret;
import se.underlag.ui.sekretess.Sekretess;

/**
 * What the workbench's own Undo, Redo, Cut, Copy, Paste and Select all mean while the editor is active. While a cell is typed into, they mean
 * its text, and undo gives the typing up. The menu says what would be undone.
 */
final class Atgarder {

    private final IHandlerService handlers;
    private final ICommandService commands;
    private final List<IHandlerActivation> aktiva = new ArrayList<>();

    Atgarder(IWorkbenchPartSite site, EditHistory historik, Grid<?> grid) {
        handlers = site.getService(IHandlerService.class);
        commands = site.getService(ICommandService.class);
        Steg angra = new Steg(Messages.angra, Messages.angraInget, historik::undoLabel, () -> {
            if (!grid.cancelEditor()) {
                historik.undo();
            }
        });
        Steg gorOm = new Steg(Messages.gorOm, Messages.gorOmInget, historik::redoLabel, historik::redo);
        aktivera(IWorkbenchCommandConstants.EDIT_UNDO, angra);
        aktivera(IWorkbenchCommandConstants.EDIT_REDO, gorOm);
        aktivera(IWorkbenchCommandConstants.EDIT_CUT, new Urklipp(Text::cut, () -> {
            grid.copy();
            grid.clear();
        }));
        aktivera(IWorkbenchCommandConstants.EDIT_COPY, new Urklipp(Text::copy, grid::copy));
        aktivera(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, new AbstractHandler() {
            @Override public Object execute(ExecutionEvent event) {
                grid.find();
                return null;
            }
        });
        aktivera(IWorkbenchCommandConstants.EDIT_PASTE, new Urklipp(Text::paste, grid::paste));
        aktivera(IWorkbenchCommandConstants.EDIT_SELECT_ALL, new Urklipp(Text::selectAll, grid::selectAll));
        historik.addListener(objekt -> uppdatera(angra, gorOm));
        Diskret.folj(grid.control(), () -> uppdatera(angra, gorOm));
        grid.control().addDisposeListener(event -> {
            handlers.deactivateHandlers(aktiva);
            aktiva.clear();
        });
        uppdatera(angra, gorOm);
    }

    private void aktivera(String command, AbstractHandler handler) {
        aktiva.add(handlers.activateHandler(command, handler));
    }

    private void uppdatera(Steg angra, Steg gorOm) {
        angra.uppdatera();
        gorOm.uppdatera();
        commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
        commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
    }

    /** A step in the history. */
    private static final class Steg extends AbstractHandler implements IElementUpdater {

        private final String med;
        private final String utan;
        private final Supplier<String> namn;
        private final Runnable gor;

        Steg(String med, String utan, Supplier<String> namn, Runnable gor) {
            this.med = med;
            this.utan = utan;
            this.namn = namn;
            this.gor = gor;
        }

        void uppdatera() {
            setBaseEnabled(namn.get() != null);
        }

        @Override public Object execute(ExecutionEvent event) {
            gor.run();
            return null;
        }

        @Override
        @SuppressWarnings("rawtypes") public void updateElement(UIElement element, Map parameters) {
            String steg = namn.get();
            String text = steg == null ? utan : NLS.bind(med, Sekretess.FRITEXT.visa(steg));
            element.setText(text);
            element.setTooltip(text);
        }
    }

    /** Something between the clipboard and what has the focus. */
    private static final class Urklipp extends AbstractHandler {

        private final Consumer<Text> iText;
        private final Runnable iTabell;

        Urklipp(Consumer<Text> iText, Runnable iTabell) {
            this.iText = iText;
            this.iTabell = iTabell;
        }

        @Override public Object execute(ExecutionEvent event) {
            if (Display.getCurrent().getFocusControl() instanceof Text text) {
                iText.accept(text);
            } else {
                iTabell.run();
            }
            return null;
        }
    }
}
