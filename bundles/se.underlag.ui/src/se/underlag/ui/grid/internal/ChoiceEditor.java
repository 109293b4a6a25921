package se.underlag.ui.grid.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackAdapter;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Choosing a value: the list opens below the cell, typing fills in the first choice that begins so, the arrows go through the list. */
final class ChoiceEditor extends TextEditor {

    private static final int SHOWN = 12;

    private final List<String> labels;
    private Shell popup;
    private org.eclipse.swt.widgets.List list;

    ChoiceEditor(List<String> labels, CellMoves<?> moves, MarkedValue marked) {
        super(moves, marked);
        this.labels = labels;
    }

    @Override protected Control activateCell(Composite parent, Object originalCanonicalValue) {
        Control control = super.activateCell(parent, originalCanonicalValue);
        if (originalCanonicalValue instanceof Character) {
            complete();
        }
        control.addListener(SWT.Resize, event -> open());
        control.addListener(SWT.Dispose, event -> hide());
        return control;
    }

    private void open() {
        Text text = getEditorControl();
        if (popup != null || text.isDisposed() || labels.isEmpty()) {
            return;
        }
        popup = new Shell(text.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS);
        popup.setLayout(new FillLayout());
        list = new org.eclipse.swt.widgets.List(popup, SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER);
        labels.forEach(list::add);
        Rectangle cell = text.getDisplay().map(text.getParent(), null, text.getBounds());
        Point size = popup.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int height = Math.min(size.y, list.getItemHeight() * SHOWN + 2 * list.getBorderWidth());
        Rectangle screen = text.getMonitor().getClientArea();
        boolean above = cell.y + cell.height + height > screen.y + screen.height;
        popup.setBounds(cell.x, above ? cell.y - height : cell.y + cell.height, Math.max(cell.width, size.x), height);
        list.addMouseListener(MouseListener.mouseUpAdapter(event -> choose()));
        list.addMouseTrackListener(new MouseTrackAdapter() {

            @Override public void mouseEnter(MouseEvent event) {
                follow(false);
            }

            @Override public void mouseExit(MouseEvent event) {
                follow(true);
            }
        });
        show();
        popup.setVisible(true);
    }

    /** While the mouse chooses in the list, the cell losing the focus ends nothing. */
    private void follow(boolean focus) {
        if (focusListener instanceof InlineFocusListener inline) {
            inline.handleFocusChanges = focus;
        }
    }

    private void hide() {
        follow(true);
        if (popup != null && !popup.isDisposed()) {
            popup.dispose();
        }
        popup = null;
        list = null;
    }

    private void choose() {
        if (list.getSelectionIndex() >= 0) {
            getEditorControl().setText(list.getSelection()[0]);
            commit(MoveDirectionEnum.NONE);
        }
    }

    @Override boolean pressed(KeyEvent event) {
        if (event.stateMask == 0 && (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) && list != null) {
            int index = list.getSelectionIndex() + (event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
            if (index >= 0 && index < labels.size()) {
                getEditorControl().setText(labels.get(index));
                getEditorControl().selectAll();
                show();
            }
            event.doit = false;
            return true;
        }
        boolean done = super.pressed(event);
        boolean printed = event.character >= ' ' && event.character != SWT.DEL && (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
        if (!done && printed) {
            getEditorControl().getDisplay().asyncExec(this::complete);
        }
        return done;
    }

    /** Fills in the rest of the first choice that begins as the text does; what was filled in is marked, so that typing goes on. */
    private void complete() {
        Text text = getEditorControl();
        if (isClosed() || text.isDisposed()) {
            return;
        }
        String begun = text.getText();
        Optional<String> first = beginning(begun);
        if (first.isPresent() && text.getCaretPosition() == begun.length() && !begun.isEmpty()) {
            text.setText(first.get());
            text.setSelection(begun.length(), first.get().length());
        }
        show();
    }

    private Optional<String> beginning(String begun) {
        String lower = begun.toLowerCase(Locale.ROOT);
        return labels.stream().filter(label -> label.toLowerCase(Locale.ROOT).startsWith(lower)).findFirst();
    }

    private void show() {
        if (list != null) {
            int index = labels.indexOf(getEditorControl().getText());
            if (index < 0) {
                list.deselectAll();
            } else {
                list.setSelection(index);
            }
        }
    }
}
