package se.underlag.ui.grid.internal;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Text;
import se.underlag.ui.grid.Column;

/**
 * Types into the filter row. A field is laid over the cell and filters while it is typed into. Enter and Down go to the rows, Tab to the next
 * column, Alt+Down opens the list of values, Esc takes the column's filter away. From the rows Ctrl+Shift+L comes here and Alt+Down opens the list.
 */
final class FilterRow<T> extends AbstractUiBindingConfiguration {

    /** Key of the widget's name for drivers of windows. */
    private static final String ID = "se.underlag.id";
    private static final int PAUSE_MS = 150;

    private final Layers<T> layers;
    private final Selection<T> selection;
    private final List<Column<T>> columns;
    private final Arranger<T> arranger;
    private NatTable table;
    private Text field;
    private int column = -1;

    FilterRow(Layers<T> layers, Selection<T> selection, List<Column<T>> columns, Arranger<T> arranger) {
        this.layers = layers;
        this.selection = selection;
        this.columns = columns;
        this.arranger = arranger;
    }

    /** Takes the widget, once it is there. */
    void shownIn(NatTable widget) {
        this.table = widget;
        // follows its cell when columns are moved, resized or scrolled
        widget.addPaintListener(event -> place());
    }

    @Override public void configureUiBindings(UiBindingRegistry registry) {
        MouseEventMatcher here = new MouseEventMatcher(SWT.NONE, Headers.FILTER_ROW, MouseEventMatcher.LEFT_BUTTON);
        registry.registerFirstMouseDownBinding(here, (natTable, event) -> clicked(event));
        for (int held : new int[] { SWT.NONE, SWT.MOD1, SWT.MOD2 }) {
            // a click here is none on the heading
            registry.registerFirstSingleClickBinding(new MouseEventMatcher(held, Headers.FILTER_ROW, MouseEventMatcher.LEFT_BUTTON),
                    (natTable, event) -> {
                    });
        }
        registry.registerKeyBinding(new KeyEventMatcher(SWT.MOD1 | SWT.MOD2, 'l'), (natTable, event) -> edit(activeColumn()));
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD3, SWT.ARROW_DOWN), (natTable, event) -> list(activeColumn()));
    }

    private int activeColumn() {
        return selection.active().map(cell -> columns.indexOf(cell.column())).orElse(table.getColumnIndexByPosition(1));
    }

    private void clicked(MouseEvent event) {
        int position = table.getColumnPositionByX(event.x);
        int index = table.getColumnIndexByPosition(position);
        if (index < 0) {
            return;
        }
        Rectangle cell = table.getBoundsByPosition(position, layers.headers().filterLine());
        if (event.x >= cell.x + cell.width - FilterPainter.BUTTON) {
            list(index);
        } else {
            edit(index);
        }
    }

    /** Puts the caret into the column's filter cell. */
    void edit(int index) {
        close();
        if (!table.commitAndCloseActiveCellEditor()) {
            return;
        }
        scrollTo(index);
        column = index;
        field = new Text(table, SWT.SINGLE | SWT.BORDER);
        field.setData(ID, "filter." + columns.get(index).id());
        field.setText(arranger.filter(index).text());
        field.setToolTipText(Messages.filterTip);
        field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override public void getName(AccessibleEvent event) {
                event.result = NLS.bind(Messages.filterName, columns.get(index).spoken());
            }
        });
        place();
        field.selectAll();
        field.setFocus();
        field.addModifyListener(event -> typed());
        field.addFocusListener(FocusListener.focusLostAdapter(event -> apply()));
        field.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
        field.addTraverseListener(event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = false;
                next(event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1);
            } else if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
            }
        });
    }

    private void typed() {
        Text typedInto = field;
        table.getDisplay().timerExec(PAUSE_MS, () -> {
            if (typedInto == field && !typedInto.isDisposed()) {
                set(typedInto.getText());
            }
        });
    }

    private void set(String text) {
        arranger.filter(column, new ColumnFilter(text, arranger.filter(column).chosen()));
        table.redraw();
    }

    private void pressed(KeyEvent event) {
        if (event.keyCode == SWT.ARROW_DOWN && (event.stateMask & SWT.ALT) != 0) {
            int index = column;
            apply();
            list(index);
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.ARROW_DOWN) {
            apply();
            table.setFocus();
        } else if (event.keyCode == SWT.ESC) {
            arranger.filter(column, ColumnFilter.NONE);
            close();
            table.setFocus();
        }
    }

    private void next(int step) {
        int index = column;
        apply();
        int position = layers.selection().getColumnPositionByIndex(index) + step;
        if (position >= 0 && position < layers.selection().getColumnCount()) {
            edit(layers.selection().getColumnIndexByPosition(position));
        } else {
            table.setFocus();
        }
    }

    private void apply() {
        if (field != null && !field.isDisposed()) {
            set(field.getText());
            close();
        }
    }

    private void close() {
        Text open = field;
        field = null;
        if (open != null && !open.isDisposed()) {
            open.dispose();
        }
    }

    /** Opens the list of the column's values. */
    void list(int index) {
        close();
        if (index >= 0 && table.commitAndCloseActiveCellEditor()) {
            scrollTo(index);
            Rectangle cell = bounds(index);
            new ValueList<>(table, table.getDisplay().map(table, null, cell), columns.get(index), arranger.filter(index),
                    filter -> arranger.filter(index, filter)).open(show -> arranger.values(index, show));
        }
    }

    private void scrollTo(int index) {
        if (position(index).isEmpty()) {
            layers.viewport().moveColumnPositionIntoViewport(layers.selection().getColumnPositionByIndex(index));
        }
    }

    private OptionalInt position(int index) {
        return IntStream.range(1, table.getColumnCount()).filter(position -> table.getColumnIndexByPosition(position) == index).findFirst();
    }

    private Rectangle bounds(int index) {
        OptionalInt position = position(index);
        return position.isEmpty() ? new Rectangle(0, 0, 0, 0) : table.getBoundsByPosition(position.getAsInt(), layers.headers().filterLine());
    }

    private void place() {
        if (field != null && !field.isDisposed()) {
            Rectangle cell = bounds(column);
            Rectangle wanted = new Rectangle(cell.x, cell.y, Math.max(0, cell.width - FilterPainter.BUTTON), cell.height);
            if (!field.getBounds().equals(wanted)) {
                field.setBounds(wanted);
            }
        }
    }
}
