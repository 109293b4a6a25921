package se.underlag.ui.internal.uppgift;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import se.underlag.ui.Installningar;
import se.underlag.ui.Marke;

/** Says at the foot of the window how many of my tasks are overdue and near, leads to them, and reminds of those that have just become overdue. */
public final class Uppgiftsmarke extends WorkbenchWindowControlContribution {

    private static final int MEST = 888;

    private final Uppgiftsrond rond;

    /** Made by the factory of the shell. */
    public Uppgiftsmarke(Uppgiftsrond rond) {
        this.rond = rond;
    }

    @Override protected Control createControl(Composite parent) {
        Composite place = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(6, 2).applyTo(place);
        Link link = Marke.pa(new Link(place, SWT.NONE), "uppgifter.marke");
        // the trim gives the room once, before anything is known
        link.setText(lank(NLS.bind(Messages.marke, NLS.bind(Messages.antalBada, NLS.bind(Messages.antalForsenade, MEST), MEST))));
        GridDataFactory.swtDefaults().hint(link.computeSize(SWT.DEFAULT, SWT.DEFAULT)).applyTo(link);
        link.setText("");
        link.setToolTipText(Messages.markeTips);
        link.setVisible(false);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> tillStartsidan()));
        Paminnelse paminnelse = new Paminnelse(link, this::tillStartsidan);
        rond.folj(place, bild -> {
            List<Uppgiftsrad> mina = bild.mina(Installningar.doldaRoller());
            String antal = Uppgiftsord.antal(mina);
            link.setText(antal.isEmpty() ? "" : lank(NLS.bind(Messages.marke, antal)));
            link.setVisible(!antal.isEmpty());
            paminnelse.om(bild.idag(), mina);
        });
        return place;
    }

    private static String lank(String text) {
        return "<a>" + text + "</a>";
    }

    private void tillStartsidan() {
        Startsida start = Startsida.visa(getWorkbenchWindow().getActivePage(), true);
        if (start != null) {
            start.setFocus();
        }
    }
}
