package se.underlag.app.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import se.underlag.ui.Perspektiv;

/** How the workbench behaves as a whole. */
final class Advisor extends WorkbenchAdvisor {

    private static final Point INITIAL_SIZE = new Point(1280, 800);

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return Perspektiv.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WorkbenchWindowAdvisor(configurer) {
            @Override
            public void preWindowOpen() {
                configurer.setTitle("Underlag");
                configurer.setInitialSize(INITIAL_SIZE);
                configurer.setShowStatusLine(true);
                configurer.setShowProgressIndicator(true);
            }
        };
    }
}
