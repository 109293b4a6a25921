package se.underlag.kopfil.ui.problem;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import se.underlag.kopfil.ui.Fyndlager;
import se.underlag.kopfil.ui.Fyndlager.Filfynd;
import se.underlag.kopfil.ui.Kopfiloppning;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.kopfil.ui.internal.Ord;
import se.underlag.kopfil.ui.problem.Problemmodell.Grupp;
import se.underlag.kopfil.ui.problem.Problemmodell.Gruppering;
import se.underlag.kopfil.ui.problem.Problemmodell.Problem;
import se.underlag.ui.Bild;
import se.underlag.ui.Dialoger;
import se.underlag.ui.Felvisning;
import se.underlag.ui.Marke;
import se.underlag.ui.Tomtext;
import se.underlag.ui.sekretess.Diskret;

/** What the checks found in the open köpfiler, and the way to the cell. */
public final class Problemvy extends ViewPart {

    /** Id of the view. */
    public static final String ID = "se.underlag.kopfil.ui.problem";

    private static final String GROUPING = "gruppering";

    private final Fyndlager lager;
    private final Dialoger dialoger;
    private Composite content;
    private StackLayout stack;
    private Tomtext empty;
    private TreeViewer tree;
    private Problematgarder atgarder;
    private Problemmodell shown;
    private Gruppering gruppering = Gruppering.ALLVAR;
    private String title;

    public Problemvy(Fyndlager lager, Dialoger dialoger) {
        this.lager = lager;
        this.dialoger = dialoger;
    }

