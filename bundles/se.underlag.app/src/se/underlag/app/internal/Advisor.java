package se.underlag.app.internal;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import se.underlag.ui.Dialoger;
import se.underlag.ui.Perspektiv;
import se.underlag.ui.Tema;

/** How the workbench behaves as a whole. */
final class Advisor extends WorkbenchAdvisor {

    private static final String OWN = "se.underlag.";

    private final Startruta ruta;
    private final Dialoger dialoger;
    private final Vidstart vidstart;

    Advisor(Startruta ruta, Dialoger dialoger, Vidstart vidstart) {
        this.ruta = ruta;
        this.dialoger = dialoger;
        this.vidstart = vidstart;
    }

    @Override public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override public String getInitialWindowPerspectiveId() {
        return Perspektiv.ID;
    }

    @Override public String getMainPreferencePageId() {
        return OWN + "ui.installningar";
    }

    @Override public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new Fonster(configurer, dialoger);
    }

    @Override public void postStartup() {
        keepOwnPreferencePages();
        Tema.tillampa();
        ruta.close();
        Startmatning.of(System.getenv()).ifPresent(matning -> matning.start(PlatformUI.getWorkbench()));
        vidstart.gor();
    }

    /** The platform's pages are about programming tools; what matters of them is among our own. */
    private static void keepOwnPreferencePages() {
        PreferenceManager manager = PlatformUI.getWorkbench().getPreferenceManager();
        for (IPreferenceNode node : manager.getRootSubNodes()) {
            if (!node.getId().startsWith(OWN)) {
                manager.remove(node);
            }
        }
    }
}
