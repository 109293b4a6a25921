package se.underlag.kopfil.ui.forslag;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.forslag.Antagande;
import se.underlag.kopfil.forslag.Forslagsbild;
import se.underlag.kopfil.forslag.Forslagsinfo;
import se.underlag.kopfil.forslag.Forslagstjanst;
import se.underlag.kopfil.ui.KopfilInput;
import se.underlag.kopfil.ui.Kopfiloppning;
import se.underlag.kopfil.ui.livscykel.Fraga;
import se.underlag.spi.Fynd;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Andringsbud.Andring;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Felbeskrivning;
import se.underlag.ui.Felvisning;
import se.underlag.ui.Marke;
import se.underlag.ui.Tomtext;
import se.underlag.ui.Uppdaterbar;
import se.underlag.ui.sekretess.Diskret;

/**
 * What placeringsavtal propose to the open köpfil, or to all: what each would change, and accepting or turning it down. Reading is logged, so the
 * view reads only while it is in sight.
 */
public final class Forslagsvy extends ViewPart implements Uppdaterbar, IPartListener2 {

    /** Id of the view. */
    public static final String ID = "se.underlag.kopfil.ui.forslag";

    /** What is told when a köpfil got the rows of a proposal, with the köpfil's id. */
    public static final String ANDRAT = "Kopfilsforslag";

    private static final int[] DELNING = { 40, 60 };

    private final Forslagstjanst tjanst;
    private final KopfilTjanst kopfiler;
    private final Andringsbud bud;
    private Composite content;
    private StackLayout stack;
    private Tomtext tom;
    private SashForm delning;
    private TableViewer lista;
    private Forslagspanel panel;
    private Kopfilsinfo fil;
    private boolean alla;
    private boolean avgjorda;
    private boolean gammal = true;
    private String titel;
    private Job lasning;
    private Job forhandsvisning;

    /** Made by the factory of the shell. */
    public Forslagsvy(Forslagstjanst tjanst, KopfilTjanst kopfiler, Andringsbud bud) {
        this.tjanst = tjanst;
        this.kopfiler = kopfiler;
        this.bud = bud;
    }

