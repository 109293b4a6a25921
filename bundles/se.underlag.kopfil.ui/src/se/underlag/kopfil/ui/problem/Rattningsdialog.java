package se.underlag.kopfil.ui.problem;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.kopfil.ui.problem.Rattningsmodell.Rad;
import se.underlag.ui.Marke;

/** Shows what a fix would change, before and after, cell by cell; single ones can be unticked. Nothing is changed until it is answered. */
final class Rattningsdialog extends TitleAreaDialog {

    private static final int[] BREDDER = { 60, 240, 170, 220 };
    private static final int HOJD = 240;

    private final Rattningsmodell modell;
    private final boolean alla;
    private Table tabell;

    Rattningsdialog(Shell parent, Rattningsmodell modell, boolean alla) {
        super(parent);
        this.modell = modell;
        this.alla = alla;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(alla ? Messages.ratta_allaTitel : Messages.ratta_titel);
    }

    @Override protected Control createDialogArea(Composite parent) {
        setTitle(alla ? Messages.ratta_allaTitel : Messages.ratta_titel);
        setMessage(Messages.ratta_text);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).applyTo(area);
        satt(area);
        tabell = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Marke.pa(tabell, "rattningar").setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, HOJD).applyTo(tabell);
        String[] rubriker = { Messages.problem_rad, Messages.historik_falt, Messages.historik_fore, Messages.historik_efter };
        for (int i = 0; i < rubriker.length; i++) {
            TableColumn kolumn = new TableColumn(tabell, SWT.LEFT);
            kolumn.setText(rubriker[i]);
            kolumn.setWidth(BREDDER[i]);
        }
        tabell.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (event.detail == SWT.CHECK) {
                TableItem item = (TableItem) event.item;
                modell.markera((Rad) item.getData(), item.getChecked());
                uppdatera();
            }
        }));
        if (alla) {
            knapp(area, Messages.ratta_markeraAlla, true);
            knapp(area, Messages.ratta_avmarkeraAlla, false);
        }
        fyll();
        return area;
    }

    private void satt(Composite area) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.ratta_satt);
        Combo combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        Marke.pa(combo, "satt").setItems(modell.satt().toArray(String[]::new));
        combo.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            modell.valj(combo.getSelectionIndex());
            fyll();
            uppdatera();
        }));
    }

    private void knapp(Composite area, String text, boolean vill) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            for (TableItem item : tabell.getItems()) {
                item.setChecked(vill);
                modell.markera((Rad) item.getData(), vill);
            }
            uppdatera();
        }));
    }

    private void fyll() {
        tabell.removeAll();
        for (Rad rad : modell.rader()) {
            TableItem item = new TableItem(tabell, SWT.NONE);
            item.setText(new String[] { rad.nummer(), rad.falt(), rad.fore(), rad.efter() });
            item.setChecked(rad.markerad());
            item.setData(rad);
        }
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.ratta_ratta, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.enhet_avbryt, false);
        uppdatera();
    }

    private void uppdatera() {
        Button ok = getButton(IDialogConstants.OK_ID);
        int count = modell.valda().size();
        ok.setEnabled(count > 0);
        ok.setText(alla ? NLS.bind(Messages.ratta_rattaAntal, count) : Messages.ratta_ratta);
        ok.requestLayout();
    }
}
