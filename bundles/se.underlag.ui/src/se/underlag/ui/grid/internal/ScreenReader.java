package se.underlag.ui.grid.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Makes a grid a table to screen readers, which would meet an empty canvas otherwise. A cell becomes an object of its own when it is asked for or
 * becomes active; at most {@value #KEPT} are kept, so that fifty thousand rows cost no more than ten.
 */
final class ScreenReader {

    private static final int KEPT = 500;

    private final Control grid;
    private final GtkCells platform;
    private final Accessible accessible;
    private final ReadableTable table;
    private final Announcement announcement = new Announcement();
    private final Map<Point, ReadableCell> cells = new LinkedHashMap<>(16, 0.75f, true);
    private Point said;
    private String saying;
    private String name = Messages.gridName;

    ScreenReader(Composite grid, ReadableTable table) {
        platform = new GtkCells(grid);
        this.grid = grid;
        this.table = table;
        this.accessible = grid.getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {

            @Override public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        accessible.addAccessibleControlListener(new Children());
        accessible.addAccessibleTableListener(new ReadableLines(table, this::cell));
        grid.addFocusListener(FocusListener.focusGainedAdapter(event -> focused()));
        grid.addDisposeListener(event -> replaced());
    }

    /** Gives the grid a name. */
    void setName(String newName) {
        name = newName;
        accessible.sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    private void focused() {
        announcement.forget();
        said = null;
        moved();
    }

    /** Speaks up when another cell has become active. */
    void moved() {
        Point active = table.active();
        if (active == null || active.equals(said) || !grid.isFocusControl()) {
            return;
        }
        Point before = said;
        said = active;
        saying = announcement.of(table, active.y, active.x);
        ReadableCell cell = cell(active.y, active.x);
        if (cells.containsKey(before)) {
            cells.get(before).nameChanged();
        }
        cell.nameChanged();
        cell.focus();
    }

    /** Speaks up when the active cell may show something else, and where it stands when the rows are others. */
    void changed() {
        Point active = table.active();
        if (active == null || !active.equals(said)) {
            moved();
            return;
        }
        String now = Announcement.plain(table, active.y, active.x);
        if (!now.equals(saying)) {
            saying = now;
            cell(active.y, active.x).nameChanged();
        }
    }

    /** Forgets all cells: what stood in them stands elsewhere. */
    void replaced() {
        List.copyOf(cells.values()).forEach(ReadableCell::dispose);
        cells.clear();
        said = null;
        announcement.forget();
    }

    /** @return what was said last, null when nothing was */
    String said() {
        return said == null ? null : saying;
    }

    private String name(int line, int column) {
        return said != null && said.x == column && said.y == line ? saying : Announcement.plain(table, line, column);
    }

    private ReadableCell cell(int line, int column) {
        if (line < 0 || column < 0 || line >= table.lines() || column >= table.columns()) {
            return null;
        }
        ReadableCell cell = cells.computeIfAbsent(new Point(column, line), at -> new ReadableCell(accessible, platform, grid, table, at, this::name));
        if (cells.size() > KEPT) {
            ReadableCell eldest = cells.remove(cells.keySet().iterator().next());
            eldest.dispose();
        }
        return cell;
    }

    /** The cells as children of the widget, in reading order; only those that are asked for. */
    private final class Children extends AccessibleControlAdapter {

        @Override public void getRole(AccessibleControlEvent event) {
            if (event.childID == ACC.CHILDID_SELF) {
                event.detail = ACC.ROLE_TABLE;
            }
        }

        @Override public void getChildCount(AccessibleControlEvent event) {
            event.detail = (int) Math.min(Integer.MAX_VALUE, (long) table.lines() * table.columns());
        }

        @Override public void getChild(AccessibleControlEvent event) {
            if (event.childID == ACC.CHILDID_CHILD_AT_INDEX) {
                ReadableCell cell = cell(event.detail / table.columns(), event.detail % table.columns());
                event.accessible = cell == null ? null : cell.accessible();
            }
        }

        @Override public void getChildAtPoint(AccessibleControlEvent event) {
            Point local = grid.toControl(event.x, event.y);
            Point at = table.cellAt(local.x, local.y);
            ReadableCell cell = at == null ? null : cell(at.y, at.x);
            if (cell != null) {
                event.accessible = cell.accessible();
            }
        }

        @Override public void getFocus(AccessibleControlEvent event) {
            if (said != null && grid.isFocusControl()) {
                event.accessible = cell(said.y, said.x).accessible();
            }
        }
    }
}
