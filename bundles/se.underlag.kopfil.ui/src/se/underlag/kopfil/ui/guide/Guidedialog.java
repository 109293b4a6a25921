package se.underlag.kopfil.ui.guide;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import se.underlag.kopfil.ui.internal.Messages;

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

        /** @return whether there are several files of which this one can be left out */
        default boolean kanHoppaOver() {
            return false;
        }

        /** Leaves this file out and goes on with the next. */
        default void hoppaOver() {
            // nothing to leave out
        }
    }

    private static final int SKIP = IDialogConstants.CLIENT_ID + 1;

    private final Guide guide;

    Guidedialog(Shell parent, Guide guide) {
        super(parent, guide);
        this.guide = guide;
        addPageChangingListener(event -> event.doit = guide.vand((IWizardPage) event.getCurrentPage(), (IWizardPage) event.getTargetPage()));
    }

    /** The button for several files stands to the left of the others, where no key that turns pages meets it. */
    @Override protected void createButtonsForButtonBar(Composite parent) {
        Button skip = createButton(parent, SKIP, Messages.import_hoppaOver, false);
        skip.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> guide.hoppaOver()));
        super.createButtonsForButtonBar(parent);
        showSkip(false);
    }

    /** JFace locks its own buttons while work is done; this one is ours. */
    @Override public void run(boolean fork, boolean cancelable, IRunnableWithProgress runnable)
            throws InvocationTargetException, InterruptedException {
        Button skip = getButton(SKIP);
        skip.setEnabled(false);
        try {
            super.run(fork, cancelable, runnable);
        } finally {
            if (!skip.isDisposed()) {
                skip.setEnabled(true);
            }
        }
    }

    private void showSkip(boolean shown) {
        Button skip = getButton(SKIP);
        if (skip != null && skip.getVisible() != shown) {
            skip.setVisible(shown);
            skip.getParent().layout();
        }
    }

    @Override public void updateButtons() {
        super.updateButtons();
        showSkip(guide.kanHoppaOver());
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
