package se.underlag.ui.internal.person;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import se.underlag.ui.Marke;

/** Asks why a protected identity must be shown. The answer goes into the log, so it must say something. */
final class Orsaksdialog extends Dialog {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 200;
    private static final int WIDTH = 420;

    private String orsak = "";

    Orsaksdialog(Shell parent) {
        super(parent);
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.skydd_rubrik);
    }

    @Override protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(6, 8).applyTo(area);
        Label question = new Label(area, SWT.WRAP);
        question.setText(Messages.skydd_fraga);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(question);
        new Label(area, SWT.NONE).setText(Messages.skydd_orsak);
        Text text = Marke.pa(new Text(area, SWT.BORDER), "personkort.orsak");
        text.setTextLimit(LONGEST);
        text.setMessage(Messages.skydd_kort);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addModifyListener(event -> {
            orsak = text.getText().strip();
            getButton(IDialogConstants.OK_ID).setEnabled(orsak.length() >= SHORTEST);
        });
        return area;
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.skydd_ok, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.skydd_avbryt, false);
    }

    /** @return the reason that was written */
    String orsak() {
        return orsak;
    }
}
