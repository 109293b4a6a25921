package se.underlag.ui.diagram;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import se.underlag.base.Belopp;
import se.underlag.ui.Marke;
import se.underlag.ui.internal.Messages;
import se.underlag.ui.sekretess.Diskret;
import se.underlag.ui.sekretess.Sekretess;

/** A table of names and their actual cost, forecast and sum. */
public final class Beloppstabell extends Composite {

    private static final int NAME_WIDTH = 100;
    private static final int AMOUNT_WIDTH = 112;

    private final TableViewer viewer;
    private Beloppsrad total;

    /** @param rubrik heading of the names; @param id name of the table for those who drive the window by program */
    public Beloppstabell(Composite parent, String rubrik, String id) {
        super(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        setLayout(layout);
        viewer = new TableViewer(this, SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        Marke.pa(viewer.getTable(), id).setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, rubrik, SWT.LEFT, NAME_WIDTH, Beloppsrad::namn);
        column(layout, Messages.diagram_faktisk, SWT.RIGHT, AMOUNT_WIDTH, row -> Sekretess.BELOPP.visa(Belopp.svenska(row.faktisk())));
        column(layout, Messages.diagram_prognos, SWT.RIGHT, AMOUNT_WIDTH, row -> Sekretess.BELOPP.visa(Belopp.svenska(row.prognos())));
        column(layout, Messages.diagram_summa, SWT.RIGHT, AMOUNT_WIDTH, row -> Sekretess.BELOPP.visa(Belopp.svenska(row.summa())));
        Diskret.folj(this, viewer::refresh);
    }

    private void column(TableColumnLayout layout, String title, int align, int width, Function<Beloppsrad, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, align);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(align == SWT.LEFT ? 2 : 1, width));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override public String getText(Object element) {
                return text.apply((Beloppsrad) element);
            }

            @Override public Font getFont(Object element) {
                return element == total ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
            }
        });
    }

    /** @param rows the lines; @param sum the line among them that is the sum, null for none */
    public void visa(List<Beloppsrad> rows, Beloppsrad sum) {
        total = sum;
        viewer.setInput(rows);
    }

    @Override public boolean setFocus() {
        return viewer.getTable().setFocus();
    }
}
