package se.underlag.ui;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.testing.ui.Ui;

class KanterTest {

    private static final int SIDE = 60;

    private Shell shell;

    @BeforeEach void field() {
        assumeTrue(Ui.isAvailable() && "gtk".equals(SWT.getPlatform()), "needs a display");
        Ui.run(() -> {
            shell = new Shell(Display.getCurrent(), SWT.NO_TRIM | SWT.ON_TOP);
            shell.setBackground(Display.getCurrent().getSystemColor(SWT.COLOR_BLACK));
            new Text(shell, SWT.BORDER | SWT.READ_ONLY).setBounds(10, 10, 100, SIDE);
            new Text(shell, SWT.BORDER | SWT.READ_ONLY).setBounds(10, 10 + SIDE, 100, SIDE);
            shell.getChildren()[0].setBackground(Display.getCurrent().getSystemColor(SWT.COLOR_BLACK));
            shell.setSize(200, 3 * SIDE);
            shell.open();
            shell.getChildren()[1].setFocus();
        });
    }

    @AfterEach void close() {
        if (shell != null) {
            Ui.run(() -> {
                Kanter.visa(Display.getCurrent(), false);
                shell.dispose();
            });
        }
    }

    /** How many pixels along the left edge of the first field are white. */
    private long white() {
        Image image = new Image(Display.getCurrent(), 20, SIDE - 20);
        GC gc = new GC(shell);
        gc.copyArea(image, 5, 20);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        long white = 0;
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                int pixel = data.getPixel(x, y);
                white += (pixel & data.palette.redMask) == data.palette.redMask && (pixel & data.palette.blueMask) == data.palette.blueMask ? 1 : 0;
            }
        }
        return white;
    }

    @Test void a_field_has_a_white_edge_in_high_contrast_and_only_there() {
        Ui.await("black on black", () -> white() == 0);
        Ui.run(() -> Kanter.visa(Display.getCurrent(), true));
        Ui.await("the edge", () -> white() >= SIDE - 20);
        Ui.run(() -> Kanter.visa(Display.getCurrent(), false));
        Ui.await("no edge", () -> white() == 0);
    }
}
