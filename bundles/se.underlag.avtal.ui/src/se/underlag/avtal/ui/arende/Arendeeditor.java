package se.underlag.avtal.ui.arende;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Dokumentbild;
import se.underlag.avtal.Dokumenttjanst;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Stegbild;
import se.underlag.avtal.Stegnamn;
import se.underlag.avtal.ui.ArendeInput;
import se.underlag.avtal.ui.internal.Arendeval;
import se.underlag.avtal.ui.internal.Beskedsyta;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.avtal.ui.internal.Ord;
import se.underlag.avtal.ui.internal.Arendelasning;
import se.underlag.avtal.ui.internal.Arenderad;
import se.underlag.avtal.ui.steg.Stegknappar;
import se.underlag.avtal.ui.steg.Stegutforare;
import se.underlag.model.Placeringstillstand;
import se.underlag.process.Process;
import se.underlag.process.Stegval;
import se.underlag.spi.uppgift.Uppgiftskalla;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Dialoger;
import se.underlag.ui.Felbeskrivning;
import se.underlag.ui.Lasordning;
import se.underlag.ui.Marke;
import se.underlag.ui.Tomtext;
import se.underlag.ui.Uppdaterbar;
import se.underlag.ui.sekretess.Diskret;
import se.underlag.ui.sekretess.Sekretess;

/** A case: how far it has come, its steps, the price held against the document, what was done and the documents. Nothing is typed here. */
public final class Arendeeditor extends EditorPart implements Uppdaterbar, Beskedsyta {

    /** The version that is read next is the one that the said step has made. */
    private static final long NASTA = -1;
    private static final int[] HOJDER = { 62, 38 };
    private static final int[] BREDDER = { 64, 36 };

    private final Placeringstjanst tjanst;
    private final Stegnamn namn;
    private final Andringsbud bud;
    private final Dialoger dialoger;
    private final Optional<Dokumenttjanst> dokumenttjanst;
    private final Arendelasning lasning;
    private final Stegutforare utforare;
    private final Lasordning ordning = new Lasordning();
    private final Arendeval val = new Arendeval();
    private Composite sidor;
    private StackLayout stack;
    private Tomtext text;
    private Composite sida;
    private Arendehuvud huvud;
    private Label besked;
    private Stegknappar knappar;
    private Steglista steg;
    private Prisruta pris;
    private Historiktabell historik;
    private Dokumentlista dokument;
    private Last visad;
    private String sagt = "";
    private long sagtVersion = NASTA;

    /** What is read of a case. */
    private record Last(Arenderad rad, Process<Placeringstillstand, Arendebild> process, List<Dokumentbild> dokument) {
    }

    /** Made by the factory of the shell. */
    public Arendeeditor(Placeringstjanst tjanst, Stegnamn namn, List<Uppgiftskalla> uppgifter, Optional<Dokumenttjanst> dokument, Andringsbud bud,
            Dialoger dialoger, Clock clock) {
        this.tjanst = tjanst;
        this.namn = namn;
        this.bud = bud;
        this.dialoger = dialoger;
        this.dokumenttjanst = dokument;
        this.lasning = new Arendelasning(tjanst, uppgifter, clock);
        this.utforare = new Stegutforare(tjanst, namn, bud, clock);
    }

