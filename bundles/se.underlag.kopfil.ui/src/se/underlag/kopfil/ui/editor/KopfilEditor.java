package se.underlag.kopfil.ui.editor;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;
import org.slf4j.LoggerFactory;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.forslag.Forslagstjanst;
import se.underlag.kopfil.livscykel.Filstatus;
import se.underlag.kopfil.livscykel.Livscykeltjanst;
import se.underlag.kopfil.sammanslagning.Objektandring;
import se.underlag.kopfil.ui.Cellvisning;
import se.underlag.kopfil.ui.Fyndlager;
import se.underlag.kopfil.ui.KopfilInput;
import se.underlag.kopfil.ui.internal.Kommandon;
import se.underlag.kopfil.ui.prognos.Guide;
import se.underlag.kopfil.ui.prognos.Handelsefil;
import se.underlag.kopfil.ui.Rattbar;
import se.underlag.kopfil.ui.forslag.Forslagsremsa;
import se.underlag.kopfil.ui.forslag.Forslagsvy;
import se.underlag.kopfil.ui.livscykel.Livscykelremsa;
import se.underlag.kopfil.ui.livscykel.Versionsvy;
import se.underlag.kopfil.utkast.UtkastTjanst;
import se.underlag.security.Behorighet;
import se.underlag.spi.Fynd;
import se.underlag.spi.Rattning;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Dialoger;
import se.underlag.ui.Felbeskrivning;
import se.underlag.ui.Felvisning;
import se.underlag.ui.Tomtext;
import se.underlag.ui.Uppdaterbar;
import se.underlag.ui.grid.Grid;
import se.underlag.ui.sekretess.Diskret;

/** The editor of a köpfil. Reads it in a job; what is edited lives here until it is saved. */
public final class KopfilEditor extends EditorPart implements Cellvisning, Rattbar, Uppdaterbar {

    /** So often a save is tried again when others are faster each time; then the person decides when. */
    private static final int OMGANGAR = 5;

    private final KopfilTjanst tjanst;
    private final Behorighet behorighet;
    private final Clock clock;
    private final Sparare sparare;
    private final Livscykeltjanst livscykel;
    private final Forslagstjanst forslag;
    private final Andringsbud bud;
    private final UtkastTjanst utkastTjanst;
    private final Utkasthantering utkast;
    private final Dialoger dialoger;
    private final Fyndlager fyndlager;
    private final Fyndmodell fynd = new Fyndmodell();
    private final Radurval urval = new Radurval();
    private final Handelselista handelser = new Handelselista();
    private final Pengavy.Lage pengalage = new Pengavy.Lage();
    private Composite sidor;
    private Redigeringsyta yta;
    private Andrasvakt andra;
    private Fillasning lasning;
    private Fynd.Plats onskad;

    /** Made by the factory of the shell. */
    public KopfilEditor(KopfilTjanst tjanst, Behorighet behorighet, Dialoger dialoger, Fyndlager fyndlager, UtkastTjanst utkastTjanst,
            Livscykeltjanst livscykel, Forslagstjanst forslag, Andringsbud bud, Clock clock) {
        this.tjanst = tjanst;
        this.behorighet = behorighet;
        this.dialoger = dialoger;
        this.fyndlager = fyndlager;
        this.livscykel = livscykel;
        this.forslag = forslag;
        this.bud = bud;
        this.clock = clock;
        this.sparare = new Sparare(tjanst, dialoger, clock, () -> behorighet.aktor().signatur());
        this.utkastTjanst = utkastTjanst;
        this.utkast = new Utkasthantering(utkastTjanst, tjanst, clock);
    }

