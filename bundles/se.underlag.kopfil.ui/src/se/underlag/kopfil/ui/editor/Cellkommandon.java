package se.underlag.kopfil.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import se.underlag.ui.grid.Grid;

/** The menu of the cells, and what the commands for filling, putting back, pictures and printing mean while the editor is active. */
final class Cellkommandon {

    /** Id of the cells' menu, for contributions at its {@code additions}. */
    static final String MENY = "se.underlag.kopfil.ui.editor.celler";

    private static final String PREFIX = "se.underlag.ui.";

    private final IHandlerService handlers;
    private final List<IHandlerActivation> aktiva = new ArrayList<>();

    Cellkommandon(IWorkbenchPartSite site, ISelectionProvider urval, Grid<?> grid, boolean farAndra) {
        handlers = site.getService(IHandlerService.class);
        if (farAndra) {
            aktivera(PREFIX + "fyllNedat", grid::fillDown);
            aktivera(PREFIX + "fyllHoger", grid::fillRight);
            aktivera(PREFIX + "aterstallCeller", grid::revertCells);
            aktivera(PREFIX + "aterstallRader", grid::revertRows);
            aktivera(PREFIX + "aterstallAllt", grid::revertAll);
        }
        aktivera(PREFIX + "kopieraBild", grid::copyPicture);
        aktivera(PREFIX + "sparaBild", grid::savePicture);
        aktivera(IWorkbenchCommandConstants.FILE_PRINT, grid::print);
        grid.control().addDisposeListener(event -> handlers.deactivateHandlers(aktiva));
        MenuManager meny = new MenuManager(null, MENY);
        meny.setRemoveAllWhenShown(true);
        meny.addMenuListener(grid::fillMenu);
        grid.setMenu(meny);
        site.registerContextMenu(MENY, meny, urval);
    }

    private void aktivera(String command, Runnable gor) {
        aktiva.add(handlers.activateHandler(command, new AbstractHandler() {

            @Override public Object execute(ExecutionEvent event) {
                gor.run();
                return null;
            }
        }));
    }
}
