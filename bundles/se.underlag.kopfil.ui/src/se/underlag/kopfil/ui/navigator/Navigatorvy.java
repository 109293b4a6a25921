package se.underlag.kopfil.ui.navigator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import se.underlag.kopfil.Enhetsinfo;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.ui.Kopfiloppning;
import se.underlag.kopfil.ui.guide.Filslapp;
import se.underlag.kopfil.ui.internal.Kommandon;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.kopfil.ui.navigator.Navigatormodell.Enhetsnod;
import se.underlag.kopfil.ui.navigator.Navigatormodell.Filnod;
import se.underlag.kopfil.ui.navigator.Navigatormodell.Nod;
import se.underlag.spi.Exempeldata;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Felvisning;
import se.underlag.ui.Marke;
import se.underlag.ui.Tomtext;
import se.underlag.ui.Uppdaterbar;

/** Units, years and köpfiler: where the work begins. */
public final class Navigatorvy extends ViewPart implements Uppdaterbar {

    /** Id of the view. */
    public static final String ID = "se.underlag.kopfil.ui.navigator";

    private final KopfilTjanst tjanst;
    private final Andringsbud bud;
    private final Optional<Exempeldata> demo;
    private Composite content;
    private StackLayout stack;
    private TreeViewer tree;
    private Tomtext empty;

    public Navigatorvy(KopfilTjanst tjanst, Andringsbud bud, Optional<Exempeldata> demo) {
        this.tjanst = tjanst;
        this.bud = bud;
        this.demo = demo;
    }

    @Override public void createPartControl(Composite parent) {
        content = parent;
        stack = new StackLayout();
        content.setLayout(stack);
        empty = new Tomtext(content);
        tree = new TreeViewer(content, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        Marke.pa(tree.getTree(), "navigator");
        tree.setContentProvider(new Content());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Nodtext(tree.getTree())));
        tree.addDoubleClickListener(event -> openOrUnfold((IStructuredSelection) event.getSelection()));
        getSite().setSelectionProvider(new Kopfilsval(tree));
        addMenu();
        Filslapp.installera(content, getSite());
        bud.lyssna(content, andring -> uppdatera());
        stack.topControl = empty.visa(Messages.navigator_laser, Messages.navigator_laserText);
        uppdatera();
    }

    private void addMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
        getSite().registerContextMenu(menu, getSite().getSelectionProvider());
    }

    private void fill(IMenuManager menu) {
        if (tree.getStructuredSelection().getFirstElement() instanceof Filnod) {
            menu.add(Kommandon.item(getSite(), Kommandon.OPPNA, Messages.meny_oppna));
            menu.add(Kommandon.item(getSite(), Kommandon.OVERSIKT, Messages.meny_oversikt));
            menu.add(new Separator());
        }
        menu.add(Kommandon.item(getSite(), Kommandon.IMPORTERA, Messages.meny_importera));
        if (tree.getStructuredSelection().getFirstElement() instanceof Filnod) {
            menu.add(Kommandon.item(getSite(), Kommandon.EXPORTERA, Messages.meny_exportera));
        }
        menu.add(new Separator());
        menu.add(Kommandon.item(getSite(), Kommandon.NY_ENHET, Messages.meny_nyEnhet));
        menu.add(new Separator("additions"));
        menu.add(Kommandon.item(getSite(), IWorkbenchCommandConstants.FILE_REFRESH, Messages.meny_uppdatera));
    }

    private void openOrUnfold(IStructuredSelection selection) {
        if (selection.getFirstElement() instanceof Filnod fil) {
            open(fil.info());
        } else if (selection.getFirstElement() instanceof Nod nod) {
            tree.setExpandedState(nod, !tree.getExpandedState(nod));
        }
    }

    private void open(Kopfilsinfo fil) {
        try {
            Kopfiloppning.oppna(getSite().getPage(), fil);
        } catch (PartInitException error) {
            Felvisning.visa(getSite().getShell(), error);
        }
    }

    @Override public void uppdatera() {
        Bakgrund.kor(content, Messages.navigator_jobb, monitor -> tjanst.enheter(), this::show);
    }

    private void show(List<Enhetsinfo> enheter) {
        Navigatormodell model = Navigatormodell.of(enheter);
        if (model.isEmpty()) {
            showEmpty();
        } else {
            Set<Object> folded = folded();
            tree.setInput(model);
            tree.expandAll();
            folded.forEach(node -> tree.setExpandedState(node, false));
            boolean kom = stack.topControl != tree.getControl();
            stack.topControl = tree.getControl();
            content.layout();
            // who is in this part works with the keys, which the page that waited took no use of
            if (kom && getSite().getPage().getActivePart() == this) {
                tree.getControl().setFocus();
            }
        }
        content.layout();
    }

    /** What a person has folded stays so; what is new is unfolded. */
    private Set<Object> folded() {
        Set<Object> folded = new HashSet<>();
        if (tree.getInput() instanceof Navigatormodell before) {
            for (Enhetsnod enhet : before.enheter()) {
                folded.addAll(enhet.children());
                if (!enhet.children().isEmpty()) {
                    folded.add(enhet);
                }
            }
            folded.removeAll(Set.of(tree.getExpandedElements()));
        }
        return folded;
    }

    private void showEmpty() {
        List<Tomtext.Steg> steps = new ArrayList<>();
        steps.add(new Tomtext.Steg(Messages.navigator_skapaEnhet, () -> run(Kommandon.NY_ENHET)));
        demo.ifPresent(
                one -> steps.add(new Tomtext.Steg(NLS.bind(Messages.start_demo, one.namn()), () -> Demolasning.kor(getSite().getShell(), one, bud))));
        empty.visa(Messages.navigator_tomRubrik, demo.isPresent() ? Messages.navigator_tomTextDemo : Messages.navigator_tomText,
                steps.toArray(Tomtext.Steg[]::new));
        stack.topControl = empty;
    }

    private void run(String command) {
        Kommandon.kor(getSite().getService(IHandlerService.class), getSite().getShell(), command);
    }

    /** Selects the köpfil, unfolding what hides it. */
    public void valj(String kopfilId) {
        if (tree.getInput() instanceof Navigatormodell model) {
            model.enheter().stream().flatMap(enhet -> enhet.children().stream()).flatMap(ar -> ar.children().stream())
                    .filter(fil -> fil.info().id().equals(kopfilId)).findFirst()
                    .ifPresent(fil -> tree.setSelection(new StructuredSelection(fil), true));
        }
    }

    @Override public void setFocus() {
        if (stack.topControl != null) {
            stack.topControl.setFocus();
        }
    }

    /** The tree of a {@link Navigatormodell}. */
    private static final class Content implements ITreeContentProvider {

        @Override public Object[] getElements(Object input) {
            return ((Navigatormodell) input).enheter().toArray();
        }

        @Override public Object[] getChildren(Object parent) {
            return ((Nod) parent).children().toArray();
        }

        @Override public Object getParent(Object element) {
            return ((Nod) element).parent();
        }

        @Override public boolean hasChildren(Object element) {
            return !(element instanceof Filnod) && (!(element instanceof Enhetsnod enhet) || !enhet.children().isEmpty());
        }
    }
}
