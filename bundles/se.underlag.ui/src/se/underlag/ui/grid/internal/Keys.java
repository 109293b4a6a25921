package se.underlag.ui.grid.internal;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.edit.action.KeyEditAction;
import org.eclipse.nebula.widgets.nattable.edit.action.MouseEditAction;
import org.eclipse.nebula.widgets.nattable.edit.command.EditSelectionCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.IKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;

/**
 * Keys as in Excel, beside the plain arrows and pages that the selection layer brings. Copy and paste are also offered to the workbench's
 * own commands.
 */
final class Keys extends AbstractUiBindingConfiguration {

    private static final int DELETE = 127;

    private final CellMoves<?> moves;
    private final Actions actions;

    /** What keys do beyond moving. */
    record Actions(Runnable copy, Runnable paste, Runnable cut, Runnable clear, Runnable fillDown, Runnable fillRight, Runnable today,
            Runnable editEmpty) {
    }

    Keys(CellMoves<?> moves, Actions actions) {
        this.moves = moves;
        this.actions = actions;
    }

    @Override public void configureUiBindings(UiBindingRegistry registry) {
        registry.registerFirstKeyBinding(key(SWT.NONE, SWT.F2), new KeyEditAction());
        registry.registerKeyBinding(printed(), Keys::edit);
        registry.registerFirstKeyBinding(key(SWT.NONE, SWT.BS), run(actions.editEmpty()));
        registry.registerDoubleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON), new MouseEditAction());
        registry.registerMouseDownBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, MouseEventMatcher.RIGHT_BUTTON), Keys::markUnmarked);
        moving(registry);
        ends(registry);

        registry.registerFirstKeyBinding(key(SWT.MOD1, SWT.SPACE), run(moves::wholeColumns));
        registry.registerFirstKeyBinding(key(SWT.MOD2, SWT.SPACE), run(moves::wholeRows));
        registry.registerFirstKeyBinding(key(SWT.NONE, DELETE), run(actions.clear()));
        registry.registerFirstKeyBinding(key(SWT.MOD1, 'd'), run(actions.fillDown()));
        registry.registerFirstKeyBinding(key(SWT.MOD1, 'r'), run(actions.fillRight()));
        registry.registerFirstKeyBinding(key(SWT.MOD1, ';'), run(actions.today()));
        registry.registerFirstKeyBinding(key(SWT.MOD1 | SWT.MOD2, ','), run(actions.today()));
        registry.registerFirstKeyBinding(key(SWT.MOD1 | SWT.MOD2, ';'), run(actions.today()));
        registry.registerFirstKeyBinding(key(SWT.MOD1, 'c'), run(actions.copy()));
        registry.registerFirstKeyBinding(key(SWT.MOD1, SWT.INSERT), run(actions.copy()));
        registry.registerFirstKeyBinding(key(SWT.MOD1, 'x'), run(actions.cut()));
        registry.registerFirstKeyBinding(key(SWT.MOD2, DELETE), run(actions.cut()));
        registry.registerFirstKeyBinding(key(SWT.MOD1, 'v'), run(actions.paste()));
        registry.registerFirstKeyBinding(key(SWT.MOD2, SWT.INSERT), run(actions.paste()));
    }

    private void moving(UiBindingRegistry registry) {
        for (int enter : new int[] { SWT.CR, SWT.KEYPAD_CR }) {
            registry.registerFirstKeyBinding(key(SWT.NONE, enter), run(() -> moves.onward(MoveDirectionEnum.DOWN)));
            registry.registerFirstKeyBinding(key(SWT.MOD2, enter), run(() -> moves.onward(MoveDirectionEnum.UP)));
        }
        registry.registerFirstKeyBinding(key(SWT.NONE, SWT.TAB), run(() -> moves.onward(MoveDirectionEnum.RIGHT)));
        registry.registerFirstKeyBinding(key(SWT.MOD2, SWT.TAB), run(() -> moves.onward(MoveDirectionEnum.LEFT)));
        int[] arrows = { SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN };
        MoveDirectionEnum[] directions = { MoveDirectionEnum.LEFT, MoveDirectionEnum.RIGHT, MoveDirectionEnum.UP, MoveDirectionEnum.DOWN };
        for (int i = 0; i < arrows.length; i++) {
            MoveDirectionEnum direction = directions[i];
            registry.registerFirstKeyBinding(key(SWT.MOD1, arrows[i]), run(() -> moves.toEdge(direction, false)));
            registry.registerFirstKeyBinding(key(SWT.MOD1 | SWT.MOD2, arrows[i]), run(() -> moves.toEdge(direction, true)));
        }
    }

    private void ends(UiBindingRegistry registry) {
        for (boolean last : new boolean[] { false, true }) {
            int code = last ? SWT.END : SWT.HOME;
            registry.registerFirstKeyBinding(key(SWT.NONE, code), run(() -> moves.toEnd(last, false, false)));
            registry.registerFirstKeyBinding(key(SWT.MOD2, code), run(() -> moves.toEnd(last, false, true)));
            registry.registerFirstKeyBinding(key(SWT.MOD1, code), run(() -> moves.toEnd(last, true, false)));
            registry.registerFirstKeyBinding(key(SWT.MOD1 | SWT.MOD2, code), run(() -> moves.toEnd(last, true, true)));
        }
    }

    private static KeyEventMatcher key(int state, int code) {
        return new KeyEventMatcher(state, code);
    }

    /** Whatever prints a sign, also with Shift or AltGr. */
    private static IKeyEventMatcher printed() {
        return event -> event.character >= ' ' && event.character != SWT.DEL
                && (event.stateMask == SWT.NONE || event.stateMask == SWT.MOD2 && event.character != ' '
                        || event.stateMask == (SWT.MOD1 | SWT.MOD3));
    }

    private static void edit(NatTable natTable, KeyEvent event) {
        natTable.doCommand(new EditSelectionCommand(natTable, natTable.getConfigRegistry(), event.character));
    }

    /** The menu is about what is marked, or about the cell under the mouse when that is not marked. */
    private static void markUnmarked(NatTable natTable, MouseEvent event) {
        int column = natTable.getColumnPositionByX(event.x);
        int row = natTable.getRowPositionByY(event.y);
        ILayerCell cell = natTable.getCellByPosition(column, row);
        if (cell != null && !cell.getDisplayMode().equals(DisplayMode.SELECT)) {
            natTable.doCommand(new SelectCellCommand(natTable, column, row, false, false));
        }
    }

    private static IKeyAction run(Runnable action) {
        return (natTable, event) -> action.run();
    }
}
