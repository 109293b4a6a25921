package se.underlag.ui.grid.internal;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.underlag.ui.Marke;
import se.underlag.ui.grid.Column;
import se.underlag.ui.sekretess.Sekretess;

/** Shows what a block would become where it is pasted, what would be dropped and why, and asks whether to paste the rest. Does not block. */
final class PasteDialog extends TitleAreaDialog {

    private static final int ROW_WIDTH = 60;
    private static final int[] WIDTHS = { 150, 150, 460 };
    private static final String DROPPED = "\u2717 ";

    private final PastePlan<?> plan;
    private final List<PastePlan.Dropped> dropped;
    private final int taken;
    private final Palette palette;
    private final Runnable paste;

    PasteDialog(Shell parent, PastePlan<?> plan, Palette palette, Runnable paste) {
        super(parent);
        this.plan = plan;
        this.dropped = plan.dropped();
        this.taken = plan.entries().size();
        this.palette = palette;
        this.paste = paste;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setBlockOnOpen(false);
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.pasteWindow);
    }

    @Override protected Control createDialogArea(Composite parent) {
        setTitle(NLS.bind(Messages.pasteTitle, dropped.size()));
        setMessage(NLS.bind(Messages.pasteMessage, taken));
        Composite area = (Composite) super.createDialogArea(parent);
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(820, 420).applyTo(sash);
        preview(sash);
        reasons(sash);
        sash.setWeights(3, 2);
        return area;
    }

    /** The block as it would stand in the grid; what would be dropped has a cross before it. */
    private void preview(Composite parent) {
        Table table = table(parent, "klistra.bild");
        column(table, Messages.pasteRow, ROW_WIDTH, SWT.RIGHT);
        for (Column<?> column : plan.columns()) {
            column(table, column.label(), column.width(), column.type().isNumber() ? SWT.RIGHT : SWT.LEFT);
        }
        int width = plan.lines().stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        for (int i = plan.columns().size(); i < width; i++) {
            column(table, Messages.pasteOutsideColumn, WIDTHS[0], SWT.LEFT);
        }
        Color warning = palette.error();
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, plan.lines().get(event.index), warning));
        table.setItemCount(plan.lines().size());
    }

    private static void fill(TableItem item, PastePlan.Line<?> line, Color warning) {
        item.setText(0, line.isNew() ? NLS.bind(Messages.pasteNewRow, line.number()) : String.valueOf(line.number()));
        for (int i = 0; i < line.cells().size(); i++) {
            PastePlan.Cell<?> cell = line.cells().get(i);
            String bare = cell.text().replaceAll("\\s*\\R\\s*", " ");
            String text = cell.column() == null ? Sekretess.FRITEXT.visa(bare) : cell.column().sekretess().visa(bare);
            item.setText(i + 1, cell.reason() == null ? text : DROPPED + text);
            if (cell.reason() != null) {
                item.setForeground(i + 1, warning);
            }
        }
    }

    private void reasons(Composite parent) {
        Table table = table(parent, "klistra.bortfall");
        column(table, Messages.pastePlace, WIDTHS[0], SWT.LEFT);
        column(table, Messages.pasteText, WIDTHS[1], SWT.LEFT);
        column(table, Messages.pasteReason, WIDTHS[2], SWT.LEFT);
        table.addListener(SWT.SetData, event -> {
            PastePlan.Dropped one = dropped.get(event.index);
            ((TableItem) event.item).setText(new String[] { one.place(), Sekretess.FRITEXT.visa(one.text()), Sekretess.FRITEXT.visa(one.reason()) });
        });
        table.setItemCount(dropped.size());
    }

    private static Table table(Composite parent, String id) {
        Table table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        return Marke.pa(table, id);
    }

    private static void column(Table table, String text, int width, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(text);
        column.setWidth(width);
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.pasteWhatFits, false).setEnabled(taken > 0);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.pasteCancel, true);
    }

    @Override protected void okPressed() {
        super.okPressed();
        paste.run();
    }
}
