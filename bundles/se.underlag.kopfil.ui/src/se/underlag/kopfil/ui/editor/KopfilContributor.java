package se.underlag.kopfil.ui.editor;

import java.util.Map;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Points the workbench's Edit commands at whichever köpfil editor is active. */
public final class KopfilContributor extends EditorActionBarContributor {

    @Override
    public void setActiveEditor(IEditorPart editor) {
        Map<String, IAction> atgarder = editor instanceof KopfilEditor kopfil ? kopfil.atgarder() : Map.of();
        IActionBars bars = getActionBars();
        for (ActionFactory command : new ActionFactory[] {ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.COPY, ActionFactory.PASTE,
            ActionFactory.SELECT_ALL}) {
            bars.setGlobalActionHandler(command.getId(), atgarder.get(command.getId()));
        }
        bars.updateActionBars();
    }
}
