package se.underlag.ui.grid.internal;

import java.util.Objects;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTableCellAdapter;
import org.eclipse.swt.accessibility.AccessibleTableCellEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** A cell of a grid as screen readers meet it. */
final class ReadableCell {

    /** Says what a cell is called now. */
    interface Namer {

        /** @return value and signs, and where it stands when that was worth saying */
        String of(int line, int column);
    }

    private final Accessible parent;
    private final GtkCells platform;
    private final Accessible accessible;
    private final Control grid;
    private final ReadableTable table;
    private final int line;
    private final int column;

    /** @param at column and line */
    ReadableCell(Accessible parent, GtkCells platform, Control grid, ReadableTable table, Point at, Namer namer) {
        this.parent = parent;
        this.platform = platform;
        this.grid = grid;
        this.table = table;
        this.line = at.y;
        this.column = at.x;
        accessible = new Accessible(parent);
        accessible.addAccessibleListener(new AccessibleAdapter() {

            @Override public void getName(AccessibleEvent event) {
                event.result = exists() ? namer.of(line, column) : "";
            }

            @Override public void getDescription(AccessibleEvent event) {
                boolean heads = exists() && (line == ReadableTable.HEADINGS || column == ReadableTable.NAMES);
                event.result = heads ? table.explanation(line, column) : "";
            }
        });
        accessible.addAccessibleControlListener(new State());
        accessible.addAccessibleTableCellListener(new Place());
        platform.adopt(accessible);
    }

    Accessible accessible() {
        return accessible;
    }

    void focus() {
        accessible.setFocus(ACC.CHILDID_SELF);
    }

    void nameChanged() {
        accessible.sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    void dispose() {
        platform.forget(accessible);
        accessible.dispose();
    }

    /** A reader may hold on to a cell whose row is gone. */
    private boolean exists() {
        return line < table.lines() && column < table.columns();
    }

    private boolean isActive() {
        return Objects.equals(table.active(), new Point(column, line));
    }

    /** Role, state and place. */
    private final class State extends AccessibleControlAdapter {

        @Override public void getRole(AccessibleControlEvent event) {
            event.detail = line == ReadableTable.HEADINGS ? ACC.ROLE_TABLECOLUMNHEADER
                    : column == ReadableTable.NAMES ? ACC.ROLE_TABLEROWHEADER : ACC.ROLE_TABLECELL;
        }

        @Override public void getState(AccessibleControlEvent event) {
            int state = ACC.STATE_READONLY;
            if (exists()) {
                state = table.isEditable(line, column) ? 0 : ACC.STATE_READONLY;
                state |= line == ReadableTable.HEADINGS || column == ReadableTable.NAMES ? 0 : ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
                state |= table.isMarked(line, column) ? ACC.STATE_SELECTED : 0;
                state |= isActive() && grid.isFocusControl() ? ACC.STATE_FOCUSED : 0;
            }
            boolean seen = exists() && table.bounds(line, column) != null;
            event.detail = seen ? state : state | ACC.STATE_OFFSCREEN;
        }

        @Override public void getValue(AccessibleControlEvent event) {
            event.result = exists() ? table.value(line, column) : "";
        }

        @Override public void getLocation(AccessibleControlEvent event) {
            Rectangle bounds = exists() ? table.bounds(line, column) : null;
            if (bounds != null) {
                Rectangle onScreen = grid.getDisplay().map(grid, null, bounds);
                event.x = onScreen.x;
                event.y = onScreen.y;
                event.width = onScreen.width;
                event.height = onScreen.height;
            }
        }

        @Override public void getChild(AccessibleControlEvent event) {
            if (event.childID == ACC.CHILDID_CHILD_INDEX) {
                event.detail = line * table.columns() + column;
            }
        }

        @Override public void getChildCount(AccessibleControlEvent event) {
            event.detail = 0;
        }
    }

    /** Where the cell stands. */
    private final class Place extends AccessibleTableCellAdapter {

        @Override public void getRowIndex(AccessibleTableCellEvent event) {
            event.index = line;
        }

        @Override public void getColumnIndex(AccessibleTableCellEvent event) {
            event.index = column;
        }

        @Override public void getRowSpan(AccessibleTableCellEvent event) {
            event.count = 1;
        }

        @Override public void getColumnSpan(AccessibleTableCellEvent event) {
            event.count = 1;
        }

        @Override public void isSelected(AccessibleTableCellEvent event) {
            event.isSelected = exists() && table.isMarked(line, column);
        }

        @Override public void getTable(AccessibleTableCellEvent event) {
            event.accessible = parent;
        }
    }
}
