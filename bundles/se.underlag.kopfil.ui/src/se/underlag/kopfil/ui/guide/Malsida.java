package se.underlag.kopfil.ui.guide;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Dialoger;
import se.underlag.ui.Dialoger.Filfraga;
import se.underlag.ui.Dialoger.Filter;
import se.underlag.ui.Marke;

/** The page of the export: which köpfil, into whose workbook, and where to. */
final class Malsida extends WizardPage {

    private final KopfilTjanst tjanst;
    private final Dialoger dialoger;
    private final List<Kopfilsinfo> kopfiler;
    private final Kopfilsinfo start;
    private Combo which;
    private Button own;
    private Button made;
    private Text file;
    private String arbetsbok;

    Malsida(KopfilTjanst tjanst, Dialoger dialoger, List<Kopfilsinfo> kopfiler, Kopfilsinfo start) {
        super("mal", Messages.export_rubrik, null);
        this.tjanst = tjanst;
        this.dialoger = dialoger;
        this.kopfiler = kopfiler;
        this.start = start;
        setDescription(Messages.export_text);
    }

    @Override public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 10).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.export_kopfil);
        which = Marke.pa(new Combo(area, SWT.READ_ONLY), "export.kopfil");
        kopfiler.forEach(one -> which.add(NLS.bind(Messages.export_val, new Object[] { one.enhetskod(), String.valueOf(one.ar()), one.namn() })));
        which.select(start == null ? -1 : kopfiler.indexOf(start));
        which.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen()));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(which);
        addWorkbooks(area);
        new Label(area, SWT.NONE).setText(Messages.export_till);
        file = Marke.pa(new Text(area, SWT.BORDER | SWT.SINGLE), "export.fil");
        file.addModifyListener(event -> changed());
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(file);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.import_bladdra);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        setButtonLayoutData(browse);
        setControl(area);
        chosen();
        setErrorMessage(null);
    }

    private void addWorkbooks(Composite area) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.export_arbetsbok);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        Composite choice = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(choice);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(choice);
        own = workbook(choice, "export.egen");
        own.setText(Messages.export_egenSaknas);
        made = workbook(choice, "export.ny");
        made.setText(Messages.export_ny);
    }

    private Button workbook(Composite choice, String id) {
        Button button = Marke.pa(new Button(choice, SWT.RADIO), id);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    /** Finds out whether the köpfil has a workbook of its own; until that is known a new one is offered. */
    private void chosen() {
        shown(Optional.empty());
        Kopfilsinfo kopfil = bestallning().kopfil();
        if (kopfil != null) {
            Bakgrund.kor(which, Messages.export_letar, monitor -> tjanst.egenArbetsbok(kopfil.id()), found -> {
                if (kopfil.equals(bestallning().kopfil())) {
                    shown(found);
                }
            });
        }
    }

    private void shown(Optional<String> found) {
        arbetsbok = found.orElse(null);
        own.setText(found.map(name -> NLS.bind(Messages.export_egen, name)).orElse(Messages.export_egenSaknas));
        own.setEnabled(found.isPresent());
        own.setSelection(found.isPresent());
        made.setSelection(found.isEmpty());
        changed();
    }

    @Override public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && start != null) {
            file.setFocus();
        }
    }

    private void browse() {
        Exportbestallning chosen = bestallning();
        dialoger.sparaFil(getShell(), new Filfraga(Messages.export_titel, chosen.kopfil() == null ? null : chosen.forslag(),
                chosen.andelser().stream()
                        .map(andelse -> new Filter(andelse.equals("csv") ? Messages.export_filterText : Messages.export_filter, andelse)).toList()))
                .ifPresent(path -> file.setText(path.toString()));
    }

    private void changed() {
        setErrorMessage(bestallning().fel().orElse(null));
        setPageComplete(bestallning().fel().isEmpty());
    }

    Exportbestallning bestallning() {
        int index = which.getSelectionIndex();
        return new Exportbestallning(index < 0 ? null : kopfiler.get(index), file.getText(), own.getSelection() ? arbetsbok : null);
    }
}
