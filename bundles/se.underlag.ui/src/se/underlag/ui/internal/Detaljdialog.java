package se.underlag.ui.internal;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IconAndMessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import se.underlag.ui.Marke;

/** An error in plain words; what the system itself said unfolds below when it is asked for. */
final class Detaljdialog extends IconAndMessageDialog {

    private static final int DETAILS = IDialogConstants.CLIENT_ID + 1;
    private static final int HEIGHT = 110;

    private final String title;
    private final String technical;
    private Composite area;
    private Text details;

    Detaljdialog(Shell parent, String title, String message, String technical) {
        super(parent);
        this.title = title;
        this.message = message;
        this.technical = technical;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override protected Image getImage() {
        return getErrorImage();
    }

    @Override protected Control createDialogArea(Composite parent) {
        createMessageArea(parent);
        area = parent;
        return parent;
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, DETAILS, Messages.dialog_visaDetaljer, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.dialog_stang, true);
    }

    @Override protected void buttonPressed(int id) {
        if (id == DETAILS) {
            fold(getButton(DETAILS));
        } else {
            super.buttonPressed(id);
        }
    }

    private void fold(Button button) {
        boolean unfold = details == null;
        if (unfold) {
            details = Marke.pa(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL), "fel.detaljer");
            details.setText(technical);
            GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(details);
        } else {
            details.dispose();
            details = null;
        }
        button.setText(unfold ? Messages.dialog_doljDetaljer : Messages.dialog_visaDetaljer);
        Point size = getShell().getSize();
        getShell().setSize(size.x, getShell().computeSize(size.x, SWT.DEFAULT).y);
        getShell().layout(true, true);
    }
}
