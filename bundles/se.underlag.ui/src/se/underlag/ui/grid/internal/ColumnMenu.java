package se.underlag.ui.grid.internal;

import java.util.List;
import java.util.Set;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.internal.Arrangement.Order;

/** What can be done with a column, at its heading; and with all of them, also from the line above the grid. */
final class ColumnMenu<T> extends AbstractUiBindingConfiguration {

    private static final int NAME_LENGTH = 60;

    private final Columns<T> columns;
    private final Arranger<T> arranger;
    private final FilterRow<T> filters;

    ColumnMenu(Columns<T> columns, Arranger<T> arranger, FilterRow<T> filters) {
        this.columns = columns;
        this.arranger = arranger;
        this.filters = filters;
    }

    @Override public void configureUiBindings(UiBindingRegistry registry) {
        registry.registerFirstMouseDownBinding(new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, MouseEventMatcher.RIGHT_BUTTON),
                (table, event) -> {
                    int index = table.getColumnIndexByPosition(table.getColumnPositionByX(event.x));
                    if (index >= 0) {
                        Menu menu = new Menu(table);
                        one(menu, index);
                        separator(menu);
                        all(menu, table);
                        open(menu, table);
                    }
                });
    }

    /** Opens the menu of all columns. */
    void openForAll(NatTable table) {
        Menu menu = new Menu(table);
        all(menu, table);
        open(menu, table);
    }

    private static void open(Menu menu, NatTable table) {
        menu.addListener(SWT.Hide, event -> table.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void one(Menu menu, int index) {
        Column<T> column = columns.described().get(index);
        item(menu, Messages.menuSortUp, () -> arranger.sort(List.of(new Order(index, true))));
        item(menu, Messages.menuSortDown, () -> arranger.sort(List.of(new Order(index, false))));
        if (!arranger.sorted().isEmpty()) {
            item(menu, Messages.menuUnsort, () -> arranger.sort(List.of()));
        }
        separator(menu);
        item(menu, Messages.menuFilter, () -> filters.list(index));
        if (!arranger.filter(index).isNone()) {
            item(menu, Messages.valuesClear, () -> arranger.filter(index, ColumnFilter.NONE));
        }
        if (column.isGroupable()) {
            item(menu, NLS.bind(Messages.menuGroup, column.label()), () -> arranger.groupBy(index));
        }
        separator(menu);
        item(menu, Messages.menuHide, () -> columns.hide(index));
        item(menu, Messages.menuFreeze, () -> columns.freezeTo(index));
    }

    private void all(Menu menu, NatTable table) {
        if (columns.isFrozen()) {
            item(menu, Messages.menuUnfreeze, columns::unfreeze);
        }
        item(menu, Messages.menuColumns, () -> new ColumnsDialog<>(table.getShell(), columns).open());
        separator(menu);
        Set<String> names = columns.named().keySet();
        item(menu, Messages.menuStandard, () -> columns.apply(columns.standard()));
        names.forEach(name -> item(menu, NLS.bind(Messages.menuLayout, name.replace("&", "&&")), () -> columns.applyNamed(name)));
        item(menu, Messages.menuSave, () -> save(table));
        if (!names.isEmpty()) {
            MenuItem remove = new MenuItem(menu, SWT.CASCADE);
            remove.setText(Messages.menuRemove);
            Menu choices = new Menu(remove);
            remove.setMenu(choices);
            names.forEach(name -> item(choices, name.replace("&", "&&"), () -> columns.remove(name)));
        }
    }

    private void save(NatTable table) {
        InputDialog dialog = new InputDialog(table.getShell(), Messages.saveTitle, Messages.saveText, "",
                name -> name.isBlank() ? "" : name.length() > NAME_LENGTH ? NLS.bind(Messages.tooLong, name.length(), NAME_LENGTH) : null);
        if (dialog.open() == Window.OK) {
            columns.save(dialog.getValue().strip());
        }
    }

    private static void item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    private static void separator(Menu menu) {
        new MenuItem(menu, SWT.SEPARATOR);
    }
}
