package se.underlag.kopfil.ui.guide;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;

/** A wizard's dialog whose last button says what it does, and that asks the wizard before it turns a page. */
final class Guidedialog extends WizardDialog {

    /** What a wizard tells its dialog. */
    interface Guide extends IWizard {

        /** @return the verb on the finishing button while that page is shown */
        String slutknapp(IWizardPage page);

        /** @return whether the page may be turned; may run work in the container first */
        boolean vand(IWizardPage from, IWizardPage to);

        /** @return whether the work is done, so that there is nothing left to cancel */
        boolean klar();
    }

    private final Guide guide;

    Guidedialog(Shell parent, Guide guide) {
        super(parent, guide);
        this.guide = guide;
        addPageChangingListener(event -> event.doit = guide.vand((IWizardPage) event.getCurrentPage(), (IWizardPage) event.getTargetPage()));
    }

    @Override public void updateButtons() {
        super.updateButtons();
        Button finish = getButton(IDialogConstants.FINISH_ID);
        String verb = guide.slutknapp(getCurrentPage());
        if (finish != null && !verb.equals(finish.getText())) {
            finish.setText(verb);
            setButtonLayoutData(finish);
            finish.getParent().layout();
        }
        Button cancel = getButton(IDialogConstants.CANCEL_ID);
        if (cancel != null) {
            cancel.setEnabled(!guide.klar());
        }
    }
}
