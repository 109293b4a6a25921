package se.underlag.sync.ui.internal;

import java.time.Clock;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import se.underlag.spi.synk.Synklage;
import se.underlag.spi.synk.Synktjanst;
import se.underlag.sync.ui.Synkvy;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Felvisning;
import se.underlag.ui.Marke;

/** Says at the foot of the window when this replica last met the shared database and what waits; leads to the view. Silent where nothing is shared. */
public final class Synkmarke extends WorkbenchWindowControlContribution {

    private static final int MEST = 888;

    private final Optional<Synktjanst> tjanst;
    private final Andringsbud bud;
    private final Clock clock;

    /** Made by the factory of the shell. */
    public Synkmarke(Optional<Synktjanst> tjanst, Andringsbud bud, Clock clock) {
        this.tjanst = tjanst;
        this.bud = bud;
        this.clock = clock;
    }

    @Override protected Control createControl(Composite parent) {
        Composite place = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(tjanst.isPresent() ? 6 : 0, 2).applyTo(place);
        tjanst.ifPresent(there -> fill(place, there));
        return place;
    }

    private void fill(Composite place, Synktjanst there) {
        Display display = place.getDisplay();
        Runnable bort = there.lyssna(lage -> display.asyncExec(() -> visa(place, lage)));
        // What others have stored is read again by whoever shows it, as if it had been stored here.
        Runnable rader = there.lyssnaPaRader(typer -> typer.forEach(typ -> bud.andrat(new Andringsbud.Andring(typ, null))));
        place.addDisposeListener(event -> {
            bort.run();
            rader.run();
        });
        visa(place, there.lage());
    }

    /** Nothing stands in the place where nothing is shared: a link without words is one more thing a screen reader stops at. */
    private void visa(Composite place, Synklage lage) {
        if (place.isDisposed()) {
            return;
        }
        Control[] inne = place.getChildren();
        if (lage.delad()) {
            Link link = inne.length > 0 ? (Link) inne[0] : link(place);
            link.setText(lank(Synkord.marke(lage, clock)));
            link.setToolTipText(lage.fel() == null ? Messages.markeTips : lage.fel());
        } else if (inne.length > 0) {
            inne[0].dispose();
        }
    }

    private Link link(Composite place) {
        Link link = Marke.pa(new Link(place, SWT.NONE), "synk.marke");
        // the trim gives the room once, before anything is known
        link.setText(lank(Synkord.marke(new Synklage(true, true, false, clock.instant(), MEST, MEST, null), clock)));
        GridDataFactory.swtDefaults().hint(link.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, SWT.DEFAULT).applyTo(link);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> oppna(link)));
        link.requestLayout();
        return link;
    }

    private static String lank(String text) {
        return NLS.bind("<a>{0}</a>", text);
    }

    private void oppna(Link link) {
        try {
            getWorkbenchWindow().getActivePage().showView(Synkvy.ID);
        } catch (PartInitException failed) {
            Felvisning.visa(link.getShell(), failed);
        }
    }
}
