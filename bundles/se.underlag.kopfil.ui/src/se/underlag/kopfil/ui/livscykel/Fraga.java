package se.underlag.kopfil.ui.livscykel;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import se.underlag.ui.Marke;

/** Asks for one thing: a text that must not be empty, or one of several. */
public final class Fraga extends Dialog {

    private static final int WIDTH = 420;

    private final String rubrik;
    private final String text;
    private final String verb;
    private final List<String> val;
    private String svar;
    private int valt;

    private Fraga(Shell parent, String rubrik, String text, String verb, List<String> val, int valt) {
        super(parent);
        this.rubrik = rubrik;
        this.text = text;
        this.verb = verb;
        this.val = val;
        this.valt = valt;
    }

    /** @param verb on the button; @return what was written, empty when the dialog was cancelled */
    public static Optional<String> text(Shell parent, String rubrik, String text, String verb) {
        Fraga fraga = new Fraga(parent, rubrik, text, verb, null, -1);
        return fraga.open() == OK ? Optional.of(fraga.svar) : Optional.empty();
    }

    /** @param valt which one is chosen from the beginning, -1 for none; @return the index of the choice, -1 when the dialog was cancelled */
    public static int val(Shell parent, String rubrik, String text, String verb, List<String> val, int valt) {
        Fraga fraga = new Fraga(parent, rubrik, text, verb, val, valt);
        return fraga.open() == OK ? fraga.valt : -1;
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(rubrik);
    }

    @Override protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label label = new Label(area, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).grab(true, false).applyTo(label);
        if (val == null) {
            Text falt = Marke.pa(new Text(area, SWT.BORDER | SWT.SINGLE), "fraga.text");
            falt.addModifyListener(event -> {
                svar = falt.getText().strip();
                changed();
            });
            GridDataFactory.fillDefaults().grab(true, false).applyTo(falt);
        } else {
            Combo lista = Marke.pa(new Combo(area, SWT.READ_ONLY), "fraga.val");
            val.forEach(lista::add);
            lista.select(valt);
            lista.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                valt = lista.getSelectionIndex();
                changed();
            }));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(lista);
        }
        return area;
    }

    private void changed() {
        getButton(IDialogConstants.OK_ID).setEnabled(val == null ? svar != null && !svar.isEmpty() : valt >= 0);
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        Marke.pa(createButton(parent, IDialogConstants.OK_ID, verb, true), "fraga.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.avbryt, false);
        changed();
    }
}
