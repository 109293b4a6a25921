package se.underlag.kopfil.ui.guide;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.underlag.kopfil.Bladforslag;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.ui.Marke;

/** The sheets of a file, which of them are read and why; hidden where there is but one. */
final class Bladlista extends Composite {

    private static final int[] WIDTHS = { 200, 70, 70, 640 };
    private static final int LINES = 4;

    private final Table table;
    private final Consumer<Set<String>> onChoice;

    /** @param onChoice gets the names of the sheets that are to be read together */
    Bladlista(Composite parent, Consumer<Set<String>> onChoice) {
        super(parent, SWT.NONE);
        this.onChoice = onChoice;
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        new Label(this, SWT.NONE).setText(Messages.kolumn_bladen);
        table = Marke.pa(new Table(this, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION), "import.blad");
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
        String[] titles = { Messages.kolumn_blad, Messages.kolumn_bladAr, Messages.kolumn_bladRader, Messages.kolumn_bladVarfor };
        for (int index = 0; index < titles.length; index++) {
            TableColumn column = new TableColumn(table, index == 1 || index == 2 ? SWT.RIGHT : SWT.LEFT);
            column.setText(titles[index]);
            column.setWidth(WIDTHS[index]);
        }
        table.addListener(SWT.Selection, this::ticked);
    }

    /** Shows the sheets. */
    void visa(List<Bladforslag> blad) {
        table.removeAll();
        for (Bladforslag one : blad) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(one);
            item.setText(
                    new String[] { one.blad(), one.ar() == 0 ? "" : String.valueOf(one.ar()), one.rader() == 0 ? "" : String.valueOf(one.rader()),
                            one.skal() });
            item.setChecked(one.vald());
        }
        ((GridData) table.getLayoutData()).heightHint = table.getHeaderHeight()
                + Math.min(LINES, blad.size()) * table.getItemHeight();
        setVisible(blad.size() > 1);
        ((GridData) getLayoutData()).exclude = blad.size() <= 1;
        getParent().layout(true, true);
    }

    private void ticked(Event event) {
        if (event.detail != SWT.CHECK) {
            return;
        }
        Set<String> chosen = new LinkedHashSet<>();
        for (TableItem item : table.getItems()) {
            if (item.getChecked()) {
                chosen.add(((Bladforslag) item.getData()).blad());
            }
        }
        // the list must not change while it tells of a tick
        getDisplay().asyncExec(() -> {
            if (!isDisposed()) {
                onChoice.accept(chosen);
            }
        });
    }
}
