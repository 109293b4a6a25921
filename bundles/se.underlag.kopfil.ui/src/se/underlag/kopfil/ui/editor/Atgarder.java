package se.underlag.kopfil.ui.editor;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import se.underlag.ui.edit.EditHistory;
import se.underlag.ui.grid.Grid;

/** What the workbench's own Undo, Redo, Copy, Paste and Select all mean in the editor. While a cell is typed into, they mean its text. */
final class Atgarder {

    private final Map<String, IAction> atgarder = new HashMap<>();

    Atgarder(IWorkbenchPartSite site, EditHistory historik, Grid<?> grid) {
        UndoActionHandler undo = new UndoActionHandler(site, historik.context());
        undo.setPruneHistory(false);
        RedoActionHandler redo = new RedoActionHandler(site, historik.context());
        redo.setPruneHistory(false);
        atgarder.put(ActionFactory.UNDO.getId(), undo);
        atgarder.put(ActionFactory.REDO.getId(), redo);
        grid.control().addDisposeListener(event -> {
            undo.dispose();
            redo.dispose();
        });
        atgarder.put(ActionFactory.COPY.getId(), action(ActionFactory.COPY, Text::copy, grid::copy));
        atgarder.put(ActionFactory.PASTE.getId(), action(ActionFactory.PASTE, Text::paste, grid::paste));
        atgarder.put(ActionFactory.SELECT_ALL.getId(), action(ActionFactory.SELECT_ALL, Text::selectAll, grid::selectAll));
    }

    private static IAction action(ActionFactory command, Consumer<Text> onText, Runnable onGrid) {
        Action action = new Action() {

            @Override
            public void run() {
                if (Display.getCurrent().getFocusControl() instanceof Text text) {
                    onText.accept(text);
                } else {
                    onGrid.run();
                }
            }
        };
        action.setActionDefinitionId(command.getCommandId());
        return action;
    }

    /** @return the meanings by the id of the workbench's action */
    Map<String, IAction> alla() {
        return Map.copyOf(atgarder);
    }
}
