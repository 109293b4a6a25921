package se.underlag.ui.grid.internal;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.IKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.IMouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;

/** Opens and closes a group: a click on its heading, or Enter or Space on it. */
final class GroupKeys<T> extends AbstractUiBindingConfiguration {

    private final RowView<T> rows;
    private final SelectionLayer selection;
    private final Arranger<T> arranger;

    GroupKeys(RowView<T> rows, SelectionLayer selection, Arranger<T> arranger) {
        this.rows = rows;
        this.selection = selection;
        this.arranger = arranger;
    }

    @Override public void configureUiBindings(UiBindingRegistry registry) {
        for (int key : new int[] { SWT.SPACE, SWT.CR, SWT.KEYPAD_CR }) {
            IKeyEventMatcher onHeading = event -> event.keyCode == key && event.stateMask == SWT.NONE && rows.groupAt(active()) >= 0;
            registry.registerFirstKeyBinding(onHeading, (table, event) -> toggle(active()));
        }
        registry.registerFirstSingleClickBinding(new OnHeading(),
                (table, event) -> toggle(table.getRowIndexByPosition(table.getRowPositionByY(event.y))));
    }

    private int active() {
        return selection.getSelectionAnchor().rowPosition;
    }

    private void toggle(int place) {
        int column = Math.max(0, selection.getSelectionAnchor().columnPosition);
        int group = rows.groupAt(place);
        arranger.toggle(place);
        selection.selectCell(column, rows.placeOfGroup(group), false, false);
    }

    /** A left click on the heading of a group. */
    private static final class OnHeading implements IMouseEventMatcher {

        @Override public boolean matches(NatTable table, MouseEvent event, LabelStack regions) {
            LabelStack labels = table.getConfigLabelsByPosition(table.getColumnPositionByX(event.x), table.getRowPositionByY(event.y));
            return event.button == 1 && labels != null && labels.hasLabel(Labels.GROUP);
        }
    }
}
