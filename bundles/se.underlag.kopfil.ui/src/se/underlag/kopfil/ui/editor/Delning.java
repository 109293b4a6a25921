package se.underlag.kopfil.ui.editor;

import java.time.ZoneId;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.slf4j.LoggerFactory;
import se.underlag.ui.grid.Grid;
import se.underlag.ui.sekretess.Diskret;

/** The grid above and the pane about its active cell below, closed at first, so that rows have the room; how the
 * person left it is remembered. */
final class Delning extends SashForm {

    private static final String NOD = "se.underlag.kopfil.ui";
    private static final String OPPEN = "detaljpanelOppen";
    private static final int HOJD = 136;
    /** The heading and one line of the pane. */
    private static final int LAGST = 56;
    /** Headings, filter, totals and about six rows. */
    private static final int RUTNAT = 340;

    private final Composite ovre;
    private final Detaljpanel panel;
    private Grid<Radpost> grid;

    Delning(Composite parent, int ar, ZoneId zon) {
        super(parent, SWT.VERTICAL | SWT.SMOOTH);
        ovre = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(ovre);
        panel = new Detaljpanel(this, ar, zon, () -> oppna(false));
        addListener(SWT.Resize, event -> fordela());
        visa(nod().getBoolean(OPPEN, false));
    }

    /** The pane keeps its height when the window grows; in a low window the rows go first. */
    private void fordela() {
        int hojd = getClientArea().height;
        if (hojd > 2) {
            int nere = Math.min(Math.max(LAGST, Math.min(HOJD, hojd - RUTNAT)), hojd / 2);
            setWeights(hojd - nere, nere);
        }
    }

    private static Preferences nod() {
        return InstanceScope.INSTANCE.getNode(NOD);
    }

    /** @return where the grid stands */
    Composite ovre() {
        return ovre;
    }

    /** Follows the active cell of this grid. */
    void folj(Grid<Radpost> den) {
        grid = den;
        grid.onSelection(same -> uppdatera());
        Diskret.folj(this, this::uppdatera);
    }

    /** Shows the active cell as it is now. */
    void uppdatera() {
        if (arOppen() && grid != null) {
            panel.visa(grid.activeCell());
        }
    }

    /** @return whether the pane is in sight */
    boolean arOppen() {
        return getMaximizedControl() == null;
    }

    /** Opens or closes the pane, and remembers it. */
    void oppna(boolean oppen) {
        visa(oppen);
        uppdatera();
        nod().putBoolean(OPPEN, oppen);
        try {
            nod().flush();
        } catch (BackingStoreException failed) {
            LoggerFactory.getLogger(Delning.class).warn("The pane's place could not be remembered", failed);
        }
    }

    private void visa(boolean oppen) {
        setMaximizedControl(oppen ? null : ovre);
    }
}
