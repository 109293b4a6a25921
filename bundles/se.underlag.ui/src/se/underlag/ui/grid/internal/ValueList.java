package se.underlag.ui.grid.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.events.ShellListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import se.underlag.ui.grid.Column;

/** The values of a column to tick, each with how many rows show it; those with a value that is not ticked are hidden. */
final class ValueList<T> {

    /** A value. @param shown as the grid shows it, empty for empty cells @param count how many rows that the other filters let pass */
    record Value(String shown, int count) {

        String text() {
            return NLS.bind(Messages.valueCount, shown.isEmpty() ? Messages.valuesEmpty : shown, Formats.count(count));
        }
    }

    private static final String ID = "se.underlag.id";
    private static final int WIDTH = 300;
    private static final int HEIGHT = 380;

    private final Shell shell;
    private final Text search;
    private final Table table;
    private final Consumer<ColumnFilter> chosen;
    private final ColumnFilter before;
    private final boolean hidden;
    private final Set<String> ticked = new HashSet<>();
    private List<Value> all = List.of();
    private List<Value> listed = List.of();

    ValueList(Control owner, Rectangle below, Column<T> column, ColumnFilter before, Consumer<ColumnFilter> chosen) {
        this.before = before;
        this.chosen = chosen;
        this.hidden = column.sekretess().dold(false);
        shell = new Shell(owner.getShell(), SWT.RESIZE | SWT.ON_TOP | SWT.TOOL | SWT.BORDER);
        shell.setText(NLS.bind(Messages.valuesTitle, column.label()));
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(4, 6).applyTo(shell);
        Label title = new Label(shell, SWT.NONE);
        title.setText(shell.getText());
        search = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.valuesSearch);
        search.setData(ID, "varden.sok");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        table = new Table(shell, SWT.CHECK | SWT.VIRTUAL | SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setData(ID, "varden");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        buttons();
        search.addModifyListener(event -> narrow());
        search.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.setFocus();
            } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                apply();
            }
        }));
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, this::tick);
        table.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                apply();
            }
        }));
        shell.addShellListener(ShellListener.shellDeactivatedAdapter(event -> shell.dispose()));
        shell.addDisposeListener(event -> owner.getDisplay().asyncExec(() -> {
            if (!owner.isDisposed()) {
                owner.setFocus();
            }
        }));
        place(below);
    }

    private void place(Rectangle below) {
        Rectangle screen = shell.getParent().getMonitor().getClientArea();
        int x = Math.max(screen.x, Math.min(below.x, screen.x + screen.width - WIDTH));
        int y = Math.max(screen.y, Math.min(below.y + below.height, screen.y + screen.height - HEIGHT));
        shell.setBounds(x, y, WIDTH, HEIGHT);
    }

    private void buttons() {
        Composite row = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Button apply = button(row, Messages.valuesApply, this::apply);
        shell.setDefaultButton(apply);
        button(row, Messages.valuesClear, () -> {
            shell.dispose();
            chosen.accept(ColumnFilter.NONE);
        });
        button(row, Messages.cancel, shell::dispose);
    }

    private static Button button(Composite row, String text, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    /** Opens the list. @param source is given who wants the values, once they are counted */
    void open(Consumer<Consumer<List<Value>>> source) {
        shell.open();
        search.setFocus();
        if (hidden) {
            search.setEnabled(false);
            search.setMessage(Messages.valuesHidden);
        } else {
            source.accept(this::show);
        }
    }

    private void show(List<Value> values) {
        if (!shell.isDisposed()) {
            all = values;
            values.forEach(value -> ticked.add(value.shown()));
            if (before.chosen() != null) {
                ticked.retainAll(before.chosen());
            }
            narrow();
        }
    }

    private void narrow() {
        String wanted = Folding.of(search.getText());
        listed = wanted.isEmpty() ? all : all.stream().filter(value -> Folding.of(value.text()).contains(wanted)).toList();
        table.setItemCount(listed.isEmpty() ? 0 : listed.size() + 1);
        table.clearAll();
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        int place = table.indexOf(item);
        if (place == 0) {
            item.setText(Messages.valuesAll);
            item.setChecked(listed.stream().allMatch(value -> ticked.contains(value.shown())));
        } else {
            item.setText(listed.get(place - 1).text());
            item.setChecked(ticked.contains(listed.get(place - 1).shown()));
        }
    }

    private void tick(Event event) {
        if (event.detail != SWT.CHECK) {
            return;
        }
        TableItem item = (TableItem) event.item;
        int place = table.indexOf(item);
        List<String> meant = (place == 0 ? listed : List.of(listed.get(place - 1))).stream().map(Value::shown).toList();
        if (item.getChecked()) {
            ticked.addAll(meant);
        } else {
            ticked.removeAll(Set.copyOf(meant));
        }
        table.clearAll();
    }

    /** While values are searched for, only those that were found count, as in Excel. */
    private void apply() {
        if (hidden) {
            shell.dispose();
            return;
        }
        boolean searching = listed.size() < all.size();
        Set<String> wanted = new HashSet<>(ticked);
        if (searching) {
            wanted.retainAll(listed.stream().map(Value::shown).toList());
        }
        boolean everything = wanted.size() == all.size();
        shell.dispose();
        chosen.accept(new ColumnFilter(before.text(), everything ? null : wanted));
    }
}
