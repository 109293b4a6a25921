package se.underlag.app.internal;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import se.underlag.ui.Dialoger;
import se.underlag.ui.Installningar;

/** How a window behaves. */
final class Fonster extends WorkbenchWindowAdvisor {

    /** A window larger than this has its columns far apart. */
    private static final Point LARGEST = new Point(1920, 1200);

    private final Dialoger dialoger;

    Fonster(IWorkbenchWindowConfigurer configurer, Dialoger dialoger) {
        super(configurer);
        this.dialoger = dialoger;
    }

    @Override public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setTitle(Messages.produkt);
        configurer.setInitialSize(initialSize());
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
    }

    /** A köpfil wants the screen: the first window fills it. Later ones come back as they were left. */
    private static Point initialSize() {
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        return new Point(Math.min(screen.width, LARGEST.x), Math.min(screen.height, LARGEST.y));
    }

    /** Unsaved editors are asked about by the workbench itself, after this. */
    @Override public boolean preWindowShellClose() {
        return !Installningar.fragaVidStangning() || dialoger.fraga(getWindowConfigurer().getWindow().getShell(), Messages.avsluta_rubrik,
                Messages.avsluta_fraga, List.of(Messages.avsluta_ja, Messages.avsluta_nej)) == 0;
    }
}
