package se.underlag.kopfil.ui.editor;

import java.time.Clock;
import java.util.List;
import java.util.Map;
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
import se.underlag.kopfil.sammanslagning.Krock;
import se.underlag.kopfil.sammanslagning.Val;

/**
 * The comparison of what two people have done to the same fields: as it was read, mine, theirs with name and time, and what it will be. Each line
 * is answered with mine, theirs or another value. Cancelling changes nothing.
 */
final class Krockdialog extends TitleAreaDialog {

    private static final String ID = "se.underlag.id";
    private static final int[] BREDDER = { 180, 150, 130, 130, 130, 170, 130 };
    private static final int BLIR = 6;
    private static final int HOJD = 220;

    private final Krockmodell modell;
    private final String rubrik;
    private final String text;
    private Table tabell;
    private Button mitt;
    private Button deras;
    private Button annat;
    private Text varde;

    private Krockdialog(Shell parent, Krockmodell modell, String rubrik, String text) {
        super(parent);
        this.modell = modell;
        this.rubrik = rubrik;
        this.text = text;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * Asks about each collision; nothing is asked when there is none.
     *
     * @param text what happens after the answer, and what when it is cancelled
     * @return what was chosen, empty when it was cancelled
     */
    static Optional<Map<Krock, Val>> fraga(Shell parent, Omlasning omlasning, String text, Clock clock) {
        if (omlasning.sammanslagning().krockar().isEmpty()) {
            return Optional.of(Map.of());
        }
        Krockmodell modell = new Krockmodell(omlasning.sammanslagning().krockar(), omlasning.namn(),
                (krock, falt) -> omlasning.vem().get(krock).get(falt), clock);
        return new Krockdialog(parent, modell, Messages.konfliktRubrik, text).open() == OK ? Optional.of(modell.val()) : Optional.empty();
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.konfliktFonster);
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
        tabell.setData(ID, "krockar");
        tabell.setHeaderVisible(true);
        tabell.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HOJD).applyTo(tabell);
        String[] rubriker = { Messages.konfliktRad, Messages.konfliktFalt, Messages.konfliktBas, Messages.konfliktMitt, Messages.konfliktDeras,
                Messages.konfliktVem, Messages.konfliktBlir };
        for (int i = 0; i < rubriker.length; i++) {
            TableColumn column = new TableColumn(tabell, SWT.NONE);
            column.setText(rubriker[i]);
            column.setWidth(BREDDER[i]);
        }
        for (Krockmodell.Rad rad : modell.rader()) {
            new TableItem(tabell, SWT.NONE).setText(new String[] { rad.objekt(), rad.rubrik(), rad.bas(), rad.mitt(), rad.deras(), rad.vem(), "" });
        }
        tabell.addListener(SWT.Selection, event -> visaVal());
    }

    private void gorVal(Composite parent) {
        Composite val = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(16, 4).applyTo(val);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(val);
        mitt = knapp(val, Messages.konfliktValjMitt, event -> valj(Val.Sida.MINA));
        deras = knapp(val, Messages.konfliktValjDeras, event -> valj(Val.Sida.DERAS));
        annat = knapp(val, Messages.konfliktValjAnnat, event -> {
            if (annat.getSelection()) {
                borjaSkriva();
            }
        });
        varde = new Text(val, SWT.BORDER);
        varde.setData(ID, "annatVarde");
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
        for (Val.Sida sida : Val.Sida.values()) {
            Button button = new Button(alla, SWT.PUSH);
            button.setText(sida == Val.Sida.MINA ? Messages.konfliktAllaMina : Messages.konfliktAllaDeras);
            button.addListener(SWT.Selection, event -> {
                modell.valjAlla(sida);
                visaVal();
            });
        }
    }

    private Krockmodell.Rad vald() {
        return modell.rader().get(Math.max(0, tabell.getSelectionIndex()));
    }

    private void valj(Val.Sida sida) {
        if ((sida == Val.Sida.MINA ? mitt : deras).getSelection()) {
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
        Krockmodell.Rad rad = vald();
        Val valt = modell.valt(rad);
        mitt.setSelection(valt == Val.Sida.MINA);
        deras.setSelection(valt == Val.Sida.DERAS);
        mitt.setEnabled(rad.krock().mittGar());
        annat.setSelection(valt instanceof Val.Skrivet);
        annat.setEnabled(rad.skrivbar());
        varde.setEnabled(false);
        varde.setText(valt instanceof Val.Skrivet ? modell.forslag(rad) : "");
        varde.setEnabled(valt instanceof Val.Skrivet);
        visaBlir(null);
    }

    private void visaBlir(String fel) {
        List<Krockmodell.Rad> rader = modell.rader();
        for (int i = 0; i < rader.size(); i++) {
            tabell.getItem(i).setText(BLIR, modell.blir(rader.get(i)));
        }
        long kvar = modell.kvar();
        setMessage(fel != null ? fel : kvar == 0 ? text : NLS.bind(Messages.konfliktKvar, kvar, text),
                fel == null ? IMessageProvider.NONE : IMessageProvider.ERROR);
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(fel == null && kvar == 0);
        }
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.konfliktKlar, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.konfliktAvbryt, false);
        visaBlir(null);
    }
}