    @Override public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        lasning = new Fillasning(tjanst, utkastTjanst, behorighet, input().kopfilId());
        site.setSelectionProvider(urval);
    }

    @Override public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Livscykelremsa remsa = new Livscykelremsa(parent, livscykel, bud, clock, input().kopfilId(), this::sparatForst, this::nyStatus,
                () -> visaVy(Versionsvy.ID));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(remsa);
        new Forslagsremsa(parent, forslag, bud, input().kopfilId(), () -> visaVy(Forslagsvy.ID));
        bud.lyssna(parent, andring -> {
            if (Forslagsvy.ANDRAT.equals(andring.typ()) && input().kopfilId().equals(andring.id())) {
                lasOm();
            }
        });
        andra = new Andrasvakt(parent, bud, input().kopfilId(), new Andrasfil(), lasning::nyare);
        sidor = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sidor);
        sidor.setLayout(new StackLayout());
        fynd.lyssna(() -> fyndlager.satt(input().info(), fynd.fynd()));
        las();
    }

    /** @return whether nothing is unsaved any more, after asking the person */
    private boolean sparatForst() {
        return !isDirty() || getSite().getPage().saveEditor(this, true) && !isDirty();
    }

    /** Another status may lock the file or open it. */
    private void nyStatus(Filstatus status) {
        if (yta != null && yta.modell().kopfil().getStatus() != status.status() && !isDirty()) {
            las();
        }
    }

    /** Rows were written past this editor. What is unsaved stays; it is merged with them at the next save. */
    private void lasOm() {
        if (yta != null && !isDirty()) {
            yta.grid().activeCell().ifPresent(cell -> onskad = new Fynd.Plats(input().getName(), null, 0, null, null, cell.row().rad().getId(),
                    cell.column().id()));
            las();
        }
    }

    private void visaVy(String vy) {
        try {
            getSite().getPage().showView(vy);
        } catch (PartInitException failed) {
            Felvisning.visa(getSite().getShell(), failed);
        }
    }

    /** Restores a draft of this file as soon as it is open: the person has answered already. */
    public void aterstallUtkast() {
        utkast.aterstallUtanFraga();
    }

    /** Marks the cell of that row and field and brings it into sight; waits for the file when it is still being read. */
    @Override public void visa(Fynd.Plats plats) {
        onskad = plats;
        if (yta != null && plats.objektId() != null) {
            yta.visa(plats.objektId(), plats.falt());
            yta.setFocus();
            onskad = null;
        }
    }

    @Override public boolean farRatta() {
        return yta != null && !yta.isDisposed() && yta.farAndra();
    }

    @Override public int ratta(String etikett, List<Rattning> rattningar) {
        return farRatta() && yta.grid().commitEditor() ? new Rattare(yta.modell()).ratta(etikett, rattningar) : 0;
    }

    /** @return what the checks find in the file as it stands here */
    public Fyndmodell fyndmodell() {
        return fynd;
    }

    /** @return the grid, for drivers of windows; null while the file is being read */
    public Grid<?> grid() {
        return yta == null ? null : yta.grid();
    }

    /** @return the opened file; null while it is being read */
    Kopfilsmodell modell() {
        return yta == null ? null : yta.modell();
    }

    /** @return the grid with its pane, for drivers of windows; null while the file is being read */
    Delning delning() {
        return yta == null ? null : yta.delning();
    }

    private KopfilInput input() {
        return (KopfilInput) getEditorInput();
    }

    private void las() {
        Label vanta = new Label(sidor, SWT.CENTER | SWT.WRAP);
        String text = NLS.bind(Messages.oppnar, input().getName());
        vanta.setText(text);
        yta = null;
        visaSida(vanta);
        Bakgrund.kor(sidor, text, monitor -> lasning.medUtkast(), this::last, this::misslyckades);
    }

    private void last(Oppnad oppnad) {
        visa(oppnad);
        utkast.erbjud(getSite().getShell(), yta, yta.modell(), oppnad.utkast());
    }

    private void visa(Oppnad oppnad) {
        Kopfilsmodell modell = new Kopfilsmodell(oppnad.innehall(), PlatformUI.getWorkbench().getOperationSupport().getOperationHistory());
        IWorkbenchPart aktiv = yta == null ? getSite().getPage().getActiveEditor() : getSite().getPage().getActivePart();
        yta = new Redigeringsyta(sidor, modell, oppnad, fynd, tjanst, clock, pengalage);
        modell.historik().addListener(objekt -> firePropertyChange(PROP_DIRTY));
        yta.grid().onSelection(this::markerat);
        Diskret.folj(yta, () -> markerat(yta.grid()));
        yta.grid().onProblems(this::alltGickInte);
        yta.grid().onRefused(() -> statusrad().setErrorMessage(Lasord.of(modell.kopfil(), oppnad.farAndra())));
        new Atgarder(getSite(), modell.historik(), yta.grid());
        new Cellkommandon(getSite(), urval, yta.grid(), oppnad.farAndra());
        handelser.satt(modell, oppnad.farAndra() ? redigera(modell, yta.grid()) : null, this::visa);
        new Pengavyatgarder(getSite(), pengalage, yta.delning(), yta);
        visaSida(yta);
        setPartName(modell.kopfil().getNamn());
        utkast.folj(modell, sidor);
        firePropertyChange(PROP_DIRTY);
        if (aktiv == this) {
            yta.setFocus();
        }
        if (onskad != null) {
            visa(onskad);
        }
    }

    /** @return does an action with events that are chosen elsewhere */
    private BiConsumer<Guide, Set<String>> redigera(Kopfilsmodell modell, Grid<Radpost> grid) {
        Radkommandon rader = new Radkommandon(modell, grid, dialoger);
        Editorkommandon kommandon = new Editorkommandon(getSite(), grid.control())
                .pa(Kommandon.NY_RAD, rader::nyRad, () -> true)
                .pa(Kommandon.TA_BORT_RADER, () -> rader.taBort(getSite().getShell()), () -> !grid.selectedRows().isEmpty());
        Prognoskommandon prognos = new Prognoskommandon(modell, yta, clock);
        for (Guide guide : Guide.values()) {
            kommandon.pa(guide.kommando(), () -> prognos.starta(getSite().getShell(), guide), () -> prognos.kan(guide));
        }
        Diskret.folj(grid.control(), kommandon::uppdatera);
        grid.onSelection(same -> kommandon.uppdatera());
        modell.historik().addListener(objekt -> kommandon.uppdatera());
        return (guide, valda) -> prognos.starta(getSite().getShell(), guide, valda);
    }

    private void misslyckades(Throwable fel) {
        LoggerFactory.getLogger(KopfilEditor.class).error("Could not open köpfil {}", input().kopfilId(), fel);
        Felbeskrivning beskrivning = Felbeskrivning.of(fel);
        Tomtext text = new Tomtext(sidor);
        text.visa(beskrivning.rubrik(), beskrivning.text(), new Tomtext.Steg(Messages.forsokIgen, this::las));
        visaSida(text);
    }

    private void visaSida(Control sida) {
        for (Control old : sidor.getChildren()) {
            if (old != sida) {
                old.dispose();
            }
        }
        ((StackLayout) sidor.getLayout()).topControl = sida;
        sidor.layout();
    }

    private void markerat(Grid<Radpost> grid) {
        urval.ersatt(yta.valda().stream().map(Radpost::rad).toList());
        statusrad().setErrorMessage(null);
        statusrad().setMessage(grid.summary().text());
    }

    private IStatusLineManager statusrad() {
        return getEditorSite().getActionBars().getStatusLineManager();
    }

    private void alltGickInte(List<String> problem) {
        dialoger.fel(getSite().getShell(), Messages.alltGickInte, String.join("\n", problem));
    }

    @Override public void doSave(IProgressMonitor monitor) {
        if (yta == null || !yta.grid().commitEditor()) {
            monitor.setCanceled(true);
            return;
        }
        Sparare.Utfall utfall = spara();
        for (int omgang = 1; utfall instanceof Sparare.Utfall.Sammanslaget sammanslaget; omgang++) {
            visaSammanslaget(sammanslaget);
            utfall = omgang < OMGANGAR ? spara() : new Sparare.Utfall.Kvar(null);
        }
        andra.sparat(utfall instanceof Sparare.Utfall.Klart);
        if (utfall instanceof Sparare.Utfall.Klart klart) {
            yta.redigerat(klart.omfang().andrade());
        }
        if (utfall instanceof Sparare.Utfall.Kvar kvar) {
            monitor.setCanceled(true);
            if (kvar.fel() != null) {
                visa(kvar.fel().plats());
            }
        }
        yta.grid().repaint();
    }

    private Sparare.Utfall spara() {
        Grid<Radpost> grid = yta.grid();
        grid.setLocked(true);
        try {
            return sparare.spara(getSite().getShell(), PlatformUI.getWorkbench().getProgressService(), yta.modell(), yta.referenser(),
                    lasning::igen);
        } finally {
            grid.setLocked(false);
        }
    }

    private final class Andrasfil implements Andrasvakt.Oppen {

        @Override public Kopfilsmodell modell() {
            return KopfilEditor.this.modell();
        }

        @Override public boolean isDirty() {
            return KopfilEditor.this.isDirty() || yta.grid().isEditing();
        }

        @Override public void visaOmlast(Oppnad oppnad) {
            visaIgen(oppnad, () -> {
            });
        }

        @Override public void visaRad(String radId) {
            yta.visa(radId, null);
            yta.setFocus();
        }

        @Override public void sparaNu() {
            getSite().getPage().saveEditor(KopfilEditor.this, false);
        }
    }

    /** The file as others left it with my changes made in it. */
    private void visaSammanslaget(Sparare.Utfall.Sammanslaget sammanslaget) {
        List<List<Objektandring>> steg = sammanslaget.steg();
        visaIgen(sammanslaget.oppnad(), () -> {
            for (int i = 0; i < steg.size(); i++) {
                Aterskapning.gor(yta.modell(), i == 0 ? Messages.minaAndringar : Messages.minaVal, steg.get(i), Map.of());
            }
        });
    }

    /** Shows what was read again; the cell that was active is so again, and the grid is filtered and scrolled as it was. */
    private void visaIgen(Oppnad oppnad, Runnable ifyllnad) {
        Optional<Grid.Cell<Radpost>> aktiv = yta.grid().activeCell();
        Consumer<Grid<?>> blick = yta.grid().viewing();
        visa(oppnad);
        ifyllnad.run();
        blick.accept(yta.grid());
        aktiv.ifPresent(cell -> yta.visaIgen(cell.row().rad().getId(), cell.column().id()));
    }

    @Override public void uppdatera() {
        andra.jamfor();
    }

    @Override public boolean isDirty() {
        return yta != null && !yta.isDisposed() && yta.modell().historik().isDirty();
    }

    @Override public boolean isSaveAsAllowed() {
        return false;
    }

    @Override public void doSaveAs() {
        throw new UnsupportedOperationException("A köpfil is exported instead");
    }

    @Override public void setFocus() {
        Control top = ((StackLayout) sidor.getLayout()).topControl;
        if (top == null || !top.setFocus()) {
            sidor.forceFocus();
        }
    }

    @Override public void dispose() {
        utkast.stang(PlatformUI.getWorkbench().isClosing());
        fyndlager.glom(input().kopfilId());
        super.dispose();
    }

    @Override public <T> T getAdapter(Class<T> adapter) {
        return adapter == Cellvisning.class || adapter == Rattbar.class ? adapter.cast(this)
                : adapter == Handelsefil.class ? adapter.cast(handelser) : super.getAdapter(adapter);
    }
}