    @Override public void createPartControl(Composite parent) {
        titel = getPartName();
        content = parent;
        stack = new StackLayout();
        content.setLayout(stack);
        tom = new Tomtext(content).visa(Messages.ingaRubrik, Messages.ingaText);
        delning = new SashForm(content, SWT.HORIZONTAL);
        lista = new TableViewer(delning, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        Marke.pa(lista.getTable(), "forslag").setHeaderVisible(true);
        lista.setContentProvider(ArrayContentProvider.getInstance());
        for (Forslagskolumn kolumn : Forslagskolumn.values()) {
            kolumn(kolumn);
        }
        lista.addSelectionChangedListener(event -> visa());
        panel = new Forslagspanel(delning, this::anta, this::avvisa, this::angra, this::raden);
        delning.setWeights(DELNING);
        val(Messages.allaKopfiler, () -> alla, ny -> alla = ny);
        val(Messages.avgjorda, () -> avgjorda, ny -> avgjorda = ny);
        stack.topControl = tom;
        Diskret.folj(lista.getTable(), lista::refresh);
        bud.lyssna(content, andring -> inaktuell());
        getSite().getPage().addPartListener(this);
        folj(getSite().getPage().getActiveEditor());
        inaktuell();
    }

    private void kolumn(Forslagskolumn kolumn) {
        TableViewerColumn ny = new TableViewerColumn(lista, kolumn.hoger() ? SWT.RIGHT : SWT.LEFT);
        ny.getColumn().setText(kolumn.rubrik());
        ny.getColumn().setWidth(kolumn.bredd());
        ny.getColumn().setMoveable(true);
        ny.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> kolumn.text((Forslagsinfo) element)));
        ny.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortera(ny.getColumn(), kolumn)));
    }

    private void sortera(TableColumn rubrik, Forslagskolumn kolumn) {
        Table tabell = lista.getTable();
        boolean fallande = tabell.getSortColumn() == rubrik && tabell.getSortDirection() == SWT.UP;
        tabell.setSortColumn(rubrik);
        tabell.setSortDirection(fallande ? SWT.DOWN : SWT.UP);
        lista.setComparator(new ViewerComparator() {
            @Override public int compare(Viewer viewer, Object en, Object annan) {
                int ordning = kolumn.ordning().compare((Forslagsinfo) en, (Forslagsinfo) annan);
                return fallande ? -ordning : ordning;
            }
        });
    }

    private void val(String ord, BooleanSupplier nu, Consumer<Boolean> satt) {
        Action action = new Action(ord, IAction.AS_CHECK_BOX) {
            @Override public void run() {
                satt.accept(isChecked());
                uppdatera();
            }
        };
        action.setChecked(nu.getAsBoolean());
        ActionContributionItem item = new ActionContributionItem(action);
        item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
        getViewSite().getActionBars().getToolBarManager().add(item);
    }

    private void inaktuell() {
        gammal = true;
        if (getSite().getPage().isPartVisible(this)) {
            uppdatera();
        }
    }

    private void folj(IEditorPart editor) {
        Kopfilsinfo ny = editor != null && editor.getEditorInput() instanceof KopfilInput input ? input.info() : null;
        if (fil == null ? ny != null : ny == null || !fil.id().equals(ny.id())) {
            fil = ny;
            inaktuell();
        }
    }

    @Override public void partActivated(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart editor) {
            folj(editor);
        }
    }

    @Override public void partClosed(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart) {
            folj(getSite().getPage().getActiveEditor());
        }
    }

    @Override public void partVisible(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == this && gammal) {
            uppdatera();
        }
    }

    @Override public void uppdatera() {
        if (content.isDisposed()) {
            return;
        }
        gammal = false;
        if (lasning != null) {
            lasning.cancel();
        }
        boolean med = avgjorda;
        lasning = Bakgrund.kor(content, Messages.laser, monitor -> tjanst.lista(med), this::visa, fel -> {
            Felbeskrivning beskrivning = Felbeskrivning.of(fel);
            tom.visa(beskrivning.rubrik(), beskrivning.text());
            topp(tom);
        });
    }

    private void visa(List<Forslagsinfo> lasta) {
        boolean bara = !alla && fil != null;
        List<Forslagsinfo> visade = lasta.stream().filter(ett -> !bara || galler(ett, fil)).toList();
        long oppna = visade.stream().filter(Forslagsinfo::oppet).count();
        setPartName(oppna == 0 ? titel : NLS.bind(Messages.titelAntal, titel, oppna));
        String vald = vald() == null ? null : vald().id();
        lista.setInput(visade);
        if (visade.isEmpty()) {
            tom.visa(bara ? NLS.bind(Messages.ingaForFilen, fil.namn()) : Messages.ingaRubrik, Messages.ingaText);
            panel.visa(null);
            topp(tom);
            return;
        }
        topp(delning);
        Forslagsinfo samma = visade.stream().filter(ett -> ett.id().equals(vald)).findFirst().orElse(visade.get(0));
        lista.setSelection(new StructuredSelection(samma), true);
    }

    /** A proposal that found no file concerns all of its unit and year. */
    private static boolean galler(Forslagsinfo forslag, Kopfilsinfo fil) {
        return forslag.kopfilId() == null ? forslag.enhetId().equals(fil.enhetId()) && forslag.ar() == fil.ar() : forslag.kopfilId().equals(fil.id());
    }

    private void topp(Control control) {
        stack.topControl = control;
        content.layout();
    }

    private Forslagsinfo vald() {
        return (Forslagsinfo) lista.getStructuredSelection().getFirstElement();
    }

    private void visa() {
        Forslagsinfo vald = vald();
        if (forhandsvisning != null) {
            forhandsvisning.cancel();
        }
        if (vald == null) {
            panel.visa(null);
            return;
        }
        forhandsvisning = Bakgrund.kor(panel, Messages.laser, monitor -> tjanst.visa(vald.id(), null), bild -> {
            if (vald.equals(vald())) {
                panel.visa(bild);
            }
        });
    }

    private void anta(Forslagsbild bild, Set<String> behall) {
        if (bild.info().kopfilId() != null) {
            anta(bild.info(), bild.info().kopfilId(), behall, bild.rad());
            return;
        }
        Bakgrund.kor(panel, Messages.laser, monitor -> kopfiler.lista().stream()
                .filter(en -> en.enhetId().equals(bild.info().enhetId()) && en.ar() == bild.info().ar()).toList(),
                filer -> valj(bild, filer, behall));
    }

    private void valj(Forslagsbild bild, List<Kopfilsinfo> filer, Set<String> behall) {
        if (filer.isEmpty()) {
            // the service says what to do
            anta(bild.info(), null, behall, null);
            return;
        }
        int forst = fil == null ? -1 : filer.stream().map(Kopfilsinfo::id).toList().indexOf(fil.id());
        int val = Fraga.val(panel.getShell(), Messages.valjFil, NLS.bind(Messages.valjFilText, String.valueOf(bild.info().ar())), Messages.anta,
                filer.stream().map(Kopfilsinfo::namn).toList(), filer.size() == 1 ? 0 : forst);
        if (val >= 0) {
            anta(bild.info(), filer.get(val).id(), behall, null);
        }
    }

    private void anta(Forslagsinfo info, String kopfilId, Set<String> behall, Antagande.Radversion sedd) {
        if (sparat(kopfilId)) {
            Bakgrund.kor(panel, Messages.antar, monitor -> tjanst.anta(new Antagande(info.id(), info.version(), kopfilId, behall, sedd)),
                    antaget -> bud.andrat(new Andring(ANDRAT, antaget.kopfilId())));
        }
    }

    /** What is unsaved in the file is stored first, for its rows change; @return whether nothing is unsaved any more */
    private boolean sparat(String kopfilId) {
        for (IEditorReference reference : getSite().getPage().getEditorReferences()) {
            IEditorPart editor = reference.getEditor(false);
            if (editor != null && editor.isDirty() && editor.getEditorInput() instanceof KopfilInput input && input.kopfilId().equals(kopfilId)
                    && !(getSite().getPage().saveEditor(editor, true) && !editor.isDirty())) {
                return false;
            }
        }
        return true;
    }

    private void avvisa(Forslagsbild bild) {
        Fraga.text(panel.getShell(), Messages.avvisaRubrik, Messages.avvisaText, Messages.avvisaKnapp)
                .ifPresent(orsak -> Bakgrund.kor(panel, Messages.avvisar, monitor -> {
                    tjanst.avvisa(bild.info().id(), bild.info().version(), orsak);
                    return bild;
                }, klar -> bud.andrat(new Andring(ANDRAT, null))));
    }

    /** Asks nothing: what is taken back waits again and can be accepted anew. */
    private void angra(Forslagsbild bild) {
        Forslagsinfo info = bild.info();
        if (sparat(info.kopfilId())) {
            Bakgrund.kor(panel, Messages.angrar, monitor -> tjanst.angra(info.id(), info.version()),
                    klar -> bud.andrat(new Andring(ANDRAT, klar.kopfilId())));
        }
    }

    private void raden(Forslagsbild bild) {
        String kopfilId = bild.info().kopfilId();
        Bakgrund.kor(panel, Messages.laser, monitor -> kopfiler.lista().stream().filter(en -> en.id().equals(kopfilId)).findFirst(),
                found -> found.ifPresent(en -> oppna(en, bild.radId())));
    }

    private void oppna(Kopfilsinfo kopfil, String radId) {
        try {
            Kopfiloppning.visa(getSite().getPage(), kopfil, new Fynd.Plats(kopfil.namn(), null, 0, null, null, radId, null));
        } catch (PartInitException failed) {
            Felvisning.visa(panel.getShell(), failed);
        }
    }

    @Override public void setFocus() {
        if (stack.topControl == delning) {
            lista.getControl().setFocus();
        } else {
            tom.setFocus();
        }
    }

    @Override public void dispose() {
        getSite().getPage().removePartListener(this);
        super.dispose();
    }
}
