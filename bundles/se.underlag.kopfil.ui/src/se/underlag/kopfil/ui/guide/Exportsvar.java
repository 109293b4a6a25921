package se.underlag.kopfil.ui.guide;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import se.underlag.kopfil.Exportresultat;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.ui.Marke;
import se.underlag.ui.sekretess.Sekretess;

/** Last page of the export: what people should know about the file, shown only when there is something. */
final class Exportsvar extends WizardPage {

    private Label summary;
    private Text list;

    Exportsvar() {
        super("svar", Messages.export_svarRubrik, null);
        setDescription(Messages.export_svarText);
    }

    @Override public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().spacing(0, 10).applyTo(area);
        summary = Marke.pa(new Label(area, SWT.WRAP), "export.resultat");
        GridDataFactory.fillDefaults().grab(true, false).hint(560, SWT.DEFAULT).applyTo(summary);
        list = Marke.pa(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), "export.upplysningar");
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 160).applyTo(list);
        setControl(area);
    }

    void visa(Exportresultat resultat, Path till) {
        summary.setText(NLS.bind(resultat.egenArbetsbok() ? Messages.export_klarEgen : Messages.export_klarNy, till.getFileName()));
        list.setText(resultat.upplysningar().stream().map(Sekretess.FRITEXT::visa).collect(Collectors.joining("\n")));
        ((Composite) getControl()).layout();
    }

    @Override public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            list.setFocus();
        }
    }

    @Override public IWizardPage getPreviousPage() {
        return null;
    }
}
