package se.underlag.app.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;

import se.underlag.ui.Bild;

/** What stands on the screen until the workbench does. */
final class Startruta implements AutoCloseable {

    private static final Point SIZE = new Point(420, 150);

    private final Shell shell;

    Startruta(Display display) {
        shell = new Shell(display, SWT.BORDER | SWT.NO_TRIM);
        shell.setText(Messages.produkt);
        shell.setImage(Bild.UNDERLAG.of(shell));
        GridLayoutFactory.fillDefaults().margins(28, 24).spacing(0, 10).applyTo(shell);
        Label name = new Label(shell, SWT.NONE);
        name.setText(Messages.produkt);
        name.setFont(JFaceResources.getHeaderFont());
        Label text = new Label(shell, SWT.WRAP);
        text.setText(Messages.start_oppnar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        ProgressBar bar = new ProgressBar(shell, SWT.HORIZONTAL | SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        shell.setSize(SIZE);
        Rectangle screen = display.getPrimaryMonitor().getClientArea();
        shell.setLocation(screen.x + (screen.width - SIZE.x) / 2, screen.y + (screen.height - SIZE.y) / 2);
        shell.open();
    }

    Shell shell() {
        return shell;
    }

    @Override public void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
