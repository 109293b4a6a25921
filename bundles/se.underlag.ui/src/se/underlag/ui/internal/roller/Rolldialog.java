package se.underlag.ui.internal.roller;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.underlag.base.Period;
import se.underlag.model.Roll;
import se.underlag.security.Rollnamn;
import se.underlag.security.Rolltjanst.Anvandarbild;
import se.underlag.security.Rolltjanst.Enhet;
import se.underlag.security.Rolltjanst.Tilldelning;
import se.underlag.ui.Marke;
import se.underlag.ui.grid.internal.DateText;

/** Asks who shall have which role, where and when. */
final class Rolldialog extends TitleAreaDialog {

    private static final int MARGINAL = 12;
    private static final int BREDD = 320;

    private final List<Anvandarbild> anvandare;
    private final List<Enhet> enheter;
    private final LocalDate idag;
    private final String forslag;
    private Combo signatur;
    private Text namn;
    private Combo roll;
    private Combo enhet;
    private Text fran;
    private Text till;
    private Tilldelning tilldelning;

    /** @param forslag signature to begin with, empty for none */
    Rolldialog(Shell parent, List<Anvandarbild> anvandare, List<Enhet> enheter, LocalDate idag, String forslag) {
        super(parent);
        this.anvandare = anvandare;
        this.enheter = enheter;
        this.idag = idag;
        this.forslag = forslag;
        setHelpAvailable(false);
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.ge_rubrik);
        Marke.pa(shell, "rolldialog");
    }

    @Override protected boolean isResizable() {
        return true;
    }

    @Override protected Control createDialogArea(Composite parent) {
        setTitle(Messages.ge_rubrik);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGINAL, MARGINAL).applyTo(area);
        signatur = falt(new Combo(rubrik(area, Messages.falt_signatur), SWT.DROP_DOWN), "roll.signatur");
        anvandare.forEach(one -> signatur.add(one.signatur()));
        namn = falt(new Text(rubrik(area, Messages.falt_namn), SWT.BORDER), "roll.namn");
        roll = falt(new Combo(rubrik(area, Messages.falt_roll), SWT.DROP_DOWN | SWT.READ_ONLY), "roll.roll");
        Stream.of(Roll.values()).map(Rollnamn::of).forEach(roll::add);
        roll.setVisibleItemCount(Roll.values().length);
        enhet = falt(new Combo(rubrik(area, Messages.falt_enhet), SWT.DROP_DOWN | SWT.READ_ONLY), "roll.enhet");
        enhet.add(Messages.valj_enhet_alla);
        enheter.forEach(one -> enhet.add(one.kod() + "  " + one.namn()));
        fran = falt(new Text(rubrik(area, Messages.falt_fran), SWT.BORDER), "roll.fran");
        fran.setText(idag.toString());
        till = falt(new Text(rubrik(area, Messages.falt_till), SWT.BORDER), "roll.till");
        till.setMessage(Messages.till_tom);
        signatur.setText(forslag);
        signatur.addModifyListener(event -> visa());
        namn.addModifyListener(event -> visa());
        roll.addModifyListener(event -> visa());
        enhet.addModifyListener(event -> visa());
        fran.addModifyListener(event -> visa());
        till.addModifyListener(event -> visa());
        return area;
    }

    /** The label stands before its field, which is how a screen reader finds the field's name. */
    private static Composite rubrik(Composite area, String text) {
        new Label(area, SWT.NONE).setText(text);
        return area;
    }

    private static <C extends Control> C falt(C control, String id) {
        GridDataFactory.fillDefaults().grab(true, false).hint(BREDD, SWT.DEFAULT).applyTo(control);
        return Marke.pa(control, id);
    }

    @Override protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        visa();
        (forslag.isEmpty() ? signatur : roll).setFocus();
        return contents;
    }

    private void visa() {
        Optional<Anvandarbild> known = anvandare.stream().filter(one -> one.signatur().equals(signatur.getText().strip())).findFirst();
        namn.setEnabled(known.isEmpty());
        namn.setMessage(known.map(Anvandarbild::namn).orElse(Messages.namn_nytt));
        String brist = brist();
        setMessage(brist == null ? Messages.ge_text : brist);
        getButton(IDialogConstants.OK_ID).setEnabled(brist == null);
    }

    private String brist() {
        if (signatur.getText().isBlank()) {
            return Messages.brist_signatur;
        }
        if (roll.getSelectionIndex() < 0) {
            return Messages.brist_roll;
        }
        // All units is the widest choice, so it is made and not left over.
        if (enhet.getSelectionIndex() < 0) {
            return Messages.brist_enhet;
        }
        Optional<LocalDate> first = DateText.read(fran.getText(), idag);
        Optional<LocalDate> last = DateText.read(till.getText(), idag);
        if (first.isEmpty() || last.isEmpty() && !till.getText().isBlank()) {
            return Messages.dag_fel;
        }
        Period days = new Period(first.get(), last.orElse(null));
        if (days.isReversed()) {
            return Messages.brist_dagar;
        }
        int unit = enhet.getSelectionIndex();
        tilldelning = new Tilldelning(signatur.getText().strip(), namn.getText().isBlank() ? null : namn.getText().strip(),
                Roll.values()[roll.getSelectionIndex()], unit == 0 ? null : enheter.get(unit - 1).id(), days);
        return null;
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        Marke.pa(createButton(parent, IDialogConstants.OK_ID, Messages.ge_ok, true), "roll.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.avbryt, false);
    }

    /** @return what was chosen */
    Tilldelning tilldelning() {
        return tilldelning;
    }
}
