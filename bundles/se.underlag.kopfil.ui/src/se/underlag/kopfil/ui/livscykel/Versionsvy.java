package se.underlag.kopfil.ui.livscykel;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.livscykel.Livscykeltjanst;
import se.underlag.kopfil.livscykel.Versionsinfo;
import se.underlag.kopfil.ui.KopfilInput;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Bild;
import se.underlag.ui.Felbeskrivning;
import se.underlag.ui.Felvisning;
import se.underlag.ui.Marke;
import se.underlag.ui.Tomtext;
import se.underlag.ui.Uppdaterbar;
import se.underlag.ui.sekretess.Diskret;

/** The uploaded versions of the selected or open köpfil: to open, to compare with each other and with the file as it is now. */
public final class Versionsvy extends ViewPart implements Uppdaterbar, ISelectionListener, IPartListener2 {

    /** Id of the view. */
    public static final String ID = "se.underlag.kopfil.ui.versioner";

    private final Livscykeltjanst tjanst;
    private final Andringsbud bud;
    private Composite content;
    private StackLayout stack;
    private Tomtext empty;
    private TableViewer table;
    private Action oppna;
    private Action medNu;
    private Action tva;
    private Kopfilsinfo fil;
    private Job reading;

    /** Made by the factory of the shell. */
    public Versionsvy(Livscykeltjanst tjanst, Andringsbud bud) {
        this.tjanst = tjanst;
        this.bud = bud;
    }

    @Override public void createPartControl(Composite parent) {
        content = parent;
        stack = new StackLayout();
        content.setLayout(stack);
        empty = new Tomtext(content).visa(Messages.versionerTomRubrik, Messages.versionerTomText);
        table = new TableViewer(content, SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        Marke.pa(table.getTable(), "versioner").setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        for (Versionskolumn column : Versionskolumn.values()) {
            TableViewerColumn made = new TableViewerColumn(table, column.hoger() ? SWT.RIGHT : SWT.LEFT);
            made.getColumn().setText(column.rubrik());
            made.getColumn().setWidth(column.bredd());
            made.getColumn().setMoveable(true);
            made.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> column.text((Versionsinfo) element)));
        }
        table.addDoubleClickListener(event -> oppna.run());
        table.addSelectionChangedListener(event -> enable());
        actions();
        stack.topControl = empty;
        Diskret.folj(table.getTable(), table::refresh);
        bud.lyssna(content, andring -> uppdatera());
        getSite().getPage().addSelectionListener(this);
        getSite().getPage().addPartListener(this);
        follow(open());
    }

    private void actions() {
        oppna = action(Messages.oppnaVersion, Bild.OPPNA, valda -> visa(new VersionInput(valda.get(0)), Versionseditor.ID));
        medNu = action(Messages.jamforNu, Bild.JAMFOR, valda -> visa(new JamforelseInput(fil, valda.get(0), null), Jamforelseeditor.ID));
        tva = action(Messages.jamforTva, Bild.VERSION, valda -> {
            boolean forst = valda.get(0).tidpunkt().isBefore(valda.get(1).tidpunkt());
            visa(new JamforelseInput(fil, valda.get(forst ? 0 : 1), valda.get(forst ? 1 : 0)), Jamforelseeditor.ID);
        });
        MenuManager menu = new MenuManager();
        for (Action one : List.of(oppna, medNu, tva)) {
            ActionContributionItem item = new ActionContributionItem(one);
            item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
            getViewSite().getActionBars().getToolBarManager().add(item);
            menu.add(one);
        }
        table.getTable().setMenu(menu.createContextMenu(table.getTable()));
        enable();
    }

    private Action action(String text, Bild bild, Consumer<List<Versionsinfo>> gor) {
        Action action = new Action(text, bild.descriptor()) {
            @Override public void run() {
                if (isEnabled()) {
                    gor.accept(valda());
                }
            }
        };
        action.setToolTipText(text);
        return action;
    }

    private List<Versionsinfo> valda() {
        return ((IStructuredSelection) table.getSelection()).stream().map(Versionsinfo.class::cast).toList();
    }

    private void enable() {
        int antal = valda().size();
        oppna.setEnabled(antal == 1);
        medNu.setEnabled(antal == 1);
        tva.setEnabled(antal == 2);
    }

    private void visa(IEditorInput input, String editor) {
        try {
            getSite().getPage().openEditor(input, editor);
        } catch (PartInitException failed) {
            Felvisning.visa(getSite().getShell(), failed);
        }
    }

    /** @return the köpfil of the open editor, null when there is none */
    private Kopfilsinfo open() {
        IEditorPart editor = getSite().getPage().getActiveEditor();
        return editor != null && editor.getEditorInput() instanceof KopfilInput input ? input.info() : null;
    }

    @Override public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part != this && selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof Kopfilsinfo vald) {
            follow(vald);
        }
    }

    @Override public void partActivated(IWorkbenchPartReference reference) {
        follow(open());
    }

    private void follow(Kopfilsinfo ny) {
        if (ny != null && (fil == null || !fil.id().equals(ny.id()))) {
            fil = ny;
            uppdatera();
        }
    }

    @Override public void uppdatera() {
        if (fil == null) {
            return;
        }
        if (reading != null) {
            reading.cancel();
        }
        Kopfilsinfo wanted = fil;
        reading = Bakgrund.kor(content, Messages.laserVersioner, monitor -> tjanst.versioner(wanted.id()), found -> show(wanted, found),
                error -> refuse(wanted, Felbeskrivning.of(error)));
    }

    private void show(Kopfilsinfo wanted, List<Versionsinfo> found) {
        if (wanted.equals(fil)) {
            setContentDescription(NLS.bind(Messages.versionerAv, wanted.namn(), String.valueOf(wanted.ar())));
            table.setInput(found);
            enable();
            if (found.isEmpty()) {
                empty.visa(NLS.bind(Messages.ingaVersionerRubrik, wanted.namn()), Messages.ingaVersionerText);
            }
            top(found.isEmpty());
        }
    }

    /** Reading follows the selection by itself, so an error is no reason for a dialog. */
    private void refuse(Kopfilsinfo wanted, Felbeskrivning fel) {
        if (wanted.equals(fil)) {
            empty.visa(fel.rubrik(), fel.text());
            top(true);
        }
    }

    private void top(boolean nothing) {
        stack.topControl = nothing ? empty : table.getControl();
        content.layout();
    }

    @Override public void dispose() {
        getSite().getPage().removeSelectionListener(this);
        getSite().getPage().removePartListener(this);
        super.dispose();
    }

    @Override public void setFocus() {
        stack.topControl.setFocus();
    }
}