    @Override public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        title = getPartName();
        if (memento != null && memento.getString(GROUPING) != null) {
            gruppering = Gruppering.valueOf(memento.getString(GROUPING));
        }
    }

    @Override public void saveState(IMemento memento) {
        memento.putString(GROUPING, gruppering.name());
    }

    @Override public void createPartControl(Composite parent) {
        content = parent;
        stack = new StackLayout();
        content.setLayout(stack);
        empty = new Tomtext(content).visa(Messages.problem_tomRubrik, Messages.problem_tomText);
        tree = new TreeViewer(content, SWT.FULL_SELECTION | SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        Marke.pa(tree.getTree(), "problem").setHeaderVisible(true);
        tree.setContentProvider(new Content());
        ColumnViewerToolTipSupport.enableFor(tree);
        for (Problemkolumn column : Problemkolumn.values()) {
            addColumn(column);
        }
        tree.addDoubleClickListener(event -> show((IStructuredSelection) event.getSelection()));
        getSite().setSelectionProvider(tree);
        addGroupings(getViewSite().getActionBars().getMenuManager());
        atgarder = new Problematgarder(getViewSite(), tree, dialoger, () -> shown == null ? List.of() : shown.alla(),
                () -> show((IStructuredSelection) tree.getSelection()));
        lager.lyssna(content, this::show);
        Diskret.folj(content, tree::refresh);
        show(lager.alla());
    }

    private void addColumn(Problemkolumn column) {
        TreeViewerColumn made = new TreeViewerColumn(tree, column == Problemkolumn.RAD ? SWT.RIGHT : SWT.LEFT);
        made.getColumn().setText(column.rubrik());
        made.getColumn().setWidth(column.bredd());
        made.getColumn().setMoveable(column != Problemkolumn.ALLVAR);
        made.setLabelProvider(new Labels(tree.getTree(), column));
        made.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort(made.getColumn(), column)));
    }

    private void sort(TreeColumn header, Problemkolumn column) {
        Tree widget = tree.getTree();
        boolean descending = widget.getSortColumn() == header && widget.getSortDirection() == SWT.UP;
        widget.setSortColumn(header);
        widget.setSortDirection(descending ? SWT.DOWN : SWT.UP);
        tree.setComparator(new ViewerComparator() {
            @Override public int compare(Viewer viewer, Object one, Object other) {
                if (one instanceof Problem a && other instanceof Problem b) {
                    int order = column.order().compare(a, b);
                    return descending ? -order : order;
                }
                return 0;
            }
        });
    }

    private void addGroupings(IMenuManager menu) {
        for (Gruppering one : Gruppering.values()) {
            Action action = new Action(switch (one) {
            case ALLVAR -> Messages.problem_efterAllvar;
            case REGEL -> Messages.problem_efterRegel;
            case FIL -> Messages.problem_efterFil;
            }, IAction.AS_RADIO_BUTTON) {
                @Override public void run() {
                    if (isChecked()) {
                        gruppering = one;
                        show(lager.alla());
                    }
                }
            };
            action.setChecked(one == gruppering);
            menu.add(action);
        }
    }

    private void show(List<Filfynd> filer) {
        Problemmodell model = Problemmodell.of(filer, gruppering);
        setPartName(model.isEmpty() ? title : NLS.bind(Messages.problem_titel, new Object[] { title, model.fel(), model.varningar() }));
        if (model.isEmpty()) {
            empty.visa(filer.isEmpty() ? Messages.problem_tomRubrik : Messages.problem_ingaRubrik,
                    filer.isEmpty() ? Messages.problem_tomText : Messages.problem_ingaText);
            shown = null;
            stack.topControl = empty;
        } else {
            boolean first = tree.getInput() == null;
            Object[] open = tree.getExpandedElements();
            Problem selected = ((IStructuredSelection) tree.getSelection()).getFirstElement() instanceof Problem problem ? problem : null;
            Problemmodell before = shown;
            shown = model;
            tree.setInput(model);
            if (first) {
                tree.expandAll();
            } else {
                reopen(model, before, open);
            }
            if (selected != null && before != null) {
                model.narmast(selected, before).ifPresent(next -> tree.setSelection(new StructuredSelection(next), true));
            }
            stack.topControl = tree.getControl();
        }
        atgarder.uppdatera();
        content.layout();
    }

    /** Groups with other counts are other groups: they open by name, and a group that was not there before opens, lest its findings go unseen. */
    private void reopen(Problemmodell model, Problemmodell before, Object[] open) {
        Set<String> shut = before == null ? new HashSet<>()
                : before.grupper().stream().map(Grupp::namn).collect(Collectors.toCollection(HashSet::new));
        Arrays.stream(open).filter(Grupp.class::isInstance).map(one -> ((Grupp) one).namn()).forEach(shut::remove);
        tree.setExpandedElements(model.grupper().stream().filter(group -> !shut.contains(group.namn())).toArray());
    }

    private void show(IStructuredSelection selection) {
        if (selection.getFirstElement() instanceof Problem problem) {
            try {
                Kopfiloppning.visa(getSite().getPage(), problem.kopfil(), problem.fynd().plats());
            } catch (PartInitException error) {
                Felvisning.visa(getSite().getShell(), error);
            }
        } else if (selection.getFirstElement() instanceof Grupp group) {
            tree.setExpandedState(group, !tree.getExpandedState(group));
        }
    }

    @Override public void setFocus() {
        if (stack.topControl != null) {
            stack.topControl.setFocus();
        }
    }

    /** Texts and signs of a column. */
    private static final class Labels extends ColumnLabelProvider {

        private final Tree owner;
        private final Problemkolumn column;

        Labels(Tree owner, Problemkolumn column) {
            this.owner = owner;
            this.column = column;
        }

        @Override public String getText(Object element) {
            if (element instanceof Problem problem) {
                return column.text(problem);
            }
            Grupp group = (Grupp) element;
            return column == Problemkolumn.ALLVAR ? NLS.bind(Messages.problem_grupp, group.namn(), group.problem().size()) : "";
        }

        @Override public String getToolTipText(Object element) {
            return element instanceof Problem problem && column == Problemkolumn.TEXT ? column.text(problem) : null;
        }

        @Override public Image getImage(Object element) {
            if (column != Problemkolumn.ALLVAR) {
                return null;
            }
            Bild sign = Ord.bild(element instanceof Problem problem ? problem.fynd().allvar() : ((Grupp) element).allvar());
            return sign.of(owner);
        }
    }

    /** Groups and their problems. */
    private static final class Content implements ITreeContentProvider {

        @Override public Object[] getElements(Object input) {
            return ((Problemmodell) input).grupper().toArray();
        }

        @Override public Object[] getChildren(Object parent) {
            return parent instanceof Grupp group ? group.problem().toArray() : new Object[0];
        }

        @Override public Object getParent(Object element) {
            return null;
        }

        @Override public boolean hasChildren(Object element) {
            return element instanceof Grupp;
        }
    }
}
