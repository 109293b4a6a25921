package se.underlag.avtal.ui.steg;

import java.util.function.Function;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Stegbegaran;
import se.underlag.avtal.Stegutfall;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.avtal.ui.internal.Regelord;
import se.underlag.process.Hinder;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Felbeskrivning;
import se.underlag.ui.Marke;

/** Takes a step: asks for what it needs, and stays open with what was typed when the service refuses. */
final class Stegdialog extends TitleAreaDialog {

    private static final int MARGINAL = 12;

    private Stegmodell modell;
    private final String titel;
    private final Function<Stegbegaran, Stegutfall> utfor;
    private Formular formular;
    private Stegutfall utfall;

    /** @param titel what the step is called; @param utfor takes it, called in a job */
    Stegdialog(Shell parent, Stegmodell modell, String titel, Function<Stegbegaran, Stegutfall> utfor) {
        super(parent);
        this.modell = modell;
        this.titel = titel;
        this.utfor = utfor;
        setHelpAvailable(false);
    }

    /** @return what became of it, null when nothing was done */
    Stegutfall utfall() {
        return utfall;
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.steg_titel, new Object[] { modell.referens(), modell.stegId(), titel }));
        Marke.pa(shell, "stegdialog");
    }

    @Override protected boolean isResizable() {
        return true;
    }

    @Override protected Point getInitialSize() {
        return Formular.storlek(getShell());
    }

    @Override protected Control createDialogArea(Composite parent) {
        setTitle(titel);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().margins(MARGINAL, MARGINAL).applyTo(area);
        formular = new Formular(area);
        formular.visa(modell.varden(), this::visa);
        return area;
    }

    @Override protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        visa();
        if (!formular.fokus()) {
            getButton(IDialogConstants.OK_ID).setFocus();
        }
        return contents;
    }

    private void visa() {
        setErrorMessage(null);
        String brist = modell.brist().orElse(null);
        String regel = NLS.bind(Messages.steg_regel, modell.regel(), Regelord.text(modell.regel()));
        if (!modell.foljd().isEmpty()) {
            regel = NLS.bind(Messages.steg_brist, regel, modell.foljd());
        }
        if (!modell.godkanns().isEmpty()) {
            regel = NLS.bind(Messages.steg_brist, regel, modell.godkanns());
        }
        if (!modell.hinder().isEmpty()) {
            setMessage(NLS.bind(Messages.steg_avvikelse, modell.hinder()), IMessageProvider.WARNING);
        } else {
            setMessage(brist == null ? regel : NLS.bind(Messages.steg_brist, regel, brist), IMessageProvider.NONE);
        }
        getButton(IDialogConstants.OK_ID).setEnabled(brist == null);
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        Button ok = createButton(parent, IDialogConstants.OK_ID, Messages.steg_utfor, true);
        Marke.pa(ok, "steg.utfor");
        Formular.tabordning(parent, ok, createButton(parent, IDialogConstants.CANCEL_ID, Messages.avbryt, false));
    }

    @Override protected void okPressed() {
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        Stegbegaran begaran = modell.begaran();
        Bakgrund.kor(getShell(), titel, monitor -> utfor.apply(begaran), this::klart, this::vagrat);
    }

    private void klart(Stegutfall blev) {
        utfall = blev;
        super.okPressed();
    }

    private void vagrat(Throwable error) {
        if (!modell.harOrsak() && error instanceof AvtalException vagrat && !vagrat.hinder().isEmpty()
                && vagrat.hinder().stream().allMatch(Hinder::farAvvikas)) {
            modell = modell.medOrsak();
            formular.visa(modell.varden(), this::visa);
            Formular.rym(getShell());
            visa();
            formular.fokus();
        } else {
            getButton(IDialogConstants.OK_ID).setEnabled(true);
        }
        setErrorMessage(Felbeskrivning.of(error).text());
    }
}
