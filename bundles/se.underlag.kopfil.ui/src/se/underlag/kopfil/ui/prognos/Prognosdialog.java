package se.underlag.kopfil.ui.prognos;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import se.underlag.kopfil.ui.prognos.Besked.Slag;
import se.underlag.ui.Marke;

/** A guided action: what it asks for, what it would do, and why not when it may not be done. Changes nothing itself. */
public final class Prognosdialog extends TitleAreaDialog {

    private static final int BESKEDSRADER = 4;
    private static final int MARGINAL = 12;

    private final Guidemodell modell;
    private final List<Faltkontroll> falt = new ArrayList<>();
    private Effektvisning effekt;
    private Text besked;

    /** @param modell what is asked and answered; holds the plans when the dialog ends with OK */
    public Prognosdialog(Shell parent, Guidemodell modell) {
        super(parent);
        this.modell = modell;
        setHelpAvailable(false);
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(modell.guide().namn());
    }

    @Override protected boolean isResizable() {
        return true;
    }

    @Override protected Control createDialogArea(Composite parent) {
        setTitle(modell.guide().namn());
        setMessage(modell.guide().text());
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGINAL, MARGINAL).spacing(2 * MARGINAL, MARGINAL).applyTo(area);
        Composite till = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(till);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 6).applyTo(till);
        modell.falt().forEach(ett -> falt.add(new Faltkontroll(till, ett, modell, this::visa)));
        effekt = new Effektvisning(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(effekt);
        besked = Marke.pa(new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER), "besked");
        besked.setBackground(area.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(SWT.DEFAULT, BESKEDSRADER * besked.getLineHeight()).applyTo(besked);
        return area;
    }

    @Override protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        visa();
        falt.stream().filter(Faltkontroll::vantar).findFirst().or(() -> falt.stream().findFirst()).ifPresent(Faltkontroll::fokus);
        return contents;
    }

    private void visa() {
        falt.forEach(Faltkontroll::visaFel);
        effekt.visa(modell.tabell());
        List<Besked> alla = modell.besked();
        besked.setText(alla.isEmpty() ? Messages.klart : alla.stream().map(Prognosdialog::text).collect(Collectors.joining("\n")));
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(modell.kanGenomforas());
        }
    }

    /** The word before the sentence says how grave it is; no colour does. */
    private static String text(Besked ett) {
        return ett.slag() == Slag.SAKNAS ? ett.text() : switch (ett.slag()) {
        case FEL -> Messages.ordFel;
        case VARNING -> Messages.ordVarning;
        default -> Messages.ordUpplysning;
        } + ' ' + ett.text();
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, modell.guide().knapp(), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.avbryt, false);
    }
}
