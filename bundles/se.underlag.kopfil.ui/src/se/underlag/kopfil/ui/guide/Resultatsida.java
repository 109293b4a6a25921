package se.underlag.kopfil.ui.guide;

import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import se.underlag.base.Belopp;
import se.underlag.kopfil.Importresultat;
import se.underlag.kopfil.ui.guide.Importguide.Utfort;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.kopfil.ui.internal.Ord;
import se.underlag.spi.Fynd;
import se.underlag.ui.Marke;
import se.underlag.ui.sekretess.Sekretess;

/** Last page of the import: what was stored, what was not and why. */
final class Resultatsida extends WizardPage {

    private Label summary;
    private Label refused;
    private Text list;
    private Button open;

    Resultatsida() {
        super("resultat", Messages.import_resultatRubrik, null);
        setDescription(Messages.import_resultatText);
    }

    @Override public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().spacing(0, 10).applyTo(area);
        summary = Marke.pa(new Label(area, SWT.WRAP), "import.resultat");
        GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(summary);
        open = Marke.pa(new Button(area, SWT.PUSH), "import.oppna");
        open.setText(Messages.import_oppna);
        open.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> ((Importguide) getWizard()).oppnaOchStang()));
        refused = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(refused);
        list = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        setControl(area);
    }

    void visa(Utfort utfort, Importurval urval) {
        Importresultat resultat = utfort.resultat();
        String counts = NLS.bind(Messages.import_resultat,
                new Object[] { utfort.kopfil() == null ? urval.plan().fil() : utfort.kopfil().namn(), resultat.nya(), resultat.andrade(),
                        resultat.oforandrade() });
        int left = urval.valbara() - urval.nya() - urval.andrade();
        String sums = NLS.bind(Messages.import_summor, Sekretess.BELOPP.visa(Belopp.svenska(urval.fore().summa())),
                Sekretess.BELOPP.visa(Belopp.svenska(urval.efter().summa())));
        summary.setText(counts + (left == 0 ? "" : " " + NLS.bind(Messages.import_lamnade, left)) + "\n" + sums);
        open.setEnabled(utfort.kopfil() != null);
        refused.setText(resultat.avvisade() == 0 ? Messages.import_allaMed : NLS.bind(Messages.import_avvisadeText, resultat.avvisade()));
        list.setText(resultat.avvikelser().stream().map(Resultatsida::line).collect(Collectors.joining("\n")));
        list.setVisible(!resultat.avvikelser().isEmpty());
        ((Composite) getControl()).layout();
    }

    private static String line(Fynd fynd) {
        return NLS.bind(Messages.import_fynd,
                new Object[] { Ord.allvar(fynd.allvar()), fynd.regel(), fynd.text(), Importgranskning.plats(fynd.plats()) });
    }

    @Override public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && open.isEnabled()) {
            open.setFocus();
        }
    }

    @Override public IWizardPage getPreviousPage() {
        return null;
    }
}
