package se.underlag.kopfil.ui.prognos;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import se.underlag.base.Belopp;
import se.underlag.ui.Bild;
import se.underlag.ui.Marke;
import se.underlag.ui.Tomtext;
import se.underlag.ui.sekretess.Diskret;
import se.underlag.ui.sekretess.Sekretess;

/** The forecast events of the köpfil that is edited: what each adds, the way to its row, and confirming and removing of one or several. */
public final class Handelsevy extends ViewPart {

    /** Id of the view. */
    public static final String ID = "se.underlag.kopfil.ui.handelser";

    private static final String ALLA = "alla";

    private final Runnable uppdatering = this::uppdatera;
    private final IPartListener2 foljare = new Foljare();
    private Composite content;
    private StackLayout stack;
    private Tomtext tom;
    private TableViewer lista;
    private Handelsefil fil;
    private boolean visaAlla;
    private IAction hoppa;
    private IAction bekrafta;
    private IAction taBort;
    private String titel;

    @Override public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        titel = getPartName();
        visaAlla = memento != null && Boolean.TRUE.equals(memento.getBoolean(ALLA));
    }

    @Override public void saveState(IMemento memento) {
        memento.putBoolean(ALLA, visaAlla);
    }

    @Override public void createPartControl(Composite parent) {
        content = parent;
        stack = new StackLayout();
        content.setLayout(stack);
        tom = new Tomtext(content);
        lista = new TableViewer(content, SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        Marke.pa(lista.getTable(), "handelser").setHeaderVisible(true);
        lista.setContentProvider(ArrayContentProvider.getInstance());
        Arrays.stream(Handelsekolumn.values()).forEach(this::kolumn);
        lista.addDoubleClickListener(event -> hoppa.run());
        lista.addSelectionChangedListener(event -> valt());
        lista.getTable().addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.DEL && taBort.isEnabled()) {
                taBort.run();
            }
        }));
        kommandon();
        getSite().setSelectionProvider(lista);
        getSite().getPage().addPartListener(foljare);
        Diskret.folj(content, () -> {
            lista.refresh();
            valt();
        });
        folj(getSite().getPage().getActiveEditor());
    }

    private void kolumn(Handelsekolumn kolumn) {
        TableViewerColumn ny = new TableViewerColumn(lista, kolumn == Handelsekolumn.EFFEKT ? SWT.RIGHT : SWT.LEFT);
        ny.getColumn().setText(kolumn.rubrik());
        ny.getColumn().setWidth(kolumn.bredd());
        ny.getColumn().setMoveable(true);
        ny.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> kolumn.text((Handelserad) element)));
        ny.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortera(ny.getColumn(), kolumn)));
    }

    private void sortera(TableColumn rubrik, Handelsekolumn kolumn) {
        Table tabell = lista.getTable();
        boolean fallande = tabell.getSortColumn() == rubrik && tabell.getSortDirection() == SWT.UP;
        tabell.setSortColumn(rubrik);
        tabell.setSortDirection(fallande ? SWT.DOWN : SWT.UP);
        lista.setComparator(new ViewerComparator() {
            @Override public int compare(Viewer viewer, Object en, Object annan) {
                int ordning = kolumn.ordning().compare((Handelserad) en, (Handelserad) annan);
                return fallande ? -ordning : ordning;
            }
        });
    }

    private void kommandon() {
        hoppa = handling(Messages.handelseHoppa, Bild.HOPPA.descriptor(), () -> valda().stream().findFirst().ifPresent(fil::visa));
        bekrafta = handling(Messages.handelseBekrafta, Bild.BEKRAFTA.descriptor(), () -> fil.starta(Guide.BEKRAFTA, ids()));
        taBort = handling(Messages.handelseTaBort, Bild.TA_BORT.descriptor(), () -> fil.starta(Guide.TA_BORT, ids()));
        Action alla = new Action(Messages.handelseAlla, IAction.AS_CHECK_BOX) {
            @Override public void run() {
                visaAlla = isChecked();
                uppdatera();
            }
        };
        alla.setChecked(visaAlla);
        lagg(getViewSite().getActionBars().getToolBarManager());
        getViewSite().getActionBars().getMenuManager().add(alla);
        MenuManager meny = new MenuManager();
        lagg(meny);
        meny.add(new Separator());
        meny.add(alla);
        lista.getTable().setMenu(meny.createContextMenu(lista.getTable()));
    }

    private void lagg(IContributionManager till) {
        till.add(hoppa);
        till.add(new Separator());
        till.add(bekrafta);
        till.add(taBort);
    }

    private static IAction handling(String text, ImageDescriptor bild, Runnable gor) {
        Action ny = new Action(text, bild) {
            @Override public void run() {
                if (isEnabled()) {
                    gor.run();
                }
            }
        };
        ny.setToolTipText(text);
        ny.setEnabled(false);
        return ny;
    }

    @SuppressWarnings("unchecked") private List<Handelserad> valda() {
        return lista.getStructuredSelection().toList();
    }

    private Set<String> ids() {
        return valda().stream().map(Handelserad::id).collect(Collectors.toSet());
    }

    private void valt() {
        List<Handelserad> valda = valda();
        boolean oppna = !valda.isEmpty() && fil != null && fil.kanAndras() && valda.stream().allMatch(Handelserad::arObekraftad);
        hoppa.setEnabled(valda.size() == 1 && valda.get(0).forstaRad() != null);
        bekrafta.setEnabled(oppna);
        taBort.setEnabled(oppna);
        BigDecimal summa = valda.stream().map(Handelserad::effekt).reduce(Belopp.NOLL, BigDecimal::add);
        getViewSite().getActionBars().getStatusLineManager().setMessage(valda.isEmpty() ? null
                : NLS.bind(Messages.handelserMarkerade, valda.size(), Sekretess.BELOPP.visa(Belopp.svenska(summa))));
    }

    private void folj(IEditorPart editor) {
        Handelsefil ny = editor == null ? null : Adapters.adapt(editor, Handelsefil.class);
        if (ny != fil) {
            Optional.ofNullable(fil).ifPresent(gammal -> gammal.slutaLyssna(uppdatering));
            fil = ny;
            Optional.ofNullable(fil).ifPresent(en -> en.lyssna(uppdatering));
        }
        uppdatera();
    }

    private void uppdatera() {
        if (content.isDisposed()) {
            return;
        }
        List<Handelserad> alla = fil == null ? List.of() : fil.handelser();
        List<Handelserad> visade = alla.stream().filter(handelse -> visaAlla || handelse.arObekraftad()).toList();
        setPartName(visade.isEmpty() ? titel : NLS.bind(Messages.handelserTitel, titel, visade.size()));
        if (visade.isEmpty()) {
            tom.visa(fil == null ? Messages.handelserIngenFil : Messages.handelserInga,
                    fil == null ? Messages.handelserIngenFilText : Messages.handelserIngaText);
            stack.topControl = tom;
        } else if (stack.topControl == lista.getControl() && visade.equals(lista.getInput())) {
            // most edits change no event
            valt();
            return;
        } else {
            Set<String> markerade = ids();
            lista.setInput(visade);
            lista.setSelection(new StructuredSelection(visade.stream().filter(en -> markerade.contains(en.id())).toList()));
            stack.topControl = lista.getControl();
        }
        valt();
        content.layout();
    }

    @Override public void setFocus() {
        if (stack.topControl != null) {
            stack.topControl.setFocus();
        }
    }

    @Override public void dispose() {
        getSite().getPage().removePartListener(foljare);
        if (fil != null) {
            fil.slutaLyssna(uppdatering);
        }
        super.dispose();
    }

    /** Follows which editor is used. */
    private final class Foljare implements IPartListener2 {

        @Override public void partActivated(IWorkbenchPartReference part) {
            if (part.getPart(false) instanceof IEditorPart editor) {
                folj(editor);
            }
        }

        @Override public void partClosed(IWorkbenchPartReference part) {
            if (part.getPart(false) instanceof IEditorPart) {
                folj(getSite().getPage().getActiveEditor());
            }
        }
    }
}
