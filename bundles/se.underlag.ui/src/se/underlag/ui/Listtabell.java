package se.underlag.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import se.underlag.ui.sekretess.Diskret;

/** A plain table of readable rows, or what is said in its place when it has none. @param <R> a row */
public final class Listtabell<R> extends Composite {

    private final StackLayout stack = new StackLayout();
    private final TableViewer viewer;
    private final Tomtext empty;

    /** @param id name of the table for those who drive the window by program; @param onOpen for Enter and double click */
    public Listtabell(Composite parent, String id, Consumer<R> onOpen) {
        super(parent, SWT.NONE);
        setLayout(stack);
        empty = new Tomtext(this);
        viewer = new TableViewer(this, SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        Marke.pa(viewer.getTable(), id).setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.addOpenListener(event -> vald().ifPresent(onOpen));
        Diskret.folj(this, viewer::refresh);
        stack.topControl = empty;
    }

    /** Adds a column. @param width pixels at 100 %; @param align SWT.LEFT or SWT.RIGHT */
    @SuppressWarnings("unchecked") public Listtabell<R> column(String title, int width, int align, Function<R, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, align);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.getColumn().setMoveable(true);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((R) row)));
        return this;
    }

    /** Shows the rows. */
    public void visa(List<R> rows, String emptyTitle, String emptyText) {
        viewer.setInput(rows);
        if (rows.isEmpty()) {
            empty.visa(emptyTitle, emptyText);
        } else if (viewer.getTable().getSelectionIndex() < 0) {
            viewer.getTable().setSelection(0);
        }
        stack.topControl = rows.isEmpty() ? empty : viewer.getTable();
        layout();
    }

    /** @return the place of the first selected row from 0, -1 for none */
    public int plats() {
        return viewer.getTable().getSelectionIndex();
    }

    /** Selects the row at that place, the last one when there are fewer, and takes the keys there. */
    public void valj(int plats) {
        int sista = viewer.getTable().getItemCount() - 1;
        if (sista >= 0) {
            viewer.getTable().setSelection(Math.min(plats, sista));
            viewer.getTable().showSelection();
            viewer.getTable().setFocus();
        }
    }

    /** @return the first of the selected rows */
    @SuppressWarnings("unchecked") public Optional<R> vald() {
        return stack.topControl == empty ? Optional.empty() : Optional.ofNullable((R) viewer.getStructuredSelection().getFirstElement());
    }

    /** Calls the listener whenever another row is selected, and when rows come and go. */
    public void vidVal(Runnable listener) {
        viewer.addSelectionChangedListener(event -> listener.run());
    }

    /** Says something instead of rows. */
    public void sag(String title, String text) {
        empty.visa(title, text);
        stack.topControl = empty;
        layout();
    }

    @Override public boolean setFocus() {
        return stack.topControl.setFocus();
    }
}
