package se.underlag.ui.grid.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.internal.ColumnLayout.Placed;

/** Ticks the columns to show and puts them in order, with the keyboard alone if need be. */
final class ColumnsDialog<T> extends Dialog {

    private static final String ID = "se.underlag.id";

    private final Columns<T> columns;
    private final ColumnLayout before;
    private final List<Placed> placed;
    private List<Placed> listed = List.of();
    private Text search;
    private Table table;

    ColumnsDialog(Shell parent, Columns<T> columns) {
        super(parent);
        this.columns = columns;
        this.before = columns.current();
        this.placed = new ArrayList<>(before.columns());
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.columnsTitle);
    }

    @Override protected boolean isResizable() {
        return true;
    }

    @Override protected Point getInitialSize() {
        return new Point(420, 560);
    }

    @Override protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.columnsSearch);
        search.setData(ID, "kolumner.sok");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setData(ID, "kolumner");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
        button(buttons, Messages.columnsUp, () -> move(-1));
        button(buttons, Messages.columnsDown, () -> move(1));
        button(buttons, Messages.columnsAll, this::tickAll);
        search.addModifyListener(event -> show());
        table.addListener(SWT.Selection, this::ticked);
        show();
        return area;
    }

    private static void button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    private void show() {
        String wanted = Folding.of(search.getText());
        listed = placed.stream().filter(one -> Folding.of(text(one)).contains(wanted)).toList();
        table.removeAll();
        for (Placed one : listed) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(text(one));
            item.setChecked(!one.hidden());
        }
    }

    private String text(Placed one) {
        Column<T> column = columns.described().get(columns.indexOf(one.id()));
        return column.group().isEmpty() ? column.spoken() : NLS.bind(Messages.columnsInGroup, column.spoken(), column.group());
    }

    private void ticked(Event event) {
        if (event.detail == SWT.CHECK) {
            TableItem item = (TableItem) event.item;
            set(listed.get(table.indexOf(item)), !item.getChecked());
        }
    }

    private void tickAll() {
        listed.forEach(one -> set(one, false));
        show();
    }

    private void set(Placed one, boolean hidden) {
        Placed now = new Placed(one.id(), one.width(), hidden);
        placed.replaceAll(other -> other.id().equals(one.id()) ? now : other);
        listed = listed.stream().map(other -> other.id().equals(one.id()) ? now : other).toList();
    }

    private void move(int step) {
        int selected = table.getSelectionIndex();
        if (selected < 0 || selected + step < 0 || selected + step >= listed.size()) {
            return;
        }
        Collections.swap(placed, placed.indexOf(listed.get(selected)), placed.indexOf(listed.get(selected + step)));
        show();
        table.setSelection(selected + step);
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.columnsApply, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
    }

    /** A grid without columns could not be worked with: then nothing changes. */
    @Override protected void okPressed() {
        int shown = (int) placed.stream().filter(one -> !one.hidden()).count();
        if (shown > 0) {
            columns.apply(new ColumnLayout(placed, Math.min(before.frozen(), shown - 1), before.sort(), before.groupBy()));
        }
        super.okPressed();
    }
}
