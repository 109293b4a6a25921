package se.underlag.kopfil.ui.livscykel;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import se.underlag.kopfil.livscykel.Checklistrad;
import se.underlag.ui.Marke;

/** Edits the checklist before upload (KF-09, A2): the questions in their order, the rule each comes from, and the days it is asked. */
final class Checklistdialog extends TitleAreaDialog {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 560;
    private static final String[] RUBRIKER = { Messages.checklistaFraga, Messages.checklistaRegel, Messages.checklistaFran, Messages.checklistaTill };
    private static final int[] BREDDER = { 520, 80, 100, 100 };

    private final String rubrik;
    private final Checklistmodell modell;
    private TableViewer tabell;

    private Checklistdialog(Shell parent, String rubrik, Checklistmodell modell) {
        super(parent);
        this.rubrik = rubrik;
        this.modell = modell;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** @param rubrik whose list it is; @return the list as it is wanted, empty when the dialog was cancelled */
    static Optional<List<Checklistrad>> andra(Shell parent, String rubrik, Checklistmodell modell) {
        return new Checklistdialog(parent, rubrik, modell).open() == OK ? Optional.of(modell.rader()) : Optional.empty();
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.checklistaTitel);
    }

    @Override protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override protected Control createDialogArea(Composite parent) {
        setTitle(rubrik);
        setMessage(Messages.checklistaText);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
        tabell = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        Marke.pa(tabell.getTable(), "checklista").setHeaderVisible(true);
        tabell.setContentProvider(ArrayContentProvider.getInstance());
        for (int i = 0; i < RUBRIKER.length; i++) {
            kolumn(i);
        }
        tabell.setInput(modell.punkter());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabell.getTable());
        Composite knappar = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(knappar);
        GridDataFactory.fillDefaults().applyTo(knappar);
        knapp(knappar, "checklista.ny", Messages.checklistaNy, this::ny);
        knapp(knappar, "checklista.upp", Messages.checklistaUpp, () -> flytta(-1));
        knapp(knappar, "checklista.ned", Messages.checklistaNed, () -> flytta(1));
        knapp(knappar, "checklista.taBort", Messages.checklistaTaBort, this::taBort);
        return area;
    }

    private void kolumn(int index) {
        TableViewerColumn kolumn = new TableViewerColumn(tabell, SWT.LEFT);
        kolumn.getColumn().setText(RUBRIKER[index]);
        kolumn.getColumn().setWidth(BREDDER[index]);
        kolumn.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> ((Checklistmodell.Punkt) element).varde(index)));
        kolumn.setEditingSupport(new EditingSupport(tabell) {
            @Override protected CellEditor getCellEditor(Object element) {
                return new TextCellEditor(tabell.getTable());
            }

            @Override protected boolean canEdit(Object element) {
                return true;
            }

            @Override protected Object getValue(Object element) {
                return ((Checklistmodell.Punkt) element).varde(index);
            }

            @Override protected void setValue(Object element, Object value) {
                ((Checklistmodell.Punkt) element).satt(index, (String) value);
                changed();
            }
        });
    }

    private static void knapp(Composite parent, String id, String text, Runnable gor) {
        Button knapp = Marke.pa(new Button(parent, SWT.PUSH), id);
        knapp.setText(text);
        knapp.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> gor.run()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(knapp);
    }

    private Checklistmodell.Punkt vald() {
        return (Checklistmodell.Punkt) tabell.getStructuredSelection().getFirstElement();
    }

    private void ny() {
        Checklistmodell.Punkt ny = modell.ny(Messages.checklistaNyFraga);
        changed();
        tabell.setSelection(new StructuredSelection(ny), true);
        tabell.editElement(ny, 0);
    }

    private void flytta(int steg) {
        if (vald() != null) {
            modell.flytta(vald(), steg);
            changed();
        }
    }

    private void taBort() {
        if (vald() != null) {
            modell.taBort(vald());
            changed();
        }
    }

    private void changed() {
        tabell.refresh();
        setErrorMessage(modell.fel().orElse(null));
        getButton(IDialogConstants.OK_ID).setEnabled(modell.fel().isEmpty());
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        Marke.pa(createButton(parent, IDialogConstants.OK_ID, Messages.checklistaSpara, true), "checklista.spara");
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.avbryt, false);
    }
}
