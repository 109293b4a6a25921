package se.underlag.kopfil.ui.guide;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.underlag.kopfil.Handelsefraga.Svar;
import se.underlag.kopfil.ui.guide.Fragemodell.Fraga;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.ui.Installningar;
import se.underlag.ui.Marke;
import se.underlag.ui.sekretess.Diskret;

/** Fourth page of the import: what the green rows are of which the file does not tell (PR-04, PR-05); shown only when there are some. */
final class Fragesida extends WizardPage {

    private static final int[] WIDTHS = { 60, 240, 330, 430 };

    private Table table;
    private Label label;
    private Combo answer;
    private Fragemodell modell;

    Fragesida() {
        super("fragor", Messages.fraga_rubrik, null);
        setDescription(Messages.fraga_text);
    }

    @Override public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 6).applyTo(area);
        Label over = new Label(area, SWT.NONE);
        over.setText(Messages.fraga_lista);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(over);
        table = Marke.pa(new Table(area, SWT.BORDER | SWT.FULL_SELECTION), "import.fragor");
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table);
        String[] titles = { Messages.problem_rad, Installningar.personord().rubrik(), Messages.fraga_nyRad, Messages.fraga_svar };
        for (int index = 0; index < titles.length; index++) {
            TableColumn column = new TableColumn(table, index == 0 ? SWT.RIGHT : SWT.LEFT);
            column.setText(titles[index]);
            column.setWidth(WIDTHS[index]);
        }
        table.addListener(SWT.Selection, event -> selected());
        table.addListener(SWT.DefaultSelection, event -> answer.setFocus());
        label = new Label(area, SWT.NONE);
        answer = Marke.pa(new Combo(area, SWT.READ_ONLY), "import.svar");
        answer.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> answered()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(answer);
        Diskret.folj(table, this::fill);
        setControl(area);
    }

    /** Shows the questions. */
    void visa(Fragemodell ny) {
        modell = ny;
        fill();
    }

    private void fill() {
        table.removeAll();
        if (modell == null) {
            return;
        }
        for (Fraga one : modell.fragor()) {
            new TableItem(table, SWT.NONE).setText(
                    new String[] { String.valueOf(one.om().plats().rad()), one.person(), one.ny(), one.text(modell.svar(one)) });
        }
        table.select(0);
        selected();
    }

    private void selected() {
        answer.removeAll();
        int index = table.getSelectionIndex();
        answer.setEnabled(index >= 0);
        if (index >= 0) {
            Fraga one = modell.fragor().get(index);
            label.setText(NLS.bind(Messages.fraga_radenAr, String.valueOf(one.om().plats().rad())));
            List<Svar> all = one.svar();
            all.forEach(svar -> answer.add(one.text(svar)));
            answer.select(all.indexOf(modell.svar(one)));
            label.getParent().layout();
        }
    }

    private void answered() {
        int index = table.getSelectionIndex();
        if (index >= 0 && answer.getSelectionIndex() >= 0) {
            Fraga one = modell.fragor().get(index);
            modell.svara(one, one.svar().get(answer.getSelectionIndex()));
            table.getItem(index).setText(3, one.text(modell.svar(one)));
        }
    }

    @Override public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            table.setFocus();
        }
    }
}
