package se.underlag.ui.grid.internal;

import org.eclipse.nebula.widgets.nattable.command.AbstractLayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.edit.command.EditSelectionCommand;
import org.eclipse.nebula.widgets.nattable.edit.command.EditUtils;
import org.eclipse.nebula.widgets.nattable.edit.event.InlineCellEditEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;

/** Typing edits the active cell, also when more is marked, as in Excel; by default a dialog would open for all marked cells. */
final class EditActiveCell extends AbstractLayerCommandHandler<EditSelectionCommand> {

    private final SelectionLayer selection;
    private Runnable refused = () -> {
    };

    EditActiveCell(SelectionLayer selection) {
        this.selection = selection;
    }

    /** Runs it whenever somebody types into a cell that cannot be edited. */
    void onRefused(Runnable listener) {
        refused = listener;
    }

    @Override public Class<EditSelectionCommand> getCommandClass() {
        return EditSelectionCommand.class;
    }

    @Override protected boolean doCommand(EditSelectionCommand command) {
        PositionCoordinate anchor = selection.getSelectionAnchor();
        if (anchor.columnPosition < 0 || anchor.rowPosition < 0) {
            return true;
        }
        if (EditUtils.isCellEditable(anchor, command.getConfigRegistry())) {
            Object value = command.getCharacter() != null ? command.getCharacter()
                    : selection.getDataValueByPosition(anchor.columnPosition, anchor.rowPosition);
            selection
                    .fireLayerEvent(new InlineCellEditEvent(new PositionCoordinate(anchor), command.getParent(), command.getConfigRegistry(), value));
        } else {
            refused.run();
        }
        return true;
    }
}
