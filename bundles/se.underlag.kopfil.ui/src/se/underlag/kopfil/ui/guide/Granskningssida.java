package se.underlag.kopfil.ui.guide;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import se.underlag.kopfil.ui.guide.Importgranskning.Granskad;
import se.underlag.kopfil.ui.guide.Importgranskning.Urval;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.kopfil.ui.internal.Ord;
import se.underlag.ui.Bild;
import se.underlag.ui.Marke;

/** Second page of the import: every row with its fate, before anything is written. */
final class Granskningssida extends WizardPage {

    private static final int[] WEIGHTS = { 74, 26 };

    private Label summary;
    private Combo filter;
    private TableViewer table;
    private Text details;
    private Importgranskning granskning;
    private List<Granskad> shown = List.of();

    Granskningssida() {
        super("granskning", Messages.import_granskaRubrik, null);
    }

    @Override public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        summary = Marke.pa(new Label(area, SWT.NONE), "import.sammanfattning");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
        new Label(area, SWT.NONE).setText(Messages.import_visa);
        filter = Marke.pa(new Combo(area, SWT.READ_ONLY), "import.urval");
        filter.setItems(Messages.import_alla, Messages.import_nya, Messages.import_andrade, Messages.import_oforandrade, Messages.import_avvisade,
                Messages.import_medFynd);
        filter.select(0);
        filter.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refill()));
        SashForm parts = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(1080, 440).applyTo(parts);
        addTable(parts);
        details = Marke.pa(new Text(parts, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), "import.detaljer");
        parts.setWeights(WEIGHTS);
        setControl(area);
    }

    private void addTable(Composite parent) {
        table = new TableViewer(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        Marke.pa(table.getTable(), "import.rader").setHeaderVisible(true);
        table.setUseHashlookup(true);
        table.setContentProvider((ILazyContentProvider) index -> table.replace(shown.get(index), index));
        for (Granskningskolumn column : Granskningskolumn.values()) {
            TableViewerColumn made = new TableViewerColumn(table, column.right() ? SWT.RIGHT : SWT.LEFT);
            made.getColumn().setText(column.rubrik());
            made.getColumn().setWidth(column.bredd());
            made.setLabelProvider(new Labels(column));
        }
        table.addSelectionChangedListener(event -> details
                .setText(event.getStructuredSelection().getFirstElement() instanceof Granskad row ? Importgranskning.detaljer(row) : ""));
    }

    /** Shows a plan. */
    void visa(Importgranskning ny, Importval val) {
        granskning = ny;
        summary.setText(ny.sammanfattning());
        filter.select(0);
        setMessage(ny.skriver() ? NLS.bind(Messages.import_granskaText, val.path().getFileName()) : Messages.import_ingetNytt,
                ny.skriver() ? NONE : INFORMATION);
        refill();
    }

    private void refill() {
        shown = granskning.rader(Urval.values()[filter.getSelectionIndex()]);
        details.setText("");
        table.getTable().deselectAll();
        table.setInput(shown);
        table.setItemCount(shown.size());
        table.refresh();
    }

    /** @return whether the shown plan would write anything */
    boolean skriver() {
        return granskning != null && granskning.skriver();
    }

    /** Texts and signs of a column. */
    private final class Labels extends ColumnLabelProvider {

        private final Granskningskolumn column;

        Labels(Granskningskolumn column) {
            this.column = column;
        }

        @Override public String getText(Object element) {
            return column.text((Granskad) element);
        }

        @Override public Image getImage(Object element) {
            Granskad row = (Granskad) element;
            Bild sign = switch (column) {
            case UTFALL -> row.rad() == null ? null : Ord.bild(row.rad().utfall());
            case ANMARKNING -> row.allvar() == null ? null : Ord.bild(row.allvar());
            default -> null;
            };
            return sign == null ? null : sign.of(table.getTable());
        }
    }
}
