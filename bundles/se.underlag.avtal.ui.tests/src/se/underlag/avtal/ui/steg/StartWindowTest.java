package se.underlag.avtal.ui.steg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Startbegaran;
import se.underlag.avtal.Stegnamn;
import se.underlag.avtal.ui.Prov;
import se.underlag.avtal.ui.Provnamn;
import se.underlag.avtal.ui.Provtjanst;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;

/** A flow begins from the menu with nothing chosen: the running avtal is searched for by keys and buttons against a service in memory. */
class StartWindowTest {

    private final List<ServiceRegistration<?>> tjanster = new ArrayList<>();
    private final Provtjanst prov = new Provtjanst();

    private static Arendebild lopande(String referens) {
        return Prov.arende(referens, Flode.NYTT_AVROP, Placeringstillstand.SKICKAT, null,
                Prov.skickat(Prov.avtal(referens, LocalDate.of(2025, 1, 20), LocalDate.of(2025, 4, 19), "3350.00")), null, List.of());
    }

    @BeforeEach void register() {
        assumeTrue(FrameworkUtil.getBundle(Startdialog.class) != null && Ui.isAvailable() && PlatformUI.isWorkbenchRunning(), "needs the workbench");
        prov.med(lopande("PL-2025-0001")).med(lopande("PL-2025-0002")).med(Prov.arende("PL-2025-0003", Placeringstillstand.STARTAT));
        BundleContext context = FrameworkUtil.getBundle(Startdialog.class).getBundleContext();
        Hashtable<String, Object> first = new Hashtable<>();
        first.put(Constants.SERVICE_RANKING, 1000);
        tjanster.add(context.registerService(Placeringstjanst.class, prov, first));
        tjanster.add(context.registerService(Stegnamn.class, new Provnamn(), first));
    }

    @AfterEach void close() {
        if (!tjanster.isEmpty()) {
            Ui.run(() -> fonster().getActivePage().closeAllEditors(false));
        }
        tjanster.forEach(ServiceRegistration::unregister);
    }

    private static IWorkbenchWindow fonster() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    private static void kommando(String id) {
        Ui.start(() -> {
            try {
                fonster().getService(IHandlerService.class).executeCommand(id, null);
            } catch (ExecutionException | NotDefinedException | NotEnabledException | NotHandledException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    private static void handelse(org.eclipse.swt.widgets.Control control, int typ, int tangent) {
        Ui.start(() -> {
            Event event = new Event();
            event.widget = control;
            event.keyCode = tangent;
            event.doit = true;
            control.notifyListeners(typ, event);
        });
    }

    @Test void BB_30_a_follow_up_begins_from_the_menu_with_the_avtal_that_was_searched_for() {
        kommando("se.underlag.avtal.ui.uppfoljning");
        Text sok = Widgets.byId(Text.class, "start.avtalssok");
        Table tabell = Widgets.byId(Table.class, "start.avtal");
        Button starta = Widgets.byId(Button.class, "start.starta");
        assertThat(Ui.get(() -> tabell.getItemCount())).as("only what runs").isEqualTo(2);
        assertThat(Ui.get(starta::isEnabled)).isFalse();
        Ui.run(() -> sok.setText("vera 0002"));
        assertThat(Ui.get(() -> tabell.getItemCount())).isEqualTo(1);
        handelse(sok, SWT.KeyDown, SWT.ARROW_DOWN);
        Ui.await("the flow can begin", starta::isEnabled);
        handelse(starta, SWT.Selection, 0);
        Ui.await("the case is opened", () -> fonster().getActivePage().getActiveEditor() != null);
        assertThat(prov.startade()).extracting(Startbegaran::flode, Startbegaran::foregaendeId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Flode.UPPFOLJANDE, "PL-2025-0002"));
    }
}
