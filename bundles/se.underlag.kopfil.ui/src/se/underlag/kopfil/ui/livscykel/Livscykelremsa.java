package se.underlag.kopfil.ui.livscykel;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.slf4j.LoggerFactory;
import se.underlag.kopfil.livscykel.Filstatus;
import se.underlag.kopfil.livscykel.Livscykelsteg;
import se.underlag.kopfil.livscykel.Livscykeltjanst;
import se.underlag.kopfil.livscykel.Versionsinfo;
import se.underlag.kopfil.ui.internal.Ord;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Bild;
import se.underlag.ui.Marke;

/**
 * The strip at the top of an editor: where the file stands, since when and by whom, whose it is, and the steps that the person may take now. It
 * reads again whenever something was stored.
 */
public final class Livscykelremsa extends Composite {

    private final Livscykeltjanst tjanst;
    private final String kopfilId;
    private final Consumer<Filstatus> nyStatus;
    private final Map<Livscykelsteg, Button> knappar = new EnumMap<>(Livscykelsteg.class);
    private final Label tecken;
    private final Label text;
    private final Label agare;
    private Job lasning;
    private Filstatus status;

    /**
     * @param sparat saves what is unsaved before a step that needs it; says whether the step may go on
     * @param nyStatus is told when the file has got another status, in the UI thread
     * @param versioner shows the file's versions
     */
    public Livscykelremsa(Composite parent, Livscykeltjanst tjanst, Andringsbud bud, Clock klocka, String kopfilId, BooleanSupplier sparat,
            Consumer<Filstatus> nyStatus, Runnable versioner) {
        super(parent, SWT.NONE);
        this.tjanst = tjanst;
        this.kopfilId = kopfilId;
        this.nyStatus = nyStatus;
        GridLayoutFactory.fillDefaults().numColumns(9).margins(10, 4).spacing(6, 0).applyTo(this);
        tecken = new Label(this, SWT.NONE);
        text = Marke.pa(new Label(this, SWT.NONE), "livscykel.status");
        agare = Marke.pa(new Label(this, SWT.NONE), "livscykel.agare");
        GridDataFactory.fillDefaults().grab(true, false).indent(14, 0).align(SWT.FILL, SWT.CENTER).applyTo(agare);
        Stegutforare steg = new Stegutforare(tjanst, bud, klocka, this, sparat);
        knapp(Livscykelsteg.GRANSKA, Messages.granska, Bild.BEKRAFTA, steg::granska);
        knapp(Livscykelsteg.LADDA_UPP, Messages.laddaUppPunkter, Bild.LADDA_UPP, steg::laddaUpp);
        knapp(Livscykelsteg.OPPNA_IGEN, Messages.oppnaIgenPunkter, Bild.LAS_UPP, steg::oppnaIgen);
        knapp(Livscykelsteg.BYT_AGARE, Messages.bytAgarePunkter, Bild.AGARE, steg::bytAgare);
        Button alla = Marke.pa(new Button(this, SWT.PUSH), "livscykel.versioner");
        alla.setText(Messages.versioner);
        alla.setImage(Bild.VERSION.of(this));
        alla.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> versioner.run()));
        bud.lyssna(this, andring -> las());
        setVisible(false);
        las();
    }

    private void knapp(Livscykelsteg steg, String ord, Bild bild, Consumer<Filstatus> gor) {
        Button knapp = Marke.pa(new Button(this, SWT.PUSH), "livscykel." + steg);
        knapp.setText(ord);
        knapp.setImage(bild.of(this));
        knapp.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> gor.accept(status)));
        GridDataFactory.fillDefaults().exclude(true).applyTo(knapp);
        knapp.setVisible(false);
        knappar.put(steg, knapp);
    }

    private void las() {
        if (lasning != null) {
            lasning.cancel();
        }
        lasning = Bakgrund.kor(this, Messages.laserStatus, monitor -> tjanst.status(kopfilId), this::visa, this::misslyckades);
    }

    /** The editor beside says what is wrong with the file; here there is nothing to show then. */
    private void misslyckades(Throwable fel) {
        LoggerFactory.getLogger(Livscykelremsa.class).warn("No status of köpfil {}", kopfilId, fel);
        setVisible(false);
    }

    private void visa(Filstatus ny) {
        boolean annan = status == null || status.status() != ny.status();
        status = ny;
        tecken.setImage((switch (ny.status()) {
        case ARBETSFIL -> Bild.KOPFIL;
        case GRANSKAD -> Bild.BEKRAFTA;
        case UPPLADDAD -> Bild.LAS;
        }).of(this));
        text.setText(statustext(ny));
        String vems = ny.agare() == null ? Messages.utanAgare : ny.egen() ? Messages.dinFil : NLS.bind(Messages.agareAr, ny.agarnamn());
        agare.setText(ny.annansFil() ? NLS.bind(Messages.annansFil, ny.agarnamn()) : vems);
        visa(ny.steg());
        setVisible(true);
        // The sizes of the labels are remembered one by one.
        layout(true, true);
        requestLayout();
        if (annan) {
            nyStatus.accept(ny);
        }
    }

    private void visa(Set<Livscykelsteg> steg) {
        knappar.forEach((ett, knapp) -> {
            boolean visas = steg.contains(ett);
            knapp.setVisible(visas);
            GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) knapp.getLayoutData()).exclude(!visas).applyTo(knapp);
        });
    }

    /** @return {@code Uppladdad 2025-03-25 av anna, 2025-03 version 1} */
    private static String statustext(Filstatus status) {
        String ord = Ord.status(status.status());
        String stort = ord.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + ord.substring(1);
        String nar = status.bytt().map(bytt -> NLS.bind(Messages.statusNar, new Object[] { stort, Manader.tid(bytt.tid()), bytt.av() }))
                .orElse(stort);
        return status.senaste().map(Versionsinfo::beteckning).map(senaste -> NLS.bind(Messages.statusSenaste, nar, senaste)).orElse(nar);
    }

    /** @return the latest status that was read, null before the first */
    public Filstatus status() {
        return status;
    }
}
