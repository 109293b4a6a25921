package se.underlag.ui;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Shows errors as dialogs that say what to do. */
public final class Felvisning {

    private Felvisning() {
    }

    /** Shows the error unless it only says that the person cancelled. Belongs to the UI thread. */
    public static void visa(Shell parent, Throwable error) {
        if (!Felbeskrivning.avbrutet(error)) {
            visa(parent, Felbeskrivning.of(error));
        }
    }

    /** Shows a described error. */
    public static void visa(Shell parent, Felbeskrivning fel) {
        BundleContext context = FrameworkUtil.getBundle(Felvisning.class).getBundleContext();
        ServiceReference<Dialoger> reference = context.getServiceReference(Dialoger.class);
        if (reference == null) {
            MessageDialog.openError(parent, fel.rubrik(), fel.text());
            return;
        }
        try {
            context.getService(reference).fel(parent, fel.rubrik(), fel.text(), fel.tekniskt());
        } finally {
            context.ungetService(reference);
        }
    }
}
