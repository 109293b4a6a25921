package se.underlag.kopfil.ui.prognos;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.underlag.ui.Marke;

/** The effect of an action month by month, as a table that follows what is typed. */
final class Effektvisning extends Composite {

    private static final int RADER = 13;
    private static final int BREDD = 106;
    private static final int MANADSBREDD = 84;
    private static final int HOGST = 6;

    private final Label forklaring;
    private final Composite ram;
    private final Table tabell;
    private final Font fet;
    private List<String> rubriker = List.of();

    Effektvisning(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
        fet = resources.create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD));
        Label rubrik = new Label(this, SWT.NONE);
        rubrik.setText(Messages.tabellText);
        rubrik.setFont(fet);
        forklaring = Marke.pa(new Label(this, SWT.WRAP), "effekt-rader");
        // two rows may be told apart before long, and the table must not have to give way for the second line
        forklaring.setText("\n");
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(MANADSBREDD + HOGST * BREDD, forklaring.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(forklaring);
        ram = new Composite(this, SWT.NONE);
        tabell = Marke.pa(new Table(ram, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE), "effekt");
        tabell.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(MANADSBREDD + HOGST * BREDD, tabell.getHeaderHeight() + (RADER + 1) * (tabell.getItemHeight() + 1)).applyTo(ram);
    }

    /** Shows other effects. */
    void visa(Effekttabell effekt) {
        tabell.setRedraw(false);
        if (!rubriker.equals(effekt.rubriker())) {
            rubriker = effekt.rubriker();
            nyaKolumner();
        }
        tabell.setItemCount(effekt.rader().size());
        for (int i = 0; i < effekt.rader().size(); i++) {
            TableItem rad = tabell.getItem(i);
            rad.setText(effekt.rader().get(i).toArray(String[]::new));
            rad.setFont(i == effekt.rader().size() - 1 ? fet : null);
        }
        tabell.setRedraw(true);
        forklaring.setText(effekt.isEmpty() ? Messages.tabellTom : String.join("\n", effekt.forklaring()));
        forklaring.requestLayout();
    }

    private void nyaKolumner() {
        for (TableColumn gammal : tabell.getColumns()) {
            gammal.dispose();
        }
        TableColumnLayout bredder = new TableColumnLayout();
        ram.setLayout(bredder);
        for (int i = 0; i < rubriker.size(); i++) {
            TableColumn kolumn = new TableColumn(tabell, i == 0 ? SWT.LEFT : SWT.RIGHT);
            kolumn.setText(rubriker.get(i));
            bredder.setColumnData(kolumn, new ColumnWeightData(1, i == 0 ? MANADSBREDD : BREDD));
        }
        ram.layout();
    }
}
