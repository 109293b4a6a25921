package se.underlag.ui.grid.internal;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.fillhandle.FillHandleBoundsProvider;
import org.eclipse.nebula.widgets.nattable.fillhandle.FillHandleCompositeFreezeLayerPainter;
import org.eclipse.nebula.widgets.nattable.fillhandle.FillHandleLayerPainter;
import org.eclipse.nebula.widgets.nattable.fillhandle.action.FillHandleCursorAction;
import org.eclipse.nebula.widgets.nattable.fillhandle.event.FillHandleEventMatcher;
import org.eclipse.nebula.widgets.nattable.fillhandle.event.FillHandleMarkupListener;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.ui.action.ClearCursorAction;
import org.eclipse.nebula.widgets.nattable.ui.action.NoOpMouseAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.swt.graphics.Rectangle;

/** The little square at the corner of what is marked. */
final class FillHandle extends AbstractLayerConfiguration<NatTable> {

    private static final int HALF = 4;

    private final Layers<?> layers;
    private final CellMoves<?> moves;
    private final Fill<?> fill;
    private final Consumer<List<String>> problems;
    private NatTable table;

    FillHandle(Layers<?> layers, CellMoves<?> moves, Fill<?> fill, Consumer<List<String>> problems) {
        this.layers = layers;
        this.moves = moves;
        this.fill = fill;
        this.problems = problems;
        CompositeFreezeLayer stack = layers.bodyStack();
        layers.selection().setLayerPainter(new FillHandleLayerPainter());
        stack.setLayerPainter(new FillHandleCompositeFreezeLayerPainter(stack));
        layers.selection().addLayerListener(new FillHandleMarkupListener(layers.selection()));
    }

    /** @return where the square is in the widget, null when it is not in sight; the painter only knows what it painted last */
    Rectangle bounds() {
        Rectangle marked = moves.bounds();
        if (table == null || marked == null) {
            return null;
        }
        int column = marked.x + marked.width - 1;
        int place = marked.y + marked.height - 1;
        if (!layers.selection().getConfigLabelsByPosition(column, place).hasLabel(SelectionStyleLabels.FILL_HANDLE_CELL)) {
            return null;
        }
        int index = layers.selection().getColumnIndexByPosition(column);
        for (int x = 1; x < table.getColumnCount(); x++) {
            for (int y = 1; table.getColumnIndexByPosition(x) == index && y < table.getRowCount(); y++) {
                ILayerCell cell = table.getRowIndexByPosition(y) == place ? table.getCellByPosition(x, y) : null;
                if (cell != null && isBody(cell.getBounds())) {
                    Rectangle bounds = cell.getBounds();
                    return new Rectangle(bounds.x + bounds.width - HALF - 1, bounds.y + bounds.height - HALF - 1, 2 * HALF + 1, 2 * HALF + 1);
                }
            }
        }
        return null;
    }

    private boolean isBody(Rectangle cell) {
        LabelStack regions = table.getRegionLabelsByXY(cell.x + 1, cell.y + 1);
        return regions != null && regions.hasLabel(GridRegion.BODY);
    }

    @Override public void configureTypedLayer(NatTable natTable) {
        table = natTable;
    }

    @Override public void configureRegistry(IConfigRegistry configRegistry) {
        // the theme gives the colours
    }

    @Override public void configureUiBindings(UiBindingRegistry registry) {
        FillHandleEventMatcher onHandle = new FillHandleEventMatcher((FillHandleBoundsProvider) this::bounds);
        registry.registerFirstMouseMoveBinding(onHandle, new FillHandleCursorAction(), new ClearCursorAction());
        registry.registerFirstMouseDragMode(onHandle, new FillDrag(layers.selection(), moves, fill, problems));
        registry.registerFirstMouseDownBinding(onHandle, new NoOpMouseAction());
    }
}
