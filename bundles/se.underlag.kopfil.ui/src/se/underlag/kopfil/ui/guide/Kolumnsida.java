package se.underlag.kopfil.ui.guide;

import java.util.List;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.underlag.kopfil.ui.guide.Forhandsvisning.Rad;
import se.underlag.kopfil.ui.guide.Importlasning.Last;
import se.underlag.kopfil.ui.guide.Kolumnmodell.Kolumn;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.ui.Bild;
import se.underlag.ui.Marke;
import se.underlag.ui.sekretess.Diskret;
import se.underlag.ui.sekretess.Sekretess;

/** Second page of the import: what the columns of the file were taken for, to be corrected, and the file's first rows as they stand. */
final class Kolumnsida extends WizardPage {

    private static final int[] WEIGHTS = { 58, 42 };
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 380;
    private static final int[] COLUMN_WIDTHS = { 70, 150, 190, 84, 380, 240 };
    private static final int PREVIEW_WIDTH = 90;
    private static final int PREVIEW_MOST = 260;

    private final Importmallar mallar;
    private Mallrad template;
    private Bladlista sheets;
    private Label heading;
    private Table columns;
    private Label meansLabel;
    private Combo means;
    private Table preview;
    private Kolumnmodell modell;
    private List<Kolumn> shown = List.of();

    /** What the page asks of the wizard. */
    interface Importmallar extends Mallrad.Val {

        /** Reads those sheets together. @param namn empty to let the most likely one be found */
        void valjBlad(Set<String> namn);
    }

    Kolumnsida(Importmallar mallar) {
        super("kolumner", Messages.kolumn_rubrik, null);
        this.mallar = mallar;
        setDescription(Messages.kolumn_text);
    }

