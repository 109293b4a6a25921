package se.underlag.kopfil.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import se.underlag.kopfil.ui.Fyndlager;
import se.underlag.testing.ui.Ui;

/** A file dragged with the mouse from a window beside, as a file manager's would be, and let go over the product's window. */
class FilslappWindowTest {

    private static final int SIDE = 120;

    @TempDir Path folder;
    private final List<String> source = new ArrayList<>();
    private Shell beside;
    private boolean over;

    @BeforeEach void workbench() {
        assumeTrue(FrameworkUtil.getBundle(Fyndlager.class) != null && Ui.isAvailable() && PlatformUI.isWorkbenchRunning(), "needs the workbench");
        assumeTrue("gtk".equals(SWT.getPlatform()), "other window systems do not let a program drag between windows");
    }

    @AfterEach void close() {
        if (beside != null) {
            Ui.run(beside::dispose);
        }
    }

    private static Shell window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    /** Offers to move the file too, which a file manager does. */
    private void offer(Path file) {
        beside = new Shell(Display.getCurrent(), SWT.NO_TRIM | SWT.ON_TOP);
        beside.setLayout(new FillLayout());
        Label label = new Label(beside, SWT.BORDER);
        label.setText(file.getFileName().toString());
        DragSource drag = new DragSource(label, DND.DROP_COPY | DND.DROP_MOVE);
        drag.setTransfer(FileTransfer.getInstance());
        drag.addDragListener(new DragSourceAdapter() {

            @Override public void dragStart(DragSourceEvent event) {
                source.add("start");
            }

            @Override public void dragSetData(DragSourceEvent event) {
                event.data = new String[] { file.toString() };
            }

            @Override public void dragFinished(DragSourceEvent event) {
                source.add(event.detail == DND.DROP_COPY ? "copied" : "detail " + event.detail);
            }
        });
        Rectangle place = window().getBounds();
        beside.setBounds(place.x, place.y + place.height - SIDE, SIDE, SIDE);
        beside.open();
    }

    private static void mouse(int type, int x, int y) {
        Event event = new Event();
        event.type = type;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.x = x;
        event.y = y;
        assertThat(Display.getCurrent().post(event)).isTrue();
    }

    private static boolean asks(Shell shell) {
        return shell.isVisible() && List.of("Importera köpfil", "Ny enhet").contains(shell.getText());
    }

    @Test void a_file_dragged_from_another_window_is_imported_and_stays_where_it_is() throws IOException {
        Path file = Files.writeString(folder.resolve("Vuxna 2025.xlsx"), "x");
        Ui.run(() -> {
            window().forceActive();
            offer(file);
            ((DropTarget) window().getData(DND.DROP_TARGET_KEY)).addDropListener(new DropTargetAdapter() {

                @Override public void dragOver(DropTargetEvent event) {
                    over = true;
                }
            });
        });
        Point from = Ui.get(() -> beside.toDisplay(SIDE / 2, SIDE / 2));
        Point to = Ui.get(() -> window().toDisplay(window().getClientArea().width / 2, window().getClientArea().height / 2));
        int[] steps = { 0 };
        Ui.await("the window beside", () -> beside.isVisible());
        Ui.run(() -> mouse(SWT.MouseMove, from.x, from.y));
        Ui.await("the mouse", () -> Display.getCurrent().getCursorLocation().equals(from));
        Ui.run(() -> mouse(SWT.MouseDown, from.x, from.y));
        Ui.await("the drag", () -> {
            mouse(SWT.MouseMove, from.x + steps[0] % (SIDE / 2), from.y - steps[0] % (SIDE / 2));
            steps[0] += 5;
            return source.contains("start");
        });
        Ui.await("the window below it", () -> {
            mouse(SWT.MouseMove, to.x + steps[0] % 20, to.y);
            steps[0]++;
            return over;
        });
        Ui.run(() -> mouse(SWT.MouseUp, to.x, to.y));
        Ui.await("the file was taken", () -> source.size() > 1);
        assertThat(source).containsExactly("start", "copied");
        Ui.await("the import", () -> Arrays.stream(Display.getCurrent().getShells()).anyMatch(FilslappWindowTest::asks));
        Ui.run(() -> Arrays.stream(Display.getCurrent().getShells()).filter(FilslappWindowTest::asks).forEach(Shell::close));
        assertThat(file).exists();
    }
}
