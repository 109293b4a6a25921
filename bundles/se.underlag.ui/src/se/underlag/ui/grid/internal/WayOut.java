package se.underlag.ui.grid.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Ctrl+Tab and Ctrl+Shift+Tab leave the grid, since Tab alone goes from cell to cell (WCAG 2.1, 2.1.2: no keyboard trap). */
final class WayOut implements Listener {

    private final Control grid;

    private WayOut(Control grid) {
        this.grid = grid;
    }

    /** Opens the way. */
    static void of(Control grid) {
        WayOut out = new WayOut(grid);
        Display display = grid.getDisplay();
        display.addFilter(SWT.KeyDown, out);
        grid.addDisposeListener(event -> display.removeFilter(SWT.KeyDown, out));
    }

    @Override public void handleEvent(Event event) {
        if (event.widget == grid && event.keyCode == SWT.TAB && (event.stateMask & SWT.MOD1) != 0) {
            event.type = SWT.None;
            boolean back = (event.stateMask & SWT.MOD2) != 0;
            grid.traverse(back ? SWT.TRAVERSE_TAB_PREVIOUS : SWT.TRAVERSE_TAB_NEXT);
        }
    }
}
