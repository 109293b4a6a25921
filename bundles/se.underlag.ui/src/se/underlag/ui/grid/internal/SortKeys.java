package se.underlag.ui.grid.internal;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.sort.action.SortColumnAction;
import org.eclipse.nebula.widgets.nattable.sort.config.DefaultSortConfiguration;
import org.eclipse.nebula.widgets.nattable.sort.event.ColumnHeaderClickEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.action.IMouseAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;

/** A click on a heading sorts by it alone; with Ctrl or Shift it is added to the order, turned, or with the third click taken out. */
final class SortKeys extends DefaultSortConfiguration {

    private static final int LEFT = 1;

    private final SortModel sort;

    SortKeys(SortModel sort) {
        this.sort = sort;
    }

    @Override public void configureUiBindings(UiBindingRegistry registry) {
        registry.registerFirstSingleClickBinding(new ColumnHeaderClickEventMatcher(SWT.NONE, LEFT), new SortColumnAction(false));
        for (int held : new int[] { SWT.MOD1, SWT.MOD2 }) {
            ColumnHeaderClickEventMatcher heading = new ColumnHeaderClickEventMatcher(held, LEFT);
            // otherwise the click would mark columns as well
            registry.registerFirstMouseDownBinding(heading, (table, event) -> table.forceFocus());
            registry.registerFirstSingleClickBinding(heading, new Add());
        }
    }

    /** Adds, turns or takes out the clicked column. */
    private final class Add implements IMouseAction {

        @Override public void run(NatTable table, MouseEvent event) {
            int column = table.getColumnIndexByPosition(table.getColumnPositionByX(event.x));
            if (column >= 0) {
                SortDirectionEnum next = sort.getSortDirection(column).getNextSortDirection();
                sort.sort(column, next, true);
                table.redraw();
            }
        }
    }
}
