package se.underlag.app.internal.inloggning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.underlag.ui.Bild;
import se.underlag.ui.Felbeskrivning;
import se.underlag.ui.Marke;

/**
 * A dialog that asks for passwords and tries them outside the UI thread. What is wrong is told in the dialog, which stays open with the cursor in
 * the field; passwords are taken as arrays and wiped when they have been tried.
 */
abstract class Losenordsdialog extends TitleAreaDialog {

    private static final int WIDTH = 480;

    private final String title;
    private final String question;
    private final String verb;
    private final String cancel;
    private final List<Text> fields = new ArrayList<>();
    private Composite area;
    private Label capsLock;

    /** @param cancel what the button says that gives up, null for none */
    Losenordsdialog(Shell parent, String title, String question, String verb, String cancel) {
        super(parent);
        this.title = title;
        this.question = question;
        this.verb = verb;
        this.cancel = cancel;
    }

    /** Makes the fields, by {@link #falt}. */
    abstract void falt();

    /** @return what to do with what is written; runs outside the UI thread and throws what is to be told */
    abstract Runnable forsok();

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
        shell.setImage(Bild.UNDERLAG.of(shell));
    }

    @Override protected Control createDialogArea(Composite parent) {
        setTitle(title);
        setMessage(question);
        area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(area);
        falt();
        new Label(area, SWT.NONE);
        capsLock = Marke.pa(new Label(area, SWT.NONE), "inloggning.skiftlas");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(capsLock);
        return area;
    }

    /** Makes a field with its label before it, above the line about caps lock. @param style {@code SWT.PASSWORD} or none */
    final Text falt(String label, String id, int style) {
        Label before = new Label(area, SWT.NONE);
        before.setText(label);
        Text field = Marke.pa(new Text(area, SWT.BORDER | SWT.SINGLE | style), id);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        if ((style & SWT.PASSWORD) != 0) {
            field.addListener(SWT.KeyDown, this::capsLock);
            fields.add(field);
        }
        if (capsLock != null) {
            before.moveAbove(capsLock);
            field.moveBelow(before);
            area.getShell().pack();
        }
        return field;
    }

    /** The toolkit does not tell of caps lock, but a capital without Shift does, and a small letter with it. */
    private void capsLock(Event event) {
        if (Character.isLetter(event.character)) {
            boolean shift = (event.stateMask & SWT.SHIFT) != 0;
            boolean on = Character.isUpperCase(event.character) != shift;
            capsLock.setText(on ? Messages.skiftlas : "");
            capsLock.requestLayout();
        }
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, verb, true);
        if (cancel != null) {
            createButton(parent, IDialogConstants.CANCEL_ID, cancel, false);
        }
    }

    @Override protected void okPressed() {
        Display display = getShell().getDisplay();
        Runnable attempt = forsok();
        if (attempt == null) {
            return;
        }
        enabled(false);
        setErrorMessage(null);
        setMessage(Messages.loggaIn_provar);
        CompletableFuture.runAsync(attempt).whenComplete((ok, error) -> display.asyncExec(() -> tried(error)));
    }

    private void tried(Throwable error) {
        if (getShell() == null || getShell().isDisposed()) {
            return;
        }
        setMessage(question);
        if (error == null) {
            super.okPressed();
            return;
        }
        Throwable cause = error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
        enabled(true);
        misslyckat(cause);
        fel(Felbeskrivning.of(cause).text());
    }

    /** The try failed; a dialog may ask for more. */
    void misslyckat(Throwable error) {
        fields.get(0).setFocus();
        fields.get(0).selectAll();
    }

    /** Tells what is wrong. */
    final void fel(String text) {
        setErrorMessage(text);
    }

    private void enabled(boolean on) {
        Arrays.stream(area.getChildren()).filter(Text.class::isInstance).forEach(one -> one.setEnabled(on));
        getButton(IDialogConstants.OK_ID).setEnabled(on);
    }

    /** @return what is written in a field for passwords; whoever gets it wipes it */
    static char[] text(Text field) {
        return field.getTextChars();
    }

    @Override public boolean close() {
        fields.stream().filter(field -> !field.isDisposed()).forEach(field -> field.setTextChars(new char[0]));
        return super.close();
    }
}
