package se.underlag.app.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import se.underlag.persistence.Databas;
import se.underlag.persistence.Databasval;
import se.underlag.persistence.Lagring;
import se.underlag.security.Modulstyrning;
import se.underlag.spi.Grunddata;
import se.underlag.ui.Dialoger;
import se.underlag.ui.Felbeskrivning;

/**
 * The desktop application: opens the database, starts the modules of the user's roles, then the workbench, and waits until it is closed. A product
 * without storage starts too; its views say what is missing.
 */
public final class Application implements IApplication {

    private final Dialoger dialoger;
    private final Optional<Databasval> databasval;
    private final Optional<Lagring> lagring;
    private final List<Grunddata> grunddata;
    private final Optional<Modulstyrning> moduler;

    public Application(Dialoger dialoger, Optional<Databasval> databasval, Optional<Lagring> lagring,
            List<Grunddata> grunddata, Optional<Modulstyrning> moduler) {
        this.dialoger = dialoger;
        this.databasval = databasval;
        this.lagring = lagring;
        this.grunddata = List.copyOf(grunddata);
        this.moduler = moduler;
    }

    @Override public Object start(IApplicationContext context) throws IOException {
        Datamapp data = Datamapp.of(System.getProperties(), System.getenv());
        Display display = PlatformUI.createDisplay();
        try (Startruta ruta = new Startruta(display)) {
            context.applicationRunning();
            if (!takeWorkArea(data)) {
                dialoger.fel(ruta.shell(), Messages.start_igangRubrik, Messages.start_igang);
                return EXIT_OK;
            }
            Optional<Felbeskrivning> failed = openDatabase(display, data);
            if (failed.isPresent()) {
                dialoger.fel(ruta.shell(), failed.get().rubrik(), failed.get().text());
                return EXIT_OK;
            }
            int code = PlatformUI.createAndRunWorkbench(display, new Advisor(ruta, dialoger));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            lagring.ifPresent(Lagring::close);
            Platform.getInstanceLocation().release();
            display.dispose();
        }
    }

    /** The window's own memory lies beside the data, unless the launcher said otherwise. False when another window has it. */
    private static boolean takeWorkArea(Datamapp data) throws IOException {
        Location location = Platform.getInstanceLocation();
        return location.isSet() ? location.lock() : location.set(data.arbetsyta().toUri().toURL(), true);
    }

    private Optional<Felbeskrivning> openDatabase(Display display, Datamapp data) {
        if (databasval.isEmpty() || lagring.isEmpty()) {
            return Optional.empty();
        }
        databasval.get().valj(new Databas.Derby(data.databas()));
        CompletableFuture<Void> opened = CompletableFuture.runAsync(() -> open(lagring.get()));
        opened.whenComplete((ok, error) -> display.wake());
        while (!opened.isDone()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        try {
            opened.join();
            return Optional.empty();
        } catch (CompletionException failed) {
            return Optional.of(Felbeskrivning.of(failed.getCause()));
        }
    }

    private void open(Lagring store) {
        if (store.isNew()) {
            grunddata.forEach(data -> data.fyll(false));
        }
        moduler.ifPresent(Modulstyrning::efterRoller);
    }

    @Override public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
