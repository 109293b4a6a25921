package se.underlag.kopfil.ui.guide;

import java.util.List;
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
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.ui.Dialoger;
import se.underlag.ui.Dialoger.Filfraga;
import se.underlag.ui.Dialoger.Filter;
import se.underlag.ui.Marke;

/** The page of the export: which köpfil, and where to. */
final class Malsida extends WizardPage {

    private final Dialoger dialoger;
    private final List<Kopfilsinfo> kopfiler;
    private final Kopfilsinfo start;
    private Combo which;
    private Text file;

    Malsida(Dialoger dialoger, List<Kopfilsinfo> kopfiler, Kopfilsinfo start) {
        super("mal", Messages.export_rubrik, null);
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
        which.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed()));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(which);
        new Label(area, SWT.NONE).setText(Messages.export_till);
        file = Marke.pa(new Text(area, SWT.BORDER | SWT.SINGLE), "export.fil");
        file.addModifyListener(event -> changed());
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(file);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.import_bladdra);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        setButtonLayoutData(browse);
        setControl(area);
        changed();
        setErrorMessage(null);
    }

    @Override public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && start != null) {
            file.setFocus();
        }
    }

    private void browse() {
        Kopfilsinfo chosen = val().kopfil();
        dialoger.sparaFil(getShell(), new Filfraga(Messages.export_titel, chosen == null ? null : Exportval.forslag(chosen),
                List.of(new Filter(Messages.import_filter, "xlsx")))).ifPresent(path -> file.setText(path.toString()));
    }

    private void changed() {
        setErrorMessage(val().fel().orElse(null));
        setPageComplete(val().fel().isEmpty());
    }

    Exportval val() {
        int index = which.getSelectionIndex();
        return new Exportval(index < 0 ? null : kopfiler.get(index), file.getText());
    }
}
