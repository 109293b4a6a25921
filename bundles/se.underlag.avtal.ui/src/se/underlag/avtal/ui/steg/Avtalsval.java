package se.underlag.avtal.ui.steg;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.ui.Installningar;
import se.underlag.ui.Marke;
import se.underlag.ui.Namngivning;

/** Finds the running avtal that a flow starts from; a unit has too many of them for a list that only folds out. */
final class Avtalsval {

    private static final int[] BREDDER = { 175, 140, 180, 125 };
    private static final int BREDD = 640;
    private static final int RADER = 7;

    private final Startmodell modell;
    private final Runnable valt;
    private final Text falt;
    private final Table tabell;
    private List<Arendebild> visade = List.of();

    /** @param parent has two columns; @param valt is told when one has been chosen */
    Avtalsval(Composite parent, Startmodell modell, Runnable valt) {
        this.modell = modell;
        this.valt = valt;
        new Label(parent, SWT.NONE).setText(Messages.start_franAvtal);
        falt = Marke.pa(new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "start.avtalssok");
        falt.setMessage(Messages.start_avtalTips);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(falt);
        new Label(parent, SWT.NONE);
        tabell = Marke.pa(Namngivning.namn(new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL), Messages.start_avtalen),
                "start.avtal");
        tabell.setHeaderVisible(true);
        String[] rubriker = { Installningar.personord().rubrik(), Messages.ko_boende, Messages.start_avtalstid, Messages.ko_referens };
        for (int i = 0; i < rubriker.length; i++) {
            TableColumn kolumn = new TableColumn(tabell, SWT.LEFT);
            kolumn.setText(rubriker[i]);
            kolumn.setWidth(BREDDER[i]);
        }
        GridDataFactory.fillDefaults().grab(true, true).hint(BREDD, tabell.getHeaderHeight() + RADER * tabell.getItemHeight()).applyTo(tabell);
        falt.addListener(SWT.Modify, event -> visa());
        falt.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && tabell.getItemCount() > 0) {
                tabell.setFocus();
                valj(Math.max(0, tabell.getSelectionIndex()));
                event.doit = false;
            }
        });
        falt.addListener(SWT.DefaultSelection, event -> {
            if (tabell.getItemCount() > 0) {
                valj(Math.max(0, tabell.getSelectionIndex()));
            }
        });
        falt.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
            }
        });
        tabell.addListener(SWT.Selection, event -> valj(tabell.getSelectionIndex()));
        falt.setEnabled(!modell.lopande().isEmpty());
        visa();
    }

    /** Shows those that hold the words; the chosen one stays chosen, also while others are shown. */
    private void visa() {
        visade = modell.sok(falt.getText());
        tabell.setRedraw(false);
        tabell.removeAll();
        visade.forEach(ett -> new TableItem(tabell, SWT.NONE).setText(Startmodell.celler(ett).toArray(String[]::new)));
        tabell.setRedraw(true);
        if (modell.fran() != null && visade.contains(modell.fran())) {
            tabell.setSelection(visade.indexOf(modell.fran()));
        }
    }

    private void valj(int plats) {
        if (plats >= 0) {
            tabell.setSelection(plats);
            modell.valjAvtal(visade.get(plats));
            valt.run();
        }
    }

    /** @return whether somebody is choosing */
    boolean harFokus() {
        return falt.isFocusControl() || tabell.isFocusControl();
    }

    /** Puts the cursor where one types. */
    void fokus() {
        falt.setFocus();
    }
}
