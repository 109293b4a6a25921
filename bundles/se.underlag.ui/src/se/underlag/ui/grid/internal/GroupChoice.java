package se.underlag.ui.grid.internal;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import se.underlag.ui.grid.Column;

/** Chooses the column to group by; nothing to see in a grid without such columns. */
final class GroupChoice<T> extends Composite {

    private static final String ID = "se.underlag.id";

    private final List<Column<T>> columns;
    private final Arranger<T> arranger;
    private final List<Integer> offered;

    GroupChoice(Composite parent, List<Column<T>> columns, RowView<T> rows, Arranger<T> arranger) {
        super(parent, SWT.NONE);
        this.columns = columns;
        this.arranger = arranger;
        offered = IntStream.range(0, columns.size()).filter(i -> columns.get(i).isGroupable()).boxed().toList();
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 0).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(this);
        if (!offered.isEmpty()) {
            fill(rows);
        }
    }

    private void fill(RowView<T> rows) {
        Button open = button(Messages.groupOpenAll, false);
        Button close = button(Messages.groupCloseAll, true);
        new Label(this, SWT.NONE).setText(Messages.groupBy);
        Combo combo = new Combo(this, SWT.READ_ONLY);
        combo.setData(ID, "rutnat.delsummor");
        combo.add(Messages.groupNone);
        offered.forEach(column -> combo.add(columns.get(column).label()));
        combo.select(0);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            int chosen = combo.getSelectionIndex();
            arranger.groupBy(chosen == 0 ? -1 : offered.get(chosen - 1));
        }));
        arranger.onChange(() -> {
            if (!isDisposed()) {
                combo.select(offered.indexOf(arranger.groupedBy()) + 1);
                show(open, !rows.groups().isEmpty());
                show(close, !rows.groups().isEmpty());
            }
        });
    }

    private void show(Button button, boolean visible) {
        if (button.getVisible() != visible) {
            button.setVisible(visible);
            ((GridData) button.getLayoutData()).exclude = !visible;
            getParent().layout(true, true);
        }
    }

    private Button button(String text, boolean closing) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().exclude(true).applyTo(button);
        button.setVisible(false);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> arranger.closeAll(closing)));
        return button;
    }
}
