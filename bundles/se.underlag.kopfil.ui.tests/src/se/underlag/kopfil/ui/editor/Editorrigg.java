package se.underlag.kopfil.ui.editor;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.livscykel.Livscykeltjanst;
import se.underlag.kopfil.ui.KopfilInput;
import se.underlag.kopfil.utkast.UtkastTjanst;
import se.underlag.model.Kopfilsstatus;
import se.underlag.security.Behorighet;
import se.underlag.testing.ui.GridRobot;
import se.underlag.testing.ui.Ui;

/** The editor in the product's workbench with services that the test answers for. */
final class Editorrigg implements AutoCloseable {

    private final List<ServiceRegistration<?>> tjanster = new ArrayList<>();
    private KopfilEditor editor;

    /** @param farAndra whether the one who works may change the file; skips the test where there is no workbench */
    Editorrigg(Provtjanst prov, UtkastTjanst utkast, Provlivscykel livscykel, BooleanSupplier farAndra) {
        Bundle bundle = FrameworkUtil.getBundle(KopfilEditor.class);
        assumeTrue(bundle != null && Ui.isAvailable() && PlatformUI.isWorkbenchRunning(), "needs the workbench");
        registrera(bundle, KopfilTjanst.class, prov.tjanst());
        registrera(bundle, UtkastTjanst.class, utkast);
        registrera(bundle, Livscykeltjanst.class, livscykel.tjanst());
        registrera(bundle, Behorighet.class, new Provbehorighet(farAndra));
    }

    private <T> void registrera(Bundle bundle, Class<T> som, T tjanst) {
        Hashtable<String, Object> first = new Hashtable<>();
        first.put(Constants.SERVICE_RANKING, 1000);
        tjanster.add(bundle.getBundleContext().registerService(som, tjanst, first));
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** Opens the file and waits for its grid. */
    GridRobot oppna() {
        Kopfilsinfo info = new Kopfilsinfo("fil", "enhet", "4120", 2024, "Centrum boende", "annexe", Kopfilsstatus.ARBETSFIL, 1);
        editor = Ui.get(() -> {
            try {
                return (KopfilEditor) page().openEditor(new KopfilInput(info), KopfilInput.EDITOR);
            } catch (PartInitException broken) {
                throw new IllegalStateException(broken);
            }
        });
        return GridRobot.inSight();
    }

    KopfilEditor editor() {
        return editor;
    }

    @Override public void close() {
        if (editor != null) {
            Ui.run(() -> page().closeEditor(editor, false));
        }
        tjanster.forEach(ServiceRegistration::unregister);
    }
}
