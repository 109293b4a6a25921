package se.underlag.ui.krock;

import java.util.List;
import java.util.Optional;
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
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import se.underlag.ui.Marke;
import se.underlag.ui.krock.Jamforelse.Rad;
import se.underlag.ui.krock.Jamforelse.Sida;

/**
 * The comparison of what two people have done to the same fields: as it was, mine, theirs with name and time, and what it will be. Each line
 * is answered with mine, theirs or another value. Cancelling changes nothing.
 */
public final class Jamforelsedialog extends TitleAreaDialog {

    private static final int[] BREDDER = { 180, 150, 130, 130, 130, 170, 130 };
    private static final int BLIR = 6;
    private static final int HOJD = 220;

    private final Jamforelse modell;
    private final String rubrik;
    private final String bas;
    private final String text;
    private final String avbryt;
    private Table tabell;
    private Button mitt;
    private Button deras;
    private Button annat;
    private Text varde;

    /**
     * For a save that came late.
     *
     * @param rubrik heading; @param bas what the column of the common reading is called, "När du öppnade"
     * @param text what happens after the answer, and what when it is cancelled
     */
    public Jamforelsedialog(Shell parent, Jamforelse modell, String rubrik, String bas, String text) {
        this(parent, modell, rubrik, bas, text, Messages.avbryt);
    }

    /** @param avbryt what the button says that leaves everything as it is; the others as above */
    public Jamforelsedialog(Shell parent, Jamforelse modell, String rubrik, String bas, String text, String avbryt) {
        super(parent);
        this.avbryt = avbryt;
        this.modell = modell;
        this.rubrik = rubrik;
        this.bas = bas;
        this.text = text;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.fonster);
    }

    @Override protected Control createDialogArea(Composite parent) {
        setTitle(rubrik);
        Composite area = (Composite) super.createDialogArea(parent);
        Composite inre = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(inre);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(inre);
        gorTabell(inre);
        gorVal(inre);
        gorAlla(inre);
        tabell.setSelection(0);
        visaVal();
        return area;
    }

    private void gorTabell(Composite parent) {
        tabell = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
        Marke.pa(tabell, "krockar");
        tabell.setHeaderVisible(true);
        tabell.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HOJD).applyTo(tabell);
        String[] rubriker = { Messages.rad, Messages.falt, bas, Messages.mitt, Messages.deras,
                Messages.vem, Messages.blir };
        for (int i = 0; i < rubriker.length; i++) {
            TableColumn column = new TableColumn(tabell, SWT.NONE);
            column.setText(rubriker[i]);
            column.setWidth(BREDDER[i]);
        }
        for (Rad rad : modell.rader()) {
            new TableItem(tabell, SWT.NONE).setText(new String[] { rad.objekt(), rad.falt(), rad.bas(), rad.mitt(), rad.deras(), rad.vem(), "" });
        }
        tabell.addListener(SWT.Selection, event -> visaVal());
    }

    private void gorVal(Composite parent) {
        Composite val = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(16, 4).applyTo(val);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(val);
        mitt = knapp(val, Messages.valjMitt, event -> valj(Sida.MINA));
        deras = knapp(val, Messages.valjDeras, event -> valj(Sida.DERAS));
        annat = knapp(val, Messages.valjAnnat, event -> {
            if (annat.getSelection()) {
                borjaSkriva();
            }
        });
        varde = new Text(val, SWT.BORDER);
        Marke.pa(varde, "annatVarde");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(varde);
        varde.addListener(SWT.Modify, event -> skrivet());
    }

    private Button knapp(Composite parent, String namn, Listener lyssnare) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(namn);
        button.addListener(SWT.Selection, lyssnare);
        return button;
    }

    private void gorAlla(Composite parent) {
        Composite alla = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(alla);
        for (Sida sida : List.of(Sida.MINA, Sida.DERAS)) {
            Button button = new Button(alla, SWT.PUSH);
            button.setText(sida == Sida.MINA ? Messages.allaMina : Messages.allaDeras);
            button.addListener(SWT.Selection, event -> {
                modell.valjAlla(sida);
                visaVal();
            });
        }
    }

    private int vald() {
        return Math.max(0, tabell.getSelectionIndex());
    }

    private void valj(Sida sida) {
        if ((sida == Sida.MINA ? mitt : deras).getSelection()) {
            modell.valj(vald(), sida);
            visaVal();
        }
    }

    private void borjaSkriva() {
        varde.setText(modell.forslag(vald()));
        varde.setEnabled(true);
        varde.setFocus();
        varde.selectAll();
        skrivet();
    }

    private void skrivet() {
        if (annat.getSelection() && varde.isEnabled()) {
            Optional<String> fel = modell.skriv(vald(), varde.getText());
            visaBlir(fel.orElse(null));
        }
    }

    private void visaVal() {
        int vald = vald();
        Rad rad = modell.rader().get(vald);
        Sida valt = modell.valt(vald);
        mitt.setSelection(valt == Sida.MINA);
        deras.setSelection(valt == Sida.DERAS);
        mitt.setEnabled(rad.mittGar());
        annat.setSelection(valt == Sida.ANNAT);
        annat.setEnabled(rad.skrivbar());
        varde.setEnabled(false);
        varde.setText(valt == Sida.ANNAT ? modell.forslag(vald) : "");
        varde.setEnabled(valt == Sida.ANNAT);
        visaBlir(null);
    }

    private void visaBlir(String fel) {
        for (int i = 0; i < modell.rader().size(); i++) {
            tabell.getItem(i).setText(BLIR, modell.blir(i));
        }
        long kvar = modell.kvar();
        setMessage(fel != null ? fel : kvar == 0 ? text : NLS.bind(Messages.kvar, kvar, text),
                fel == null ? IMessageProvider.NONE : IMessageProvider.ERROR);
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(fel == null && kvar == 0);
        }
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.klar, true);
        createButton(parent, IDialogConstants.CANCEL_ID, avbryt, false);
        visaBlir(null);
    }
}
