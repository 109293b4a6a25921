package se.underlag.kopfil.ui.guide;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Spinner;
import se.underlag.kopfil.Mall;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.ui.Marke;

/** The line above the columns: the unit's template that the file is read by, what can be done with it, and the row where the headings stand. */
final class Mallrad extends Composite {

    private static final int LAST_ROW = 40;
    private static final int SETTLE = 700;

    private final Val val;
    private final Combo template;
    private final Button more;
    private final Spinner row;
    private List<Mall> known = List.of();
    private int shownRow;

    /** What is asked of the wizard. */
    interface Val {

        /** Reads the file by that template. @param namn null for none */
        void valjMall(String namn);

        /** Reads the file with its headings in that row. @param rad 1 for the first */
        void valjRubrikrad(int rad);

        /** Asks for a name and keeps columns and marks as a template of the unit. */
        void sparaMall();

        /** Asks where to, and writes the template to a file. */
        void exporteraMall(Mall mall);

        /** Asks for a file, keeps the template in it for the unit and reads by it. */
        void importeraMall();

        /** Asks, and deletes the template. */
        void taBortMall(Mall mall);
    }

    Mallrad(Composite parent, Val val) {
        super(parent, SWT.NONE);
        this.val = val;
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(8, 0).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        new Label(this, SWT.NONE).setText(Messages.kolumn_mall);
        template = Marke.pa(new Combo(this, SWT.READ_ONLY), "import.mall");
        GridDataFactory.swtDefaults().hint(260, SWT.DEFAULT).applyTo(template);
        template.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> val.valjMall(chosen() == null ? null : chosen().namn())));
        Button save = Marke.pa(new Button(this, SWT.PUSH), "import.sparaMall");
        save.setText(Messages.kolumn_sparaMall);
        save.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> val.sparaMall()));
        more = Marke.pa(new Button(this, SWT.PUSH), "import.mallar");
        more.setText(Messages.kolumn_mallar);
        more.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> menu()));
        Label label = new Label(this, SWT.NONE);
        label.setText(Messages.kolumn_rubrikrad);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(label);
        row = Marke.pa(new Spinner(this, SWT.BORDER), "import.rubrikrad");
        row.setValues(1, 1, LAST_ROW, 0, 1, 1);
        row.addListener(SWT.Selection, event -> rowChanged());
        row.addListener(SWT.DefaultSelection, event -> readRow());
        row.addListener(SWT.FocusOut, event -> readRow());
    }

    private Mall chosen() {
        int index = template.getSelectionIndex();
        return index <= 0 ? null : known.get(index - 1);
    }

    /** Whoever steps through rows waits for none of them: the file is read where they stop. */
    private void rowChanged() {
        int at = row.getSelection();
        getDisplay().timerExec(SETTLE, () -> {
            if (!isDisposed() && row.getSelection() == at) {
                readRow();
            }
        });
    }

    private void readRow() {
        if (row.getSelection() != shownRow) {
            shownRow = row.getSelection();
            val.valjRubrikrad(shownRow);
        }
    }

    private void menu() {
        Menu menu = new Menu(more);
        Mall mall = chosen();
        item(menu, Messages.kolumn_mallTillFil, mall != null, () -> val.exporteraMall(mall));
        item(menu, Messages.kolumn_mallUrFil, true, val::importeraMall);
        item(menu, Messages.kolumn_mallTaBort, mall != null, () -> val.taBortMall(mall));
        Rectangle place = more.getBounds();
        menu.setLocation(toDisplay(place.x, place.y + place.height));
        menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static void item(Menu menu, String text, boolean enabled, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.setEnabled(enabled);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    /** Shows the unit's templates. @param mall name of the chosen one, null for none; @param rubrikrad 0 when no row is known */
    void visa(List<Mall> mallar, String mall, int rubrikrad) {
        known = mallar;
        List<String> names = new ArrayList<>(List.of(Messages.kolumn_ingenMall));
        known.forEach(one -> names.add(one.namn()));
        template.setItems(names.toArray(String[]::new));
        template.select(Math.max(0, names.indexOf(mall)));
        row.setSelection(Math.max(1, rubrikrad));
        shownRow = row.getSelection();
    }
}
