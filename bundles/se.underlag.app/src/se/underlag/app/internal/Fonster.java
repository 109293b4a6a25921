package se.underlag.app.internal;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import se.underlag.ui.Dialoger;
import se.underlag.ui.Installningar;

/** How a window behaves. */
final class Fonster extends WorkbenchWindowAdvisor {

    private static final Point INITIAL_SIZE = new Point(1440, 900);

    private final Dialoger dialoger;

    Fonster(IWorkbenchWindowConfigurer configurer, Dialoger dialoger) {
        super(configurer);
        this.dialoger = dialoger;
    }

    @Override public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setTitle(Messages.produkt);
        configurer.setInitialSize(INITIAL_SIZE);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
    }

    /** Unsaved editors are asked about by the workbench itself, after this. */
    @Override public boolean preWindowShellClose() {
        return !Installningar.fragaVidStangning() || dialoger.fraga(getWindowConfigurer().getWindow().getShell(), Messages.avsluta_rubrik,
                Messages.avsluta_fraga, List.of(Messages.avsluta_ja, Messages.avsluta_nej)) == 0;
    }
}
