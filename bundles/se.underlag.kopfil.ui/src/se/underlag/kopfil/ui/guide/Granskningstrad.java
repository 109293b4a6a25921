package se.underlag.kopfil.ui.guide;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import se.underlag.kopfil.Importplan.Planrad;
import se.underlag.kopfil.ui.guide.Importgranskning.Granskad;
import se.underlag.kopfil.ui.guide.Importgranskning.Underrad;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.kopfil.ui.internal.Ord;
import se.underlag.ui.Bild;
import se.underlag.ui.Marke;
import se.underlag.ui.Namngivning;
import se.underlag.ui.sekretess.Diskret;

/** The rows under review with a tick each; changes and findings unfold below their row. Only what is looked at is filled in. */
final class Granskningstrad extends Composite {

    private final Tree tree;
    private final Runnable onTick;
    private final Consumer<Granskad> onSelect;
    private List<Granskad> shown = List.of();
    private Importurval urval;

    /** @param onTick told when a row was taken with or left out; @param onSelect gets the row in sight, null for none */
    Granskningstrad(Composite parent, Runnable onTick, Consumer<Granskad> onSelect) {
        super(parent, SWT.NONE);
        this.onTick = onTick;
        this.onSelect = onSelect;
        setLayout(new FillLayout());
        tree = Marke.pa(new Tree(this, SWT.VIRTUAL | SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL), "import.rader");
        Namngivning.namn(tree, Messages.import_granskaRubrik);
        tree.setHeaderVisible(true);
        for (Granskningskolumn column : Granskningskolumn.values()) {
            TreeColumn made = new TreeColumn(tree, column.right() ? SWT.RIGHT : SWT.LEFT);
            made.setText(column.rubrik());
            made.setWidth(column.bredd());
        }
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Selection, this::selected);
        Diskret.folj(tree, this::refill);
    }

    /** Shows the rows. */
    void visa(List<Granskad> rader, Importurval val) {
        shown = rader;
        urval = val;
        refill();
        if (!rader.isEmpty()) {
            // a tree in focus marks its first row by itself, without a word
            tree.setSelection(tree.getItem(0));
        }
        onSelect.accept(rader.isEmpty() ? null : rader.get(0));
    }

    private void refill() {
        tree.removeAll();
        tree.setItemCount(shown.size());
    }

    /** Takes the ticks over after many were set at once. */
    void bockaOm() {
        for (TreeItem item : tree.getItems()) {
            // an item that nobody has seen gets its tick when it is filled
            if (item.getData() instanceof Granskad row) {
                item.setChecked(urval.vald(row.rad()));
            }
        }
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        TreeItem parent = item.getParentItem();
        if (parent == null) {
            row(item, shown.get(tree.indexOf(item)));
        } else {
            line(item, Importgranskning.underrad((Granskad) parent.getData(), parent.indexOf(item)));
        }
    }

    private void row(TreeItem item, Granskad row) {
        item.setData(row);
        for (Granskningskolumn column : Granskningskolumn.values()) {
            item.setText(column.ordinal(), column.text(row));
        }
        if (row.rad() != null) {
            item.setImage(Granskningskolumn.UTFALL.ordinal(), Ord.bild(row.rad().utfall()).of(tree));
        }
        if (row.allvar() != null) {
            item.setImage(Granskningskolumn.ANMARKNING.ordinal(), Ord.bild(row.allvar()).of(tree));
        }
        item.setChecked(urval.vald(row.rad()));
        item.setItemCount(row.underrader());
    }

    private void line(TreeItem item, Underrad line) {
        for (Granskningskolumn column : Granskningskolumn.values()) {
            item.setText(column.ordinal(), column.text(line));
        }
        Bild sign = line.allvar() == null ? Bild.ANDRAD : Ord.bild(line.allvar());
        item.setImage(Granskningskolumn.UTFALL.ordinal(), sign.of(tree));
        item.setChecked(urval.vald(((Granskad) item.getParentItem().getData()).rad()));
    }

    private void selected(Event event) {
        TreeItem item = (TreeItem) event.item;
        TreeItem top = item.getParentItem() == null ? item : item.getParentItem();
        if (!(top.getData() instanceof Granskad row)) {
            return;
        }
        if (event.detail != SWT.CHECK) {
            onSelect.accept(row);
            return;
        }
        Planrad planned = row.rad();
        urval.valj(planned, item.getChecked());
        // what cannot be chosen springs back, and a line below follows its row
        boolean with = urval.vald(planned);
        top.setChecked(with);
        for (int index = 0; index < top.getItemCount(); index++) {
            if (top.getExpanded()) {
                top.getItem(index).setChecked(with);
            }
        }
        onTick.run();
    }
}
