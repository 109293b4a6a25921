package se.underlag.ui.grid.internal;

import org.eclipse.nebula.widgets.nattable.NatTable;
import se.underlag.ui.grid.Grid;

/** What the menus of columns do, for tests: menus of the window system cannot be worked without a person. */
public final class GridWorks {

    private GridWorks() {
    }

    private static Columns<?> columns(Grid<?> grid) {
        return (Columns<?>) grid.table().getData(Columns.class.getName());
    }

    /** Hides a column. */
    public static void hide(Grid<?> grid, String id) {
        columns(grid).hide(columns(grid).indexOf(id));
    }

    /** Freezes the columns up to this one. */
    public static void freezeTo(Grid<?> grid, String id) {
        columns(grid).freezeTo(columns(grid).indexOf(id));
    }

    /** Lets all columns scroll. */
    public static void unfreeze(Grid<?> grid) {
        columns(grid).unfreeze();
    }

    /** @return how many columns stay in sight */
    public static int frozen(Grid<?> grid) {
        return columns(grid).current().frozen();
    }

    /** Keeps the layout under a name. */
    public static void save(Grid<?> grid, String name) {
        columns(grid).save(name);
    }

    /** Lays the grid out as the named layout says. */
    public static void apply(Grid<?> grid, String name) {
        columns(grid).applyNamed(name);
    }

    /** Restores the default layout. */
    public static void standard(Grid<?> grid) {
        columns(grid).apply(columns(grid).standard());
    }

    /** Opens the dialog of columns. */
    public static void openColumns(Grid<?> grid) {
        NatTable table = grid.table();
        ColumnsDialog<?> dialog = new ColumnsDialog<>(table.getShell(), columns(grid));
        dialog.setBlockOnOpen(false);
        dialog.open();
    }
}
