package se.underlag.app.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
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

import se.underlag.app.internal.inloggning.Inslapp;
import se.underlag.app.internal.inloggning.Nyckelbyte;
import se.underlag.persistence.Lagring;
import se.underlag.security.Modulstyrning;
import se.underlag.security.inloggning.Inloggning;
import se.underlag.spi.Grunddata;
import se.underlag.ui.Dialoger;
import se.underlag.ui.Felbeskrivning;
import se.underlag.ui.Namngivning;

/**
 * The desktop application: lets the person in, opens the database, starts the modules of the user's roles, then the workbench, and waits until it is
 * closed. A product without storage starts too; its views say what is missing.
 */
public final class Application implements IApplication {

    private final Dialoger dialoger;
    private final Optional<Inloggning> inloggning;
    private final Optional<Nyckelbyte> nyckelbyte;
    private final Clock clock;
    private final Optional<Lagring> lagring;
    private final List<Grunddata> grunddata;
    private final Optional<Modulstyrning> moduler;
    private int lasMinuter;

    public Application(Dialoger dialoger, Optional<Inloggning> inloggning, Optional<Nyckelbyte> nyckelbyte, Clock clock, Optional<Lagring> lagring,
            List<Grunddata> grunddata, Optional<Modulstyrning> moduler) {
        this.dialoger = dialoger;
        this.inloggning = inloggning;
        this.nyckelbyte = nyckelbyte;
        this.clock = clock;
        this.lagring = lagring;
        this.grunddata = List.copyOf(grunddata);
        this.moduler = moduler;
    }

    @Override public Object start(IApplicationContext context) throws IOException {
        Datamapp data = Datamapp.of(System.getProperties(), System.getenv());
        Display display = PlatformUI.createDisplay();
        Namngivning.installera(display);
        try (Startruta ruta = new Startruta(display)) {
            context.applicationRunning();
            if (!takeWorkArea(data)) {
                dialoger.fel(ruta.shell(), Messages.start_igangRubrik, Messages.start_igang);
                return EXIT_OK;
            }
            Optional<Inslapp> inslapp = inloggning.map(login -> new Inslapp(login, clock));
            if (inslapp.isPresent() && !letIn(inslapp.get(), ruta, data)) {
                return EXIT_OK;
            }
            Optional<Felbeskrivning> failed = inBackground(display, this::openDatabase);
            if (failed.isPresent()) {
                dialoger.fel(ruta.shell(), failed.get().rubrik(), failed.get().text());
                return EXIT_OK;
            }
            int code = PlatformUI.createAndRunWorkbench(display,
                    new Advisor(ruta, dialoger, new Vidstart(inslapp.flatMap(Inslapp::senast), inloggning, lasMinuter)));
            changeKey(display);
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

    private boolean letIn(Inslapp inslapp, Startruta ruta, Datamapp data) {
        try {
            return inslapp.slappIn(ruta.shell(), data.databas());
        } catch (IOException | RuntimeException failed) {
            Felbeskrivning described = Felbeskrivning.of(failed);
            dialoger.fel(ruta.shell(), described.rubrik(), described.text());
            return false;
        }
    }

    private static Optional<Felbeskrivning> inBackground(Display display, Runnable work) {
        CompletableFuture<Void> done = CompletableFuture.runAsync(work);
        done.whenComplete((ok, error) -> display.wake());
        while (!done.isDone()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        try {
            done.join();
            return Optional.empty();
        } catch (CompletionException failed) {
            return Optional.of(Felbeskrivning.of(failed.getCause()));
        }
    }

    private void openDatabase() {
        lagring.ifPresent(this::open);
        lasMinuter = inloggning.map(Inloggning::lasMinuter).orElse(0);
    }

    /** What was ordered in the preferences, now that no window reads the database any more. */
    private void changeKey(Display display) {
        if (nyckelbyte.isEmpty() || !nyckelbyte.get().bestallt()) {
            return;
        }
        try (Startruta ruta = new Startruta(display)) {
            List<Path> plain = new ArrayList<>();
            Optional<Felbeskrivning> failed = inBackground(display, () -> plain.addAll(nyckelbyte.get().utfor()));
            failed.ifPresent(described -> dialoger.fel(ruta.shell(), described.rubrik(), described.text()));
            if (!plain.isEmpty()) {
                Nyckelbyte.berattaOmKopior(dialoger, ruta.shell(), plain);
            }
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
