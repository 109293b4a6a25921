package se.underlag.ui.grid.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.IStructuralChangeEvent;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.LayoutStore;
import se.underlag.ui.grid.internal.Arrangement.Order;
import se.underlag.ui.grid.internal.ColumnLayout.Placed;
import se.underlag.ui.grid.internal.ColumnLayout.Sorted;

/** Which columns are shown, in which order and width, and which of them stay in sight; and the layouts that people keep of it. */
final class Columns<T> {

    private static final int PAUSE_MS = 1_000;

    private final List<Column<T>> described;
    private final Layers<T> layers;
    private final Arranger<T> arranger;
    private final LayoutStore store;
    private NatTable table;
    private int changes;

    Columns(List<Column<T>> described, Layers<T> layers, Arranger<T> arranger, LayoutStore store) {
        this.described = described;
        this.layers = layers;
        this.arranger = arranger;
        this.store = store;
    }

    /** Takes the widget and the layout that it had the last time. */
    void shownIn(NatTable widget) {
        this.table = widget;
        widget.setData(Columns.class.getName(), this);
        apply(store.last().map(text -> ColumnLayout.read(text, described)).orElse(standard()));
        layers.bodyStack().addLayerListener(event -> {
            if (event instanceof IStructuralChangeEvent change && change.isHorizontalStructureChanged()) {
                changed();
            }
        });
        arranger.onChange(this::changed);
        widget.addDisposeListener(event -> keep());
    }

    /** Keeps the layout a little later, as dragging a border changes it at every move. */
    private void changed() {
        int number = ++changes;
        table.getDisplay().timerExec(PAUSE_MS, () -> {
            if (number == changes && !table.isDisposed()) {
                keep();
            }
        });
    }

    private void keep() {
        String now = current().text();
        if (!store.last().filter(now::equals).isPresent()) {
            store.setLast(now);
        }
    }

    /** @return the layout as the columns were described */
    ColumnLayout standard() {
        return ColumnLayout.described(described);
    }

    /** @return the layout as it is now */
    ColumnLayout current() {
        List<Placed> placed = new ArrayList<>();
        for (int index : reorder().getColumnIndexOrderArray()) {
            int width = body().downScaleColumnWidth(body().getColumnWidthByPosition(index));
            placed.add(new Placed(described.get(index).id(), width, hide().isColumnIndexHidden(index)));
        }
        List<Sorted> sort = arranger.sorted().stream().map(order -> new Sorted(described.get(order.column()).id(), order.ascending())).toList();
        return new ColumnLayout(placed, layers.frozen(), sort, arranger.groupedBy() < 0 ? null : described.get(arranger.groupedBy()).id());
    }

    /** Lays the grid out so. */
    void apply(ColumnLayout layout) {
        if (!table.commitAndCloseActiveCellEditor()) {
            return;
        }
        layers.freezeColumns(0);
        hide().showAllColumns();
        for (int place = 0; place < layout.columns().size(); place++) {
            Placed one = layout.columns().get(place);
            int index = indexOf(one.id());
            int from = reorder().getColumnPositionByIndex(index);
            if (from != place) {
                reorder().reorderColumnPosition(from, place, true);
            }
            if (body().downScaleColumnWidth(body().getColumnWidthByPosition(index)) != one.width()) {
                body().setColumnWidthByPosition(index, one.width());
            }
        }
        int[] hidden = layout.columns().stream().filter(Placed::hidden).mapToInt(one -> indexOf(one.id())).toArray();
        if (hidden.length > 0) {
            hide().hideColumnIndexes(hidden);
        }
        layers.freezeColumns(layout.frozen());
        arrange(layout);
        table.refresh(false);
    }

    private void arrange(ColumnLayout layout) {
        List<Order> sort = layout.sort().stream().map(one -> new Order(indexOf(one.id()), one.ascending())).toList();
        if (!sort.equals(arranger.sorted())) {
            arranger.sort(sort);
        }
        arranger.groupBy(layout.groupBy() == null ? -1 : indexOf(layout.groupBy()));
    }

    /** Hides a column; the last one stays. */
    void hide(int index) {
        if (layers.selection().getColumnCount() > 1 && table.commitAndCloseActiveCellEditor()) {
            int position = layers.selection().getColumnPositionByIndex(index);
            int frozen = layers.frozen();
            layers.freezeColumns(0);
            hide().hideColumnIndexes(index);
            layers.freezeColumns(position < frozen ? frozen - 1 : frozen);
        }
    }

    /** Keeps all shown columns up to this one in sight. */
    void freezeTo(int index) {
        layers.freezeColumns(0);
        layers.freezeColumns(layers.selection().getColumnPositionByIndex(index) + 1);
    }

    /** Keeps no column in sight. */
    void unfreeze() {
        layers.freezeColumns(0);
    }

    /** @return whether columns stay in sight */
    boolean isFrozen() {
        return layers.frozen() > 0;
    }

    /** @return the person's layouts by name */
    SortedMap<String, String> named() {
        return store.named();
    }

    /** Lays the grid out as the named layout says. */
    void applyNamed(String name) {
        String text = store.named().get(name);
        if (text != null) {
            apply(ColumnLayout.read(text, described));
        }
    }

    /** Keeps the layout under a name. */
    void save(String name) {
        store.put(name, current().text());
    }

    /** Forgets a named layout. */
    void remove(String name) {
        store.remove(name);
    }

    /** @return the columns as described */
    List<Column<T>> described() {
        return described;
    }

    /** @return the index of the column among the described ones */
    int indexOf(String id) {
        return IntStream.range(0, described.size()).filter(i -> described.get(i).id().equals(id)).findFirst().orElseThrow();
    }

    private ColumnReorderLayer reorder() {
        return layers.reorder();
    }

    private ColumnHideShowLayer hide() {
        return layers.hide();
    }

    private DataLayer body() {
        return layers.body();
    }
}
