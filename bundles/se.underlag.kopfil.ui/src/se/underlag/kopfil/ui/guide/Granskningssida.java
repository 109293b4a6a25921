package se.underlag.kopfil.ui.guide;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import se.underlag.kopfil.Importplan.Planrad;
import se.underlag.kopfil.ui.guide.Importgranskning.Granskad;
import se.underlag.kopfil.ui.guide.Importgranskning.Urval;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.ui.Marke;
import se.underlag.ui.Namngivning;
import se.underlag.ui.sekretess.Diskret;
import se.underlag.ui.sekretess.Sekretess;

/** The review: every row with its fate, before anything is written. Rows are taken with or left out, and the sums follow. */
final class Granskningssida extends WizardPage {

    private static final int[] WEIGHTS = { 80, 20 };
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 250;

    private final Map<Urval, Button> filters = new EnumMap<>(Urval.class);
    private Label summary;
    private Label chosen;
    private Granskningstrad tree;
    private Summatabell sums;
    private Text details;
    private Importgranskning granskning;
    private Importurval urval;
    private Urval filter = Urval.ALLA;
    private Granskad inSight;

    Granskningssida() {
        super("granskning", Messages.import_granskaRubrik, null);
    }

    @Override public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(1).spacing(0, 6).applyTo(area);
        summary = Marke.pa(new Label(area, SWT.NONE), "import.sammanfattning");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        addFilters(area);
        SashForm parts = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(parts);
        tree = new Granskningstrad(parts, this::ticked, this::selected);
        details = Marke.pa(new Text(parts, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), "import.detaljer");
        Namngivning.namn(details, Messages.import_omRaden);
        parts.setWeights(WEIGHTS);
        Diskret.folj(details, () -> selected(inSight));
        addChoice(area);
        sums = new Summatabell(area);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(sums);
        setControl(area);
    }

    private void addFilters(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.spacing = 8;
        layout.marginLeft = 0;
        row.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        new Label(row, SWT.NONE).setText(Messages.import_visa);
        for (Urval one : Urval.values()) {
            Button button = Marke.pa(new Button(row, SWT.RADIO), "import.urval." + one);
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                if (button.getSelection()) {
                    filter = one;
                    refill();
                }
            }));
            filters.put(one, button);
        }
    }

    private void addChoice(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        chosen = Marke.pa(new Label(row, SWT.NONE), "import.valda");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(chosen);
        choose(row, Messages.import_taMedVisade, true);
        choose(row, Messages.import_taBortVisade, false);
    }

    private void choose(Composite row, String text, boolean with) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            List<Planrad> shown = granskning.rader(filter).stream().map(Granskad::rad).filter(Objects::nonNull).toList();
            urval.valj(shown, with);
            tree.bockaOm();
            ticked();
        }));
    }

    /** Shows a plan. @param val what is taken of it, all to begin with */
    void visa(Importgranskning ny, Importurval val, String fil) {
        granskning = ny;
        urval = val;
        filter = Urval.ALLA;
        summary.setText(ny.sammanfattning());
        filters.forEach((one, button) -> {
            button.setText(NLS.bind(Messages.import_antal, word(one), ny.antal(one)));
            button.setSelection(one == filter);
            button.setEnabled(one == Urval.ALLA || ny.antal(one) > 0);
        });
        summary.getParent().layout(true, true);
        setMessage(ny.skriver() ? NLS.bind(Messages.import_granskaText, fil) : Messages.import_ingetNytt, ny.skriver() ? NONE : INFORMATION);
        refill();
        ticked();
    }

    private static String word(Urval urval) {
        return switch (urval) {
        case ALLA -> Messages.import_alla;
        case NYA -> Messages.import_nya;
        case ANDRADE -> Messages.import_andrade;
        case OFORANDRADE -> Messages.import_oforandrade;
        case SAKNADE -> Messages.import_saknade;
        case AVVISADE -> Messages.import_avvisade;
        case MED_FYND -> Messages.import_medFynd;
        };
    }

    @Override public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            tree.setFocus();
        }
    }

    private void refill() {
        tree.visa(granskning.rader(filter), urval);
    }

    private void ticked() {
        chosen.setText(NLS.bind(Messages.import_valda, urval.nya() + urval.andrade(), urval.valbara()));
        sums.visa(urval);
        setPageComplete(urval.skriver());
        if (getContainer().getCurrentPage() != null) {
            getContainer().updateButtons();
        }
    }

    private void selected(Granskad row) {
        inSight = row;
        details.setText(row == null ? "" : Sekretess.FRITEXT.visa(Importgranskning.detaljer(row)));
    }

    /** @return whether what is chosen would write anything */
    boolean skriver() {
        return urval != null && urval.skriver();
    }

    /** @return what to carry out */
    Importurval urval() {
        return urval;
    }
}
