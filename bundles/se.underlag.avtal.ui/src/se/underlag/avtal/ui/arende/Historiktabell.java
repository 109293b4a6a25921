package se.underlag.avtal.ui.arende;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Stegbild;
import se.underlag.avtal.Stegnamn;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.avtal.ui.internal.Ord;
import se.underlag.ui.Marke;
import se.underlag.ui.Namngivning;
import se.underlag.ui.sekretess.Sekretess;

/** The steps that were taken: when, by whom, in which role, and why where the routine was not followed. The latest first. */
final class Historiktabell {

    private static final int[] BREDDER = { 130, 95, 48, 390, 60, 110, 145, 700 };

    private final Stegnamn namn;
    private final Table tabell;

    Historiktabell(Composite parent, Stegnamn namn) {
        this.namn = namn;
        tabell = Marke.pa(Namngivning.namn(new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL), Messages.arende_historik),
                "arende.historik");
        tabell.setHeaderVisible(true);
        String[] rubriker = { Messages.historik_tid, Messages.historik_dag, Messages.steglista_nr, Messages.steglista_vad, Messages.steglista_regel,
                Messages.historik_av, Messages.historik_roll, Messages.historik_notering };
        for (int i = 0; i < rubriker.length; i++) {
            TableColumn kolumn = new TableColumn(tabell, SWT.LEFT);
            kolumn.setText(rubriker[i]);
            kolumn.setWidth(BREDDER[i]);
        }
    }

    Table control() {
        return tabell;
    }

    void visa(Arendebild bild) {
        tabell.setRedraw(false);
        tabell.removeAll();
        List<Stegbild> steg = bild.steg();
        for (int i = steg.size() - 1; i >= 0; i--) {
            Stegbild ett = steg.get(i);
            new TableItem(tabell, SWT.NONE).setText(new String[] { Ord.tid(ett.tid()), Ord.dag(ett.dag()), ett.steg(), namn.steg(ett.steg()),
                    tom(ett.regel()), tom(ett.utfortAv()), ett.roll() == null ? "" : Ord.roll(ett.roll()), notering(ett) });
        }
        tabell.setRedraw(true);
    }

    private static String notering(Stegbild ett) {
        String orsak = ett.orsak() == null ? "" : NLS.bind(Messages.historik_orsak, ett.orsak());
        return Sekretess.FRITEXT.visa(Stream.of(tom(ett.notering()), orsak).filter(text -> !text.isEmpty()).collect(Collectors.joining(" ")));
    }

    private static String tom(String text) {
        return text == null ? "" : text;
    }
}
