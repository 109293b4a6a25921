package se.underlag.ui.grid.internal;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import se.underlag.ui.grid.Column;

/** The line above the grid: the search over all columns, and how many rows are shown. */
final class GridBar<T> extends Composite {

    private static final String ID = "se.underlag.id";
    private static final int PAUSE_MS = 200;
    private static final int SEARCH_WIDTH = 230;

    private final RowView<T> rows;
    private final Arranger<T> arranger;
    private final Runnable toGrid;
    private final Text search;
    private final Label state;
    private final Button clear;
    private int typed;

    GridBar(Composite parent, RowView<T> rows, List<Column<T>> columns, Arranger<T> arranger, Runnable toGrid, Runnable openColumns) {
        super(parent, SWT.NONE);
        this.rows = rows;
        this.arranger = arranger;
        this.toGrid = toGrid;
        GridLayoutFactory.fillDefaults().numColumns(5).margins(6, 3).spacing(10, 0).applyTo(this);
        search = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.searchHint);
        search.setToolTipText(Messages.searchTip);
        search.setData(ID, "rutnat.sok");
        GridDataFactory.fillDefaults().hint(SEARCH_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(search);
        state = new Label(this, SWT.NONE);
        state.setData(ID, "rutnat.antal");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(state);
        clear = new Button(this, SWT.PUSH);
        clear.setText(Messages.clearFilters);
        clear.setToolTipText(Messages.clearFiltersTip);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).exclude(true).applyTo(clear);
        clear.setVisible(false);
        clear.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> clearAll()));
        search.addModifyListener(event -> later());
        search.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
        search.addTraverseListener(event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
            }
        });
        new GroupChoice<>(this, columns, rows, arranger);
        Button layout = new Button(this, SWT.PUSH);
        layout.setText(Messages.columnsButton);
        layout.setToolTipText(Messages.columnsTip);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(layout);
        layout.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> openColumns.run()));
        arranger.onChange(this::show);
        show();
    }

    /** Puts the caret into the search field. */
    void find() {
        search.setFocus();
        search.selectAll();
    }

    /** @return what is searched for */
    String words() {
        return search.getText();
    }

    /** Searches for these words at once. */
    void search(String words) {
        search.setText(words);
        typed++;
        arranger.search(words);
    }

    private void later() {
        int number = ++typed;
        getDisplay().timerExec(PAUSE_MS, () -> {
            if (number == typed && !isDisposed()) {
                arranger.search(search.getText());
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.ARROW_DOWN) {
            arranger.search(search.getText());
            toGrid.run();
        } else if (event.keyCode == SWT.ESC) {
            event.doit = false;
            if (!search.getText().isEmpty()) {
                search.setText("");
            } else if (arranger.isFiltered()) {
                clearAll();
            } else {
                toGrid.run();
            }
        }
    }

    /** Shows all rows. */
    void clearAll() {
        typed++;
        arranger.clearFilters();
        search.setText("");
    }

    private void show() {
        if (isDisposed()) {
            return;
        }
        String all = Formats.count(rows.all().size());
        boolean filtered = arranger.isFiltered();
        String text = arranger.isShownFiltered() ? NLS.bind(Messages.shownRows, Formats.count(rows.shownCount()), all)
                : rows.all().size() == 1 ? Messages.oneRow : NLS.bind(Messages.allRows, all);
        if (!text.equals(state.getText()) || clear.getVisible() != filtered) {
            state.setText(text);
            clear.setVisible(filtered);
            ((GridData) clear.getLayoutData()).exclude = !filtered;
            layout(true);
        }
    }
}
