package se.underlag.ui.grid.internal;

import java.util.function.Consumer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import se.underlag.ui.grid.Grid;

/** Lets Enter and a double click open the row, in a grid that is a list of things to open and where nothing is typed. */
public final class OpenRow {

    private OpenRow() {
    }

    /** Takes the two over from moving and editing. */
    public static <T> void on(Grid<T> grid, Consumer<T> open) {
        NatTable table = grid.table();
        UiBindingRegistry bindings = table.getUiBindingRegistry();
        for (int enter : new int[] { SWT.CR, SWT.KEYPAD_CR }) {
            bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, enter), (natTable, event) -> open(grid, open));
        }
        bindings.registerFirstDoubleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON),
                (natTable, event) -> open(grid, open));
    }

    private static <T> void open(Grid<T> grid, Consumer<T> open) {
        grid.activeCell().map(Grid.Cell::row).ifPresent(open);
    }
}
