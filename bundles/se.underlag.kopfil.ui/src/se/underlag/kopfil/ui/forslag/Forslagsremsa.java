package se.underlag.kopfil.ui.forslag;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.slf4j.LoggerFactory;
import se.underlag.kopfil.forslag.Forslagstjanst;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Bild;
import se.underlag.ui.Marke;

/** The notice in an editor's head that placeringsavtal propose something to the file; not there while nothing does. */
public final class Forslagsremsa extends Composite {

    private final Forslagstjanst tjanst;
    private final String kopfilId;
    private final Label text;
    private Job lasning;

    /** @param visa shows the proposals */
    public Forslagsremsa(Composite parent, Forslagstjanst tjanst, Andringsbud bud, String kopfilId, Runnable visa) {
        super(parent, SWT.NONE);
        this.tjanst = tjanst;
        this.kopfilId = kopfilId;
        GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 2).spacing(6, 0).applyTo(this);
        new Label(this, SWT.NONE).setImage(Bild.UPPLYSNING.of(this));
        text = Marke.pa(new Label(this, SWT.NONE), "forslag.remsa");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        Button knapp = Marke.pa(new Button(this, SWT.PUSH), "forslag.visa");
        knapp.setText(Messages.visaForslag);
        knapp.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> visa.run()));
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        setVisible(false);
        bud.lyssna(this, andring -> las());
        las();
    }

    private void las() {
        if (lasning != null) {
            lasning.cancel();
        }
        lasning = Bakgrund.kor(this, Messages.laser, monitor -> tjanst.antal(kopfilId), this::visa, this::misslyckades);
    }

    /** The editor beside says what is wrong with the file. */
    private void misslyckades(Throwable fel) {
        LoggerFactory.getLogger(Forslagsremsa.class).warn("No proposals of köpfil {}", kopfilId, fel);
        visa(0);
    }

    private void visa(int antal) {
        text.setText(antal == 1 ? Messages.remsaEtt : NLS.bind(Messages.remsaFlera, antal));
        setVisible(antal > 0);
        ((GridData) getLayoutData()).exclude = antal == 0;
        requestLayout();
    }
}
