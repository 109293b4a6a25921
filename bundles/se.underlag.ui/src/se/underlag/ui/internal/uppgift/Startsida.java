package se.underlag.ui.internal.uppgift;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import se.underlag.model.Roll;
import se.underlag.spi.sok.Objektref;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Felvisning;
import se.underlag.ui.Installningar;
import se.underlag.ui.Lasordning;
import se.underlag.ui.Oppning;
import se.underlag.ui.Senaste;
import se.underlag.ui.Uppdaterbar;
import se.underlag.ui.grid.Grid;
import se.underlag.ui.internal.sok.Sokkallor;
import se.underlag.ui.sok.Sokmotor;

/** What the window opens with: my tasks, the calendar of deadlines, what was opened lately. Shows, and opens; nothing is changed here. */
public final class Startsida extends EditorPart implements Uppdaterbar {

    /** Id of the editor. */
    public static final String ID = "se.underlag.ui.startsida";

    private static final int[] ANDELAR = { 66, 34 };

    private final Uppgiftsrond rond;
    private final Sokkallor kallor;
    private final Clock clock;
    private final Lasordning ordning = new Lasordning();
    private Composite sida;
    private Uppgiftsdel uppgifter;
    private Kalenderdel kalender;
    private Senastedel senaste;
    private List<Objektref> lasta;
    private Uppgiftsbild bild;

    /** Made by the factory of the shell. */
    public Startsida(Uppgiftsrond rond, Sokkallor kallor, Clock clock) {
        this.rond = rond;
        this.kallor = kallor;
        this.clock = clock;
    }

    /** Brings the page to the front, opening it where it is not. */
    static Startsida visa(IWorkbenchPage page, boolean aktivera) {
        try {
            return page.openEditor(new StartInput(), ID, aktivera) instanceof Startsida start ? start : null;
        } catch (PartInitException error) {
            Felvisning.visa(page.getWorkbenchWindow().getShell(), error);
            return null;
        }
    }

    @Override public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override public void createPartControl(Composite parent) {
        sida = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 8).applyTo(sida);
        SashForm delar = new SashForm(sida, SWT.HORIZONTAL);
        delar.setSashWidth(10);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(delar);
        uppgifter = new Uppgiftsdel(delar, clock, this::oppna);
        // enlarged text must not push the last weeks out of reach
        ScrolledComposite rulle = new ScrolledComposite(delar, SWT.V_SCROLL);
        Composite hoger = new Composite(rulle, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(hoger);
        kalender = new Kalenderdel(hoger, LocalDate.now(clock), this::oppna);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(kalender.control());
        senaste = new Senastedel(hoger, this::oppna);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(senaste.control());
        rulle.setContent(hoger);
        rulle.setExpandHorizontal(true);
        rulle.setExpandVertical(true);
        rulle.setShowFocusedControl(true);
        rulle.setMinHeight(hoger.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        delar.setWeights(ANDELAR);
        IEclipsePreferences.IPreferenceChangeListener andrad = event -> {
            if (Installningar.DOLDA_ROLLER.equals(event.getKey())) {
                sida.getDisplay().asyncExec(this::visa);
            }
        };
        Installningar.nod().addPreferenceChangeListener(andrad);
        sida.addDisposeListener(event -> Installningar.nod().removePreferenceChangeListener(andrad));
        rond.folj(sida, ny -> {
            bild = ny;
            visa();
            lasSenaste();
        });
    }

    private void visa() {
        if (bild != null && !sida.isDisposed()) {
            Set<Roll> dolda = Installningar.doldaRoller();
            uppgifter.visa(bild, dolda);
            kalender.visa(bild.idag(), bild.mina(dolda));
        }
    }

    /** Only what was opened since is looked up: the sources take in what is new then, which is work. */
    private void lasSenaste() {
        List<Objektref> nu = Senaste.alla();
        if (!nu.equals(lasta)) {
            lasta = nu;
            Sokmotor motor = new Sokmotor(kallor.kallor(), clock);
            ordning.las(vakt -> Bakgrund.kor(sida, Messages.senaste, monitor -> {
                motor.forbered();
                return motor.hamta(nu);
            }, vakt.om(senaste::visa)));
        }
    }

    private void oppna(Uppgiftsrad rad) {
        oppna(rad.uppgift().objekt());
    }

    private void oppna(Objektref mal) {
        boolean oppnat = mal != null && new Oppning(kallor.oppnare()).oppna(getSite().getPage(), mal);
        getEditorSite().getActionBars().getStatusLineManager().setMessage(oppnat ? null : Messages.ingetAttOppna);
    }

    @Override public void uppdatera() {
        lasta = null;
        rond.las();
    }

    /** @return the list of tasks, for drivers of windows */
    public Grid<?> grid() {
        return uppgifter.grid();
    }

    /** Puts the keys into the calendar. */
    void tillKalendern() {
        kalender.setFocus();
    }

    @Override public void setFocus() {
        uppgifter.setFocus();
    }

    @Override public boolean isDirty() {
        return false;
    }

    @Override public boolean isSaveAsAllowed() {
        return false;
    }

    @Override public void doSave(IProgressMonitor monitor) {
        // nothing is changed here
    }

    @Override public void doSaveAs() {
        // nothing is changed here
    }
}
