package se.underlag.kopfil.ui.guide;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.underlag.kopfil.Fargfynd;
import se.underlag.kopfil.Fargfynd.Kalla;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.ui.Marke;

/** Third page of the import: every colour and word that may mark prognos, and whether it does (PR-02). */
final class Fargsida extends WizardPage {

    private static final int SWATCH = 16;
    private static final int[] WIDTHS = { 220, 240, 90, 120, 320 };

    private final List<Image> swatches = new ArrayList<>();
    private Table table;
    private final Runnable keep;
    private Fargmodell modell;

    /** @param keep keeps what is said here as a template of the unit */
    Fargsida(Runnable keep) {
        super("farger", Messages.farg_rubrik, null);
        this.keep = keep;
        setDescription(Messages.farg_text);
    }

    @Override public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().spacing(0, 6).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.farg_lista);
        table = Marke.pa(new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION), "import.farger");
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        String[] titles = { Messages.farg_marke, Messages.farg_kalla, Messages.farg_antal, Messages.kolumn_betyder, Messages.farg_exempel };
        for (int index = 0; index < titles.length; index++) {
            TableColumn column = new TableColumn(table, index == 2 ? SWT.RIGHT : SWT.LEFT);
            column.setText(titles[index]);
            column.setWidth(WIDTHS[index]);
        }
        table.addListener(SWT.Selection, this::ticked);
        table.addDisposeListener(event -> forget());
        Label note = new Label(area, SWT.WRAP);
        note.setText(Messages.farg_upplysning);
        GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(note);
        Button save = Marke.pa(new Button(area, SWT.PUSH), "import.sparaFarger");
        save.setText(Messages.kolumn_sparaMall);
        save.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> keep.run()));
        setControl(area);
    }

    /** Shows the marks. */
    void visa(Fargmodell ny) {
        modell = ny;
        table.removeAll();
        forget();
        for (Fargfynd mark : ny.farger()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(mark);
            item.setText(new String[] { mark.namn(), source(mark.kalla()), String.valueOf(mark.antal()), "", String.join(", ", mark.exempel()) });
            if (mark.rgb() >= 0) {
                item.setImage(0, swatch(mark.rgb()));
            }
            item.setChecked(ny.arPrognos(mark));
            meaning(item);
        }
    }

    @Override public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            table.setFocus();
        }
    }

    private static String source(Kalla kalla) {
        return switch (kalla) {
        case FYLLNING -> Messages.farg_fyllning;
        case TYPSNITT -> Messages.farg_typsnitt;
        case VILLKOR -> Messages.farg_villkor;
        case TEXT -> Messages.farg_ord;
        };
    }

    private Image swatch(int rgb) {
        Image image = new Image(table.getDisplay(), SWATCH, SWATCH);
        GC gc = new GC(image);
        gc.setBackground(new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF));
        gc.fillRectangle(0, 0, SWATCH, SWATCH);
        gc.setForeground(table.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
        gc.drawRectangle(0, 0, SWATCH - 1, SWATCH - 1);
        gc.dispose();
        swatches.add(image);
        return image;
    }

    private void forget() {
        swatches.forEach(Image::dispose);
        swatches.clear();
    }

    private void ticked(Event event) {
        if (event.detail == SWT.CHECK) {
            TableItem item = (TableItem) event.item;
            modell.bestam((Fargfynd) item.getData(), item.getChecked());
            meaning(item);
        }
    }

    private static void meaning(TableItem item) {
        item.setText(3, item.getChecked() ? Messages.import_prognos : Messages.farg_inget);
    }
}
