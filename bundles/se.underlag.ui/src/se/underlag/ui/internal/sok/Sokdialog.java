package se.underlag.ui.internal.sok;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import se.underlag.spi.sok.Objektref;
import se.underlag.spi.sok.Traff;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Marke;
import se.underlag.ui.Oppning;
import se.underlag.ui.Senaste;
import se.underlag.ui.sok.Sokmotor;
import se.underlag.ui.sok.Sokmotor.Grupp;

/**
 * One field and what it finds, over the window. The field keeps the focus: letters go into it, arrows move in the list below, Enter opens. What is
 * typed is searched for in a job when the fingers rest for a moment; an answer that is overtaken by the next one is dropped.
 */
final class Sokdialog extends Dialog {

    private static final int REST_MS = 60;
    private static final Point SIZE = new Point(720, 480);
    private static final int FROM_TOP = 90;
    private static final int PAGE = 8;

    private final IWorkbenchWindow window;
    private final Sokmotor engine;
    private final Oppning opening;
    private Text field;
    private Trafflista list;
    private Label hint;
    private int asked;
    private boolean ready;
    private String shownFor;
    private boolean openWhenShown;
    private List<Traff> recents = List.of();

    Sokdialog(IWorkbenchWindow window, Sokmotor engine, Oppning opening) {
        super(window.getShell());
        this.window = window;
        this.engine = engine;
        this.opening = opening;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.APPLICATION_MODAL);
        setBlockOnOpen(false);
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.sok_titel);
    }

    @Override protected Point getInitialSize() {
        return SIZE;
    }

    /** Near the top of the window, where the eyes are when something is looked for. */
    @Override protected Point getInitialLocation(Point size) {
        Rectangle parent = window.getShell().getBounds();
        return new Point(parent.x + Math.max(0, (parent.width - size.x) / 2), parent.y + FROM_TOP);
    }

    @Override protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(10, 10).spacing(0, 8).applyTo(area);
        field = Marke.pa(new Text(area, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH), "sok.falt");
        field.setMessage(Messages.sok_tips);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        list = new Trafflista(area, field, this::openSelected);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.control());
        hint = Marke.pa(new Label(area, SWT.WRAP), "sok.text");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
        field.addModifyListener(event -> typed());
        field.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> openSelected()));
        field.addKeyListener(KeyListener.keyPressedAdapter(this::moved));
        applyDialogFont(area);
        prepare();
        field.setFocus();
        return area;
    }

    private void prepare() {
        hint.setText(Messages.sok_laser);
        List<Objektref> recent = Senaste.alla();
        Bakgrund.kor(field, Messages.sok_laser, monitor -> {
            engine.forbered();
            return engine.hamta(recent);
        }, hits -> {
            ready = true;
            recents = hits;
            search();
        });
    }

    private void typed() {
        openWhenShown = false;
        int mine = ++asked;
        Display display = field.getDisplay();
        display.timerExec(REST_MS, () -> {
            if (mine == asked && !field.isDisposed()) {
                search();
            }
        });
    }

    private void search() {
        if (!ready) {
            return;
        }
        String text = field.getText();
        if (text.isBlank()) {
            show(recents.isEmpty() ? List.of() : List.of(new Grupp(Messages.sok_senaste, recents)), Messages.sok_borja);
            return;
        }
        int mine = ++asked;
        Bakgrund.kor(field, Messages.sok_jobb, monitor -> engine.sok(text), groups -> {
            if (mine == asked) {
                show(groups, Messages.sok_inget);
            }
        });
    }

    private void show(List<Grupp> groups, String nothing) {
        list.visa(groups);
        shownFor = field.getText();
        hint.setText(groups.isEmpty() ? nothing : Messages.sok_hjalp);
        hint.requestLayout();
        if (openWhenShown) {
            openWhenShown = false;
            openSelected();
        }
    }

    private void moved(KeyEvent event) {
        int steps = switch (event.keyCode) {
        case SWT.ARROW_DOWN -> 1;
        case SWT.ARROW_UP -> -1;
        case SWT.PAGE_DOWN -> PAGE;
        case SWT.PAGE_UP -> -PAGE;
        default -> 0;
        };
        if (steps != 0) {
            list.flytta(steps);
            event.doit = false;
        }
    }

    /**
     * Enter means what was typed: who is faster than the answer waits for it, or somebody else's card would be opened, and logged. What is opened
     * may need the focus and the window's own selection, so the dialog is gone first.
     */
    private void openSelected() {
        if (!field.getText().equals(shownFor)) {
            openWhenShown = true;
            search();
            return;
        }
        Traff hit = list.vald();
        if (hit != null) {
            Display display = field.getDisplay();
            close();
            display.asyncExec(() -> opening.oppna(window.getActivePage(), hit.mal()));
        }
    }
}