    @Override public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().spacing(0, 6).applyTo(area);
        template = new Mallrad(area, mallar);
        sheets = new Bladlista(area, mallar::valjBlad);
        SashForm parts = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(parts);
        addColumns(part(parts));
        Composite lower = part(parts);
        new Label(lower, SWT.NONE).setText(Messages.kolumn_raderna);
        preview = Marke.pa(new Table(lower, SWT.BORDER | SWT.FULL_SELECTION), "import.provrader");
        preview.setHeaderVisible(true);
        preview.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(preview);
        parts.setWeights(WEIGHTS);
        Diskret.folj(preview, this::remask);
        setControl(area);
    }

    private static Composite part(Composite parent) {
        Composite part = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(part);
        return part;
    }

    private void addColumns(Composite area) {
        heading = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        columns = Marke.pa(new Table(area, SWT.BORDER | SWT.FULL_SELECTION), "import.kolumner");
        columns.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
        String[] titles = { Messages.kolumn_kolumn, Messages.kolumn_rubriken, Messages.kolumn_betyder, Messages.kolumn_sakerhet,
                Messages.kolumn_varfor,
                Messages.kolumn_exempel };
        for (int index = 0; index < titles.length; index++) {
            TableColumn made = new TableColumn(columns, SWT.LEFT);
            made.setText(titles[index]);
            made.setWidth(COLUMN_WIDTHS[index]);
        }
        columns.addListener(SWT.Selection, event -> selected());
        columns.addListener(SWT.DefaultSelection, event -> means.setFocus());
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        meansLabel = new Label(row, SWT.NONE);
        means = Marke.pa(new Combo(row, SWT.READ_ONLY), "import.betyder");
        means.setVisibleItemCount(12);
        GridDataFactory.swtDefaults().hint(300, SWT.DEFAULT).applyTo(means);
        means.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> decide()));
    }

    /** Shows what was read. @param mall name of the template it was read by, null for none */
    void visa(Last last, String mall) {
        modell = last.kolumner();
        template.visa(last.mallar(), mall, modell.rubrikrad());
        sheets.visa(last.bladforslag());
        heading.setText(NLS.bind(Messages.kolumn_kolumnerna, last.blad()));
        preview.setRedraw(false);
        for (TableColumn column : preview.getColumns()) {
            column.dispose();
        }
        TableColumn number = new TableColumn(preview, SWT.RIGHT);
        number.setText(Messages.problem_rad);
        number.setWidth(COLUMN_WIDTHS[0]);
        for (int index = 0; index < modell.kolumner().size(); index++) {
            new TableColumn(preview, SWT.LEFT).setWidth(PREVIEW_WIDTH);
        }
        preview.setRedraw(true);
        fill(-1);
        fillPreview();
        tell(last.fel());
    }

    /** What is first to look at is selected. @param keep the line to stay on, -1 for none */
    private void fill(int keep) {
        shown = modell.kolumner();
        columns.removeAll();
        int first = -1;
        for (int index = 0; index < shown.size(); index++) {
            Kolumn column = shown.get(index);
            TableItem item = new TableItem(columns, SWT.NONE);
            item.setText(new String[] { column.namn(), column.rubrik(), Kolumnfalt.namn(column.falt()),
                    column.falt() == null ? "" : NLS.bind(Messages.kolumn_procent, column.sakerhet()), why(column),
                    Sekretess.FRITEXT.visa(String.join(";  ", column.exempel())) });
            item.setImage(2, column.undrar() ? Bild.VARNING.of(columns) : null);
            first = first < 0 && column.undrar() ? index : first;
            preview.getColumn(index + 1).setText(NLS.bind(Messages.kolumn_iForhand, column.namn(), column.rubrik()));
        }
        if (!shown.isEmpty()) {
            columns.select(keep >= 0 ? keep : Math.max(0, first));
            columns.showSelection();
        }
        selected();
    }

    @Override public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            columns.setFocus();
            selected();
        }
    }

    private static String why(Kolumn column) {
        return !column.skal().isEmpty() || column.falt() != null ? column.skal()
                : column.rubrik().isEmpty() ? Messages.kolumn_utanRubrik : Messages.kolumn_okand;
    }

    private void remask() {
        if (modell != null) {
            fill(columns.getSelectionIndex());
            fillPreview();
        }
    }

    private void fillPreview() {
        preview.removeAll();
        if (modell == null) {
            return;
        }
        for (Rad row : modell.rader()) {
            TableItem item = new TableItem(preview, SWT.NONE);
            item.setText(0, String.valueOf(row.nummer()));
            for (int index = 0; index < shown.size(); index++) {
                item.setText(index + 1, Sekretess.FRITEXT.visa(row.text(shown.get(index).index())));
            }
        }
        for (int index = 1; index <= shown.size(); index++) {
            TableColumn column = preview.getColumn(index);
            column.pack();
            column.setWidth(Math.clamp(column.getWidth(), PREVIEW_WIDTH, PREVIEW_MOST));
        }
    }

    private void selected() {
        int index = columns.getSelectionIndex();
        Kolumn column = index < 0 ? null : shown.get(index);
        boolean own = column == null || modell.harEgenRubrik(column);
        means.setEnabled(column != null);
        means.removeAll();
        meansLabel.setText(column == null ? Messages.kolumn_valjKolumn
                : NLS.bind(own ? Messages.kolumn_betyderKolumn : Messages.kolumn_ejUnik, column.namn()));
        meansLabel.getParent().layout();
        if (column == null) {
            return;
        }
        means.add(NLS.bind(Messages.kolumn_somLast, Kolumnfalt.namn(modell.last(column.index()))));
        Kolumnfalt.alla().forEach(field -> means.add(Kolumnfalt.namn(field)));
        means.select(column.bestamd() ? Kolumnfalt.alla().indexOf(column.falt()) + 1 : 0);
        preview.showColumn(preview.getColumn(index + 1));
    }

    private void decide() {
        int line = columns.getSelectionIndex();
        int index = means.getSelectionIndex();
        if (line >= 0 && index >= 0) {
            modell.bestam(shown.get(line).index(), index == 0 ? null : Kolumnfalt.alla().get(index - 1));
            fill(line);
            tell(null);
        }
    }

    private void tell(String fel) {
        long ask = shown.stream().filter(Kolumn::undrar).count();
        setMessage(ask == 0 ? Messages.kolumn_inget : NLS.bind(Messages.kolumn_undrar, ask), ask == 0 ? NONE : WARNING);
        setErrorMessage(modell.fel().orElse(fel));
        setPageComplete(modell.fel().isEmpty());
    }

    /** @return the columns as they are meant */
    Kolumnmodell modell() {
        return modell;
    }
}
