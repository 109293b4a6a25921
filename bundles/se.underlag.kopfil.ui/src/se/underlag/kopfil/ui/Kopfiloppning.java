package se.underlag.kopfil.ui;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.spi.Fynd;
import se.underlag.spi.sok.Objektref;
import se.underlag.ui.Senaste;

/** Opens köpfiler. Belongs to the UI thread. */
public final class Kopfiloppning {

    private Kopfiloppning() {
    }

    /** Opens the köpfil's editor, or brings it to the top. */
    public static IEditorPart oppna(IWorkbenchPage page, Kopfilsinfo kopfil) throws PartInitException {
        Senaste.minns(new Objektref("Kopfil", kopfil.id()));
        return page.openEditor(new KopfilInput(kopfil), KopfilInput.EDITOR);
    }

    /** Opens the köpfil's editor and shows the place in it. */
    public static void visa(IWorkbenchPage page, Kopfilsinfo kopfil, Fynd.Plats plats) throws PartInitException {
        Cellvisning cells = oppna(page, kopfil).getAdapter(Cellvisning.class);
        if (cells != null) {
            cells.visa(plats);
        }
    }
}
