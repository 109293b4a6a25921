package se.underlag.ui.grid.internal;

import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.edit.action.KeyEditAction;
import org.eclipse.nebula.widgets.nattable.edit.action.MouseEditAction;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.action.MoveSelectionAction;
import org.eclipse.nebula.widgets.nattable.selection.command.MoveSelectionCommand;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.LetterOrDigitKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/**
 * Keys as in Excel, beside the arrows, Home, End and their Ctrl and Shift forms that the selection layer brings: type to edit, F2, Enter
 * down, Tab right, Delete to empty, double click to edit. Copy and paste are also offered to the workbench's own commands.
 */
final class Keys extends AbstractUiBindingConfiguration {

    private static final int DELETE = 127;

    private final Runnable copy;
    private final Runnable paste;
    private final Runnable clear;

    Keys(Runnable copy, Runnable paste, Runnable clear) {
        this.copy = copy;
        this.paste = paste;
        this.clear = clear;
    }

    @Override public void configureUiBindings(UiBindingRegistry registry) {
        KeyEditAction edit = new KeyEditAction();
        registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), edit);
        registry.registerKeyBinding(new LetterOrDigitKeyEventMatcher(), edit);
        registry.registerKeyBinding(new LetterOrDigitKeyEventMatcher(SWT.MOD2), edit);
        registry.registerKeyBinding(new LetterOrDigitKeyEventMatcher(SWT.MOD1 | SWT.MOD3), edit);
        registry.registerDoubleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON), new MouseEditAction());

        for (int enter : new int[] { SWT.CR, SWT.KEYPAD_CR }) {
            registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, enter), new MoveSelectionAction(MoveDirectionEnum.DOWN));
            registry.registerKeyBinding(new KeyEventMatcher(SWT.MOD2, enter), alone(MoveDirectionEnum.UP));
        }
        registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.TAB), new MoveSelectionAction(MoveDirectionEnum.RIGHT));
        registry.registerKeyBinding(new KeyEventMatcher(SWT.MOD2, SWT.TAB), alone(MoveDirectionEnum.LEFT));

        registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, DELETE), run(clear));
        registry.registerKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'), run(copy));
        registry.registerKeyBinding(new KeyEventMatcher(SWT.MOD1, SWT.INSERT), run(copy));
        registry.registerKeyBinding(new KeyEventMatcher(SWT.MOD1, 'v'), run(paste));
        registry.registerKeyBinding(new KeyEventMatcher(SWT.MOD2, SWT.INSERT), run(paste));
    }

    /** Shift only turns the direction here; it does not extend the selection. */
    private static IKeyAction alone(MoveDirectionEnum direction) {
        return (natTable, event) -> natTable.doCommand(new MoveSelectionCommand(direction, false, false));
    }

    private static IKeyAction run(Runnable action) {
        return (natTable, event) -> action.run();
    }
}
