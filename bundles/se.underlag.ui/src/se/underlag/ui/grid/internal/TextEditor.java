package se.underlag.ui.grid.internal;

import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.widget.EditModeEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Typing into a cell. One that was opened by typing is left by the arrows; one that was opened by F2 lets them move in its text. Ctrl+Enter
 * gives the value to all that is marked.
 */
class TextEditor extends TextCellEditor {

    private final CellMoves<?> moves;
    private final MarkedValue marked;
    private boolean typed;

    /** Gives a value to all marked cells. */
    @FunctionalInterface
    interface MarkedValue {

        /** @param value what was typed; @return whether it was taken */
        boolean set(Object value);
    }

    TextEditor(CellMoves<?> moves, MarkedValue marked) {
        super(true, true);
        this.moves = moves;
        this.marked = marked;
        setErrorDecorationEnabled(true);
    }

    @Override protected Control activateCell(Composite parent, Object originalCanonicalValue) {
        typed = originalCanonicalValue instanceof Character;
        return super.activateCell(parent, originalCanonicalValue);
    }

    @Override public boolean commit(MoveDirectionEnum direction, boolean closeAfterCommit, boolean skipValidation) {
        boolean committed = super.commit(MoveDirectionEnum.NONE, closeAfterCommit, skipValidation);
        if (committed && direction != MoveDirectionEnum.NONE) {
            moves.onward(direction);
        }
        return committed;
    }

    @Override protected KeyListener getTextKeyListener() {
        KeyListener standard = super.getTextKeyListener();
        return new KeyAdapter() {

            @Override public void keyPressed(KeyEvent event) {
                if (!pressed(event)) {
                    standard.keyPressed(event);
                }
            }

            @Override public void keyReleased(KeyEvent event) {
                if (!isClosed()) {
                    standard.keyReleased(event);
                }
            }
        };
    }

    /** @return whether the key was dealt with */
    boolean pressed(KeyEvent event) {
        if (editMode != EditModeEnum.INLINE) {
            return false;
        }
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (enter && event.stateMask == SWT.MOD1) {
            toMarked();
            return true;
        }
        boolean arrow = event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT;
        if (typed && arrow && event.stateMask == 0) {
            commit(event.keyCode == SWT.ARROW_LEFT ? MoveDirectionEnum.LEFT : MoveDirectionEnum.RIGHT);
            return true;
        }
        if (event.keyCode == SWT.F2) {
            typed = !typed;
            return true;
        }
        return false;
    }

    private void toMarked() {
        try {
            Object value = getCanonicalValue();
            if (validateCanonicalValue(value) && marked.set(value)) {
                close();
            }
        } catch (RuntimeException unreadable) {
            // the editor stays open and says why beside it
            getEditorControl().setFocus();
        }
    }
}
