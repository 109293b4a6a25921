package se.underlag.sekretess.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import se.underlag.sekretess.Gallringslistning.Post;
import se.underlag.sekretess.Gallringstjanst;
import se.underlag.sekretess.Loggrad;
import se.underlag.sekretess.Loggtjanst;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;
import se.underlag.ui.grid.Grid;

/** The reading log and the lists of weeding in the product's window. */
class SekretessWindowTest {

    private final Provlogg logg = new Provlogg();
    private final Provgallring gallring = new Provgallring();
    private final List<ServiceRegistration<?>> registrerade = new ArrayList<>();
    private IViewPart view;

    @BeforeEach void services() {
        assumeTrue(FrameworkUtil.getBundle(Lasloggsvy.class) != null && Ui.isAvailable() && PlatformUI.isWorkbenchRunning(), "needs the workbench");
        BundleContext context = FrameworkUtil.getBundle(Lasloggsvy.class).getBundleContext();
        Hashtable<String, Object> first = new Hashtable<>();
        first.put(Constants.SERVICE_RANKING, 1000);
        registrerade.add(context.registerService(Loggtjanst.class, logg, first));
        registrerade.add(context.registerService(Gallringstjanst.class, gallring, first));
    }

    @AfterEach void close() {
        if (view != null) {
            Ui.run(() -> page().hideView(view));
        }
        registrerade.forEach(ServiceRegistration::unregister);
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private void open(String id) {
        view = Ui.get(() -> {
            try {
                return page().showView(id);
            } catch (PartInitException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    private static boolean enabled(String id) {
        return Ui.get(() -> Widgets.byId(Button.class, id).isEnabled());
    }

    private static void press(String id) {
        Ui.run(() -> {
            Button button = Widgets.byId(Button.class, id);
            button.setSelection(true);
            button.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
        });
    }

    @Test void the_log_is_read_when_somebody_asks_and_shows_who_and_what() {
        open(Lasloggsvy.ID);
        assertThat(logg.fragor()).isEmpty();
        assertThat(enabled("laslogg.exportera")).isFalse();
        Ui.run(() -> Widgets.byId(Text.class, "laslogg.person").setText("Alva Exempelsson"));
        press("laslogg.visa");
        Grid<Loggrad> grid = ((Lasloggsvy) view).grid();
        Ui.await("three lines", () -> grid.table().isVisible() && grid.shown(2) != null);
        assertThat(Ui.get(() -> grid.shown(0).objekt())).isEqualTo("Köpfil Placeringar 2025");
        assertThat(logg.fragor()).singleElement().satisfies(one -> {
            assertThat(one.person()).isEqualTo("Alva Exempelsson");
            assertThat(one.anvandare()).isNull();
            assertThat(one.skrivning()).isTrue();
            assertThat(one.from()).isEqualTo(one.tom().minusDays(30));
        });
        assertThat(enabled("laslogg.exportera")).isTrue();
    }

    @Test void a_wrong_day_and_an_unknown_person_are_told_in_the_view() {
        open(Lasloggsvy.ID);
        Ui.run(() -> Widgets.byId(Text.class, "laslogg.from").setText("i går"));
        press("laslogg.visa");
        assertThat(logg.fragor()).isEmpty();
        Ui.run(() -> {
            Widgets.byId(Text.class, "laslogg.from").setText("2025-01-01");
            Widgets.byId(Text.class, "laslogg.person").setText("okänd");
        });
        press("laslogg.visa");
        Grid<Loggrad> grid = ((Lasloggsvy) view).grid();
        Ui.await("the answer", () -> !logg.fragor().isEmpty() && !grid.table().isVisible());
    }

    @Test void S42_a_list_is_proposed_reviewed_and_carried_out_with_a_question_before_each() {
        open(Gallringsvy.ID);
        Ui.await("no list", () -> !Widgets.byId(Button.class, "gallring.granska").isEnabled());
        press("gallring.nytt");
        Grid<Post> grid = ((Gallringsvy) view).grid();
        Ui.await("the list", () -> Widgets.byId(Button.class, "gallring.granska").isEnabled());
        assertThat(Ui.get(() -> grid.shown(0).namn())).isEqualTo("Alva Exempelsson");
        assertThat(enabled("gallring.genomfor")).isFalse();
        assertThat(enabled("gallring.undanta")).isTrue();
        later("gallring.granska");
        Widgets.press("Godkänn listan");
        Ui.await("reviewed", () -> Widgets.byId(Button.class, "gallring.genomfor").isEnabled());
        assertThat(enabled("gallring.undanta")).isFalse();
        later("gallring.genomfor");
        Widgets.press("Behåll");
        assertThat(gallring.steg()).containsExactly("foresla", "granska l1");
        later("gallring.genomfor");
        Widgets.press("Gallra");
        Ui.await("carried out", () -> Widgets.byId(Button.class, "gallring.rapport").isEnabled());
        assertThat(gallring.steg()).containsExactly("foresla", "granska l1", "genomfor l1");
        assertThat(enabled("gallring.genomfor")).isFalse();
    }

    /** A press that opens a dialog does not come back before it is answered. */
    private static void later(String id) {
        Ui.run(() -> {
            Button button = Widgets.byId(Button.class, id);
            button.getDisplay().asyncExec(() -> button.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event()));
        });
    }
}
