package se.underlag.kopfil.ui.guide;

import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import se.underlag.kopfil.Enhetsinfo;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.ui.Marke;

/** Asks what a column template shall be called. */
final class Malldialog extends TitleAreaDialog {

    private static final int LIMIT = 100;

    private final Enhetsinfo enhet;
    private final Set<String> taken;
    private final String suggested;
    private Text name;
    private String chosen = "";

    private Malldialog(Shell parent, Enhetsinfo enhet, Set<String> taken, String suggested) {
        super(parent);
        this.enhet = enhet;
        this.taken = taken;
        this.suggested = suggested;
    }

    /** @param taken names of the unit's templates; @param suggested may be null; @return the name, empty when it was cancelled */
    static Optional<String> fraga(Shell parent, Enhetsinfo enhet, Set<String> taken, String suggested) {
        Malldialog dialog = new Malldialog(parent, enhet, taken, suggested);
        return dialog.open() == OK ? Optional.of(dialog.chosen) : Optional.empty();
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.kolumn_mallTitel);
    }

    @Override protected Control createDialogArea(Composite parent) {
        setTitle(Messages.kolumn_mallTitel);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.kolumn_mallnamn);
        name = Marke.pa(new Text(area, SWT.BORDER | SWT.SINGLE), "import.mallnamn");
        name.setTextLimit(LIMIT);
        name.setText(suggested == null ? "" : suggested);
        name.selectAll();
        name.addModifyListener(event -> changed());
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(name);
        tell();
        return area;
    }

    private void tell() {
        boolean replaces = taken.contains(name.getText().strip());
        setMessage(replaces ? Messages.kolumn_mallErsatt : NLS.bind(Messages.kolumn_mallnamnText, enhet.kod()),
                replaces ? IMessageProvider.WARNING : IMessageProvider.NONE);
    }

    private void changed() {
        chosen = name.getText().strip();
        tell();
        getButton(IDialogConstants.OK_ID).setEnabled(!chosen.isEmpty());
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        chosen = name.getText().strip();
        createButton(parent, IDialogConstants.OK_ID, Messages.kolumn_spara, true).setEnabled(!chosen.isEmpty());
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.enhet_avbryt, false);
    }
}