    @Override public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        site.setSelectionProvider(val);
    }

    @Override public void createPartControl(Composite parent) {
        sidor = new Composite(parent, SWT.NONE);
        stack = new StackLayout();
        sidor.setLayout(stack);
        text = new Tomtext(sidor).visa(getPartName(), Messages.arende_laser);
        sida = new Composite(sidor, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(sida);
        huvud = new Arendehuvud(sida, namn);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(huvud);
        Composite rad = new Composite(sida, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rad);
        GridLayoutFactory.swtDefaults().margins(6, 0).applyTo(rad);
        knappar = new Stegknappar(rad, namn, false, this::ta);
        besked = Marke.pa(new Label(rad, SWT.WRAP), "arende.besked");
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(5, 0).applyTo(besked);
        SashForm delar = new SashForm(sida, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(delar);
        SashForm ovre = new SashForm(delar, SWT.HORIZONTAL);
        steg = new Steglista(ovre, namn, this::taUrListan);
        pris = new Prisruta(ovre);
        ovre.setWeights(BREDDER);
        CTabFolder flikar = new CTabFolder(delar, SWT.NONE);
        historik = new Historiktabell(flikar, namn);
        flik(flikar, Messages.arende_historik, historik.control());
        dokument = new Dokumentlista(flikar, dokumenttjanst, dialoger, this::uppdatera);
        flik(flikar, Messages.arende_dokument, dokument);
        flikar.setSelection(0);
        delar.setWeights(HOJDER);
        stack.topControl = text;
        Diskret.folj(sidor, this::visaIgen);
        bud.lyssna(sidor, andring -> uppdatera());
        uppdatera();
    }

    private static void flik(CTabFolder flikar, String rubrik, Control innehall) {
        CTabItem flik = new CTabItem(flikar, SWT.NONE);
        flik.setText(rubrik);
        flik.setControl(innehall);
    }

    private ArendeInput input() {
        return (ArendeInput) getEditorInput();
    }

    @Override public void uppdatera() {
        ordning.las(vakt -> Bakgrund.kor(sidor, getPartName(), monitor -> las(), vakt.om(this::visa), vakt.om(this::vagrat)));
    }

    private Last las() {
        Arenderad rad = lasning.ett(input().id());
        return new Last(rad, tjanst.process(rad.bild()), dokumenttjanst.map(service -> service.dokument(rad.bild().id())).orElse(List.of()));
    }

    private void visa(Last last) {
        boolean forst = visad == null;
        visad = last;
        visaIgen();
        stack.topControl = sida;
        sidor.layout();
        if (forst && getSite().getPage().getActivePart() == this) {
            setFocus();
        }
    }

    private void visaIgen() {
        if (visad == null) {
            return;
        }
        Arenderad rad = visad.rad();
        huvud.visa(rad, visad.process());
        knappar.visa(rad);
        steg.visa(rad);
        pris.visa(rad.bild());
        historik.visa(rad.bild());
        dokument.visa(rad.bild(), visad.dokument());
        val.satt(new StructuredSelection(rad));
        if (sagtVersion == NASTA) {
            sagtVersion = rad.bild().version();
        }
        visaBesked(!sagt.isEmpty() && sagtVersion == rad.bild().version() ? sagt
                : Sekretess.FRITEXT.visa(rad.hinder().isEmpty() ? senast(rad) : rad.hinder()));
        sida.layout(true, true);
    }

    private void vagrat(Throwable error) {
        Felbeskrivning fel = Felbeskrivning.of(error);
        text.visa(fel.rubrik(), fel.text());
        stack.topControl = text;
        sidor.layout();
    }

    /** What the latest step left to be known, as what is owed: whoever took it by the queue or a key sees it here too. */
    private static String senast(Arenderad rad) {
        List<Stegbild> steg = rad.bild().steg();
        return steg.isEmpty() || steg.getLast().notering() == null ? "" : steg.getLast().notering();
    }

    /** Stands there until the case changes, for then something else may hinder it. */
    @Override public void besked(String text) {
        sagt = text;
        sagtVersion = NASTA;
        visaBesked(text);
    }

    private void visaBesked(String said) {
        besked.setText(said);
        besked.requestLayout();
    }

    private void ta(Arenderad rad, Stegval<Placeringstillstand, Arendebild> ett) {
        utforare.ta(sidor, rad, ett, said -> {
            besked(said);
            getEditorSite().getActionBars().getStatusLineManager().setMessage(said);
        });
    }

    /** A step that cannot be taken says why. */
    private void taUrListan(Stegval<Placeringstillstand, Arendebild> ett) {
        if (visad.rad().tagbara().contains(ett)) {
            ta(visad.rad(), ett);
        } else {
            besked(ett.hinder().isEmpty() ? Ord.status(ett.status()) : Ord.hinder(ett.hinder()));
            sagtVersion = visad.rad().bild().version();
        }
    }

    /** @return the case as it is shown, null while it is being read; for drivers of windows */
    public Arenderad rad() {
        return visad == null ? null : visad.rad();
    }

    @Override public void setFocus() {
        if (stack.topControl == sida) {
            steg.control().setFocus();
        } else {
            sidor.forceFocus();
        }
    }

    @Override public boolean isDirty() {
        return false;
    }

    @Override public boolean isSaveAsAllowed() {
        return false;
    }

    @Override public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("Steps are stored as they are taken");
    }

    @Override public void doSaveAs() {
        throw new UnsupportedOperationException("Steps are stored as they are taken");
    }
}
