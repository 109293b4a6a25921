package se.underlag.ui.grid.internal;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Tells screen readers which cell is active, what it holds and what its signs mean; the grid is a canvas to them otherwise. */
final class ScreenReader {

    private final Accessible accessible;
    private final Supplier<String> activeCell;

    ScreenReader(Control grid, Supplier<String> activeCell) {
        this.accessible = grid.getAccessible();
        this.activeCell = activeCell;
        accessible.addAccessibleListener(new AccessibleAdapter() {

            @Override public void getName(AccessibleEvent event) {
                event.result = activeCell.get();
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {

            @Override public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLE;
            }

            @Override public void getValue(AccessibleControlEvent event) {
                event.result = activeCell.get();
            }
        });
    }

    /** Speaks up when another cell has become active. */
    void moved() {
        accessible.sendEvent(ACC.EVENT_NAME_CHANGED, new Object[] { null, activeCell.get() });
        accessible.setFocus(ACC.CHILDID_SELF);
    }
}
