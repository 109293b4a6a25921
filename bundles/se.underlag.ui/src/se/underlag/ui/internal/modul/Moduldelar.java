package se.underlag.ui.internal.modul;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import se.underlag.security.Modul;
import se.underlag.ui.Perspektiv;

/** Which views, editors and perspectives are of which module: their id begins with the module's bundle. Belongs to the UI thread. */
final class Moduldelar {

    private static final String PERSON = "se.underlag.ui.personkort";

    private Moduldelar() {
    }

    /** @return whether what has that id belongs to one of the modules */
    static boolean av(Set<Modul> moduler, String id) {
        return moduler.stream().anyMatch(modul -> id.startsWith("se.underlag." + modul.kod() + '.') || modul == Modul.PERSON && id.equals(PERSON));
    }

    /** @return the modules that are not among these */
    static Set<Modul> utom(Set<Modul> moduler) {
        Set<Modul> others = EnumSet.allOf(Modul.class);
        others.removeAll(moduler);
        return others;
    }

    /** Closes what belongs to the modules, without asking to save what could not be saved any more. */
    static void stang(Set<Modul> moduler) {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                IEditorReference[] editors = Stream.of(page.getEditorReferences()).filter(one -> av(moduler, one.getId()))
                        .toArray(IEditorReference[]::new);
                page.closeEditors(editors, false);
                for (IViewReference view : page.getViewReferences()) {
                    if (av(moduler, view.getId())) {
                        page.hideView(view);
                    }
                }
                perspektiv(page, moduler);
            }
        }
    }

    private static void perspektiv(IWorkbenchPage page, Set<Modul> moduler) {
        for (IPerspectiveDescriptor one : page.getOpenPerspectives()) {
            if (av(moduler, one.getId())) {
                page.setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(Perspektiv.ID));
                page.closePerspective(one, false, false);
            }
        }
    }
}
