package se.underlag.kopfil.ui.historik;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.ui.KopfilInput;
import se.underlag.spi.ord.Faltord;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Felbeskrivning;
import se.underlag.ui.Marke;
import se.underlag.ui.Tomtext;
import se.underlag.ui.Uppdaterbar;
import se.underlag.ui.historik.Historikrad;
import se.underlag.ui.sekretess.Diskret;

/** Who changed what and when on what is selected. */
public final class Historikvy extends ViewPart implements Uppdaterbar, ISelectionListener {

    /** Id of the view. */
    public static final String ID = "se.underlag.kopfil.ui.historik";

    private final KopfilTjanst tjanst;
    private final Andringsbud bud;
    private Composite content;
    private StackLayout stack;
    private Tomtext empty;
    private TableViewer table;
    private Historikobjekt shown;
    private Job reading;

    public Historikvy(KopfilTjanst tjanst, Andringsbud bud) {
        this.tjanst = tjanst;
        this.bud = bud;
    }

    @Override public void createPartControl(Composite parent) {
        content = parent;
        stack = new StackLayout();
        content.setLayout(stack);
        empty = new Tomtext(content).visa(Messages.historik_tomRubrik, Messages.historik_tomText);
        table = new TableViewer(content, SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        Marke.pa(table.getTable(), "historik").setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        for (Historikkolumn column : Historikkolumn.values()) {
            TableViewerColumn made = new TableViewerColumn(table, SWT.LEFT);
            made.getColumn().setText(column.rubrik());
            made.getColumn().setWidth(column.bredd());
            made.getColumn().setMoveable(true);
            made.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> column.text((Historikrad) element)));
        }
        stack.topControl = empty;
        Diskret.folj(content, table::refresh);
        bud.lyssna(content, andring -> uppdatera());
        getSite().getPage().addSelectionListener(this);
        ISelection now = getSite().getPage().getSelection();
        selectionChanged(null, now == null ? StructuredSelection.EMPTY : now);
    }

    @Override public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part != this && selection instanceof IStructuredSelection structured) {
            Optional<Historikobjekt> object = Historikobjekt.of(structured.getFirstElement()).or(() -> Historikobjekt.of(open()));
            if (object.isPresent() && !object.get().equals(shown)) {
                shown = object.get();
                uppdatera();
            }
        }
    }

    /** Where nothing is selected, the open köpfil is meant. */
    private Kopfilsinfo open() {
        IEditorPart editor = getSite().getPage().getActiveEditor();
        return editor != null && editor.getEditorInput() instanceof KopfilInput input ? input.info() : null;
    }

    @Override public void uppdatera() {
        if (shown == null) {
            return;
        }
        if (reading != null) {
            reading.cancel();
        }
        Historikobjekt object = shown;
        reading = Bakgrund.kor(content, NLS.bind(Messages.historik_jobb, object.namn()),
                monitor -> Historikrad.of(object.typ(), tjanst.historik(object.typ(), object.id()), Faltord.current()),
                rows -> show(object, rows), error -> refuse(object, Felbeskrivning.of(error)));
    }

    private void show(Historikobjekt object, List<Historikrad> rows) {
        if (!object.equals(shown)) {
            return;
        }
        setContentDescription(NLS.bind(Messages.historik_av, object.namn()));
        if (rows.isEmpty()) {
            empty.visa(NLS.bind(Messages.historik_av, object.namn()), Messages.historik_inget);
            stack.topControl = empty;
        } else {
            table.setInput(rows);
            stack.topControl = table.getControl();
        }
        content.layout();
    }

    /** Reading follows the selection by itself, so an error is no reason for a dialog. */
    private void refuse(Historikobjekt object, Felbeskrivning fel) {
        if (object.equals(shown)) {
            empty.visa(fel.rubrik(), fel.text());
            stack.topControl = empty;
            content.layout();
        }
    }

    @Override public void dispose() {
        getSite().getPage().removeSelectionListener(this);
        super.dispose();
    }

    @Override public void setFocus() {
        if (stack.topControl != null) {
            stack.topControl.setFocus();
        }
    }
}
