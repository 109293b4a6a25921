package se.underlag.ui.grid.internal;

import org.eclipse.nebula.widgets.nattable.command.AbstractLayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.command.EditSelectionCommand;
import org.eclipse.nebula.widgets.nattable.edit.event.InlineCellEditEvent;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;

/** Typing edits the active cell, also when more is marked, as in Excel; by default a dialog would open for all marked cells. */
final class EditActiveCell extends AbstractLayerCommandHandler<EditSelectionCommand> {

    private final SelectionLayer selection;

    EditActiveCell(SelectionLayer selection) {
        this.selection = selection;
    }

    @Override
    public Class<EditSelectionCommand> getCommandClass() {
        return EditSelectionCommand.class;
    }

    @Override
    protected boolean doCommand(EditSelectionCommand command) {
        PositionCoordinate anchor = selection.getSelectionAnchor();
        if (anchor.columnPosition >= 0 && anchor.rowPosition >= 0 && isEditable(anchor, command.getConfigRegistry())) {
            Object value = command.getCharacter() != null ? command.getCharacter()
                    : selection.getDataValueByPosition(anchor.columnPosition, anchor.rowPosition);
            selection.fireLayerEvent(new InlineCellEditEvent(new PositionCoordinate(selection, anchor.columnPosition, anchor.rowPosition),
                    command.getParent(), command.getConfigRegistry(), value));
        }
        return true;
    }

    private boolean isEditable(PositionCoordinate place, IConfigRegistry registry) {
        ILayerCell cell = selection.getCellByPosition(place.columnPosition, place.rowPosition);
        IEditableRule rule = registry.getConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, DisplayMode.EDIT, cell.getConfigLabels());
        return rule.isEditable(cell, registry);
    }
}
