package se.underlag.kopfil.ui.guide;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import se.underlag.kopfil.Enhetsinfo;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Andringsbud.Andring;
import se.underlag.ui.Bakgrund;

/** Asks for a new unit's code and name. */
final class Enhetsdialog extends TitleAreaDialog {

    private final Set<String> taken;
    private Text code;
    private Text name;
    private Enhetsfalt fields = new Enhetsfalt("", "");

    private Enhetsdialog(Shell parent, Set<String> taken) {
        super(parent);
        this.taken = taken;
    }

    /** Asks, and registers the unit in the background. @param then gets it in the UI thread */
    static void skapa(Shell shell, KopfilTjanst tjanst, Andringsbud bud, List<Enhetsinfo> enheter, Consumer<Enhetsinfo> then) {
        Enhetsdialog dialog = new Enhetsdialog(shell, enheter.stream().map(Enhetsinfo::kod).collect(Collectors.toSet()));
        if (dialog.open() == OK) {
            Enhetsfalt wanted = dialog.fields;
            Bakgrund.kor(shell, Messages.enhet_jobb, monitor -> tjanst.skapaEnhet(wanted.kod(), wanted.namn()), made -> {
                bud.andrat(new Andring("Organisationsenhet", made.id()));
                then.accept(made);
            });
        }
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.enhet_titel);
    }

    @Override protected Control createDialogArea(Composite parent) {
        setTitle(Messages.enhet_titel);
        setMessage(Messages.enhet_text);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
        code = field(area, Messages.enhet_kod);
        name = field(area, Messages.enhet_namn);
        return area;
    }

    private Text field(Composite area, String label) {
        new Label(area, SWT.NONE).setText(label);
        Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(text);
        text.addModifyListener(event -> changed());
        return text;
    }

    private void changed() {
        fields = new Enhetsfalt(code.getText().strip(), name.getText().strip());
        setErrorMessage(fields.fel(taken).orElse(null));
        getButton(IDialogConstants.OK_ID).setEnabled(fields.fel(taken).isEmpty());
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.enhet_skapa, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.enhet_avbryt, false);
    }
}
