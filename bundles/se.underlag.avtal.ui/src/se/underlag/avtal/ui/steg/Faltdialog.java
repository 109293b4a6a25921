package se.underlag.avtal.ui.steg;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Felbeskrivning;
import se.underlag.ui.Marke;

/** Asks for the values of a record and stores them; stays open with what was typed when they are refused. */
public final class Faltdialog extends TitleAreaDialog {

    private static final int MARGINAL = 12;

    private final String titel;
    private final String ledtext;
    private final Faltvarden varden;
    private final Lagring lagring;
    private Formular formular;

    /** Stores what was typed. Called in a job. */
    @FunctionalInterface
    public interface Lagring {

        /** @throws RuntimeException with a message for people when it is refused */
        void spara(Faltvarden varden);
    }

    /**
     * @param titel what is done
     * @param ledtext what to know before typing, a sentence or two
     * @param lagring stores it
     */
    public Faltdialog(Shell parent, String titel, String ledtext, Faltvarden varden, Lagring lagring) {
        super(parent);
        this.titel = titel;
        this.ledtext = ledtext;
        this.varden = varden;
        this.lagring = lagring;
        setHelpAvailable(false);
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(titel);
        Marke.pa(shell, "faltdialog");
    }

    @Override protected boolean isResizable() {
        return true;
    }

    @Override protected Control createDialogArea(Composite parent) {
        setTitle(titel);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().margins(MARGINAL, MARGINAL).applyTo(area);
        formular = new Formular(area);
        formular.visa(varden, this::visa);
        return area;
    }

    @Override protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        visa();
        formular.fokus();
        return contents;
    }

    private void visa() {
        setErrorMessage(null);
        String brist = varden.brist().orElse(null);
        setMessage(brist == null ? ledtext : NLS.bind(Messages.steg_brist, ledtext, brist), IMessageProvider.NONE);
        getButton(IDialogConstants.OK_ID).setEnabled(brist == null);
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        Button spara = Marke.pa(createButton(parent, IDialogConstants.OK_ID, Messages.falt_spara, true), "falt.spara");
        Formular.tabordning(parent, spara, createButton(parent, IDialogConstants.CANCEL_ID, Messages.avbryt, false));
    }

    @Override protected void okPressed() {
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        Bakgrund.kor(getShell(), titel, monitor -> {
            lagring.spara(varden);
            return titel;
        }, done -> super.okPressed(), error -> {
            getButton(IDialogConstants.OK_ID).setEnabled(true);
            setErrorMessage(Felbeskrivning.of(error).text());
        });
    }
}
