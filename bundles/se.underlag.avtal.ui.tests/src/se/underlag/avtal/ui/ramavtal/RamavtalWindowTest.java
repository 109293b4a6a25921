package se.underlag.avtal.ui.ramavtal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
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
import se.underlag.avtal.Leverantorstjanst;
import se.underlag.avtal.Prislistetjanst;
import se.underlag.testing.ui.GridRobot;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;
import se.underlag.ui.Dialoger;

/** The window of ramavtal and prices against price lists in memory. */
class RamavtalWindowTest {

    private final List<ServiceRegistration<?>> tjanster = new ArrayList<>();
    private final Provprislista prov = new Provprislista();

    /** Chooses a file and answers nothing. */
    private static final class Filval implements Dialoger {

        @Override public Optional<Path> oppnaFil(Shell parent, Filfraga fraga) {
            return Optional.of(Path.of("prislista-2025.xlsx"));
        }

        @Override public Optional<Path> sparaFil(Shell parent, Filfraga fraga) {
            return Optional.empty();
        }

        @Override public void upplysning(Shell parent, String rubrik, String text) {
            throw new IllegalStateException(text);
        }

        @Override public void fel(Shell parent, String rubrik, String text) {
            throw new IllegalStateException(text);
        }

        @Override public int fraga(Shell parent, String rubrik, String text, List<String> val) {
            return -1;
        }
    }

    @BeforeEach void register() {
        assumeTrue(FrameworkUtil.getBundle(Ramavtalsvy.class) != null && Ui.isAvailable() && PlatformUI.isWorkbenchRunning(), "needs the workbench");
        BundleContext context = FrameworkUtil.getBundle(Ramavtalsvy.class).getBundleContext();
        Hashtable<String, Object> first = new Hashtable<>();
        first.put(Constants.SERVICE_RANKING, 1000);
        tjanster.add(context.registerService(Prislistetjanst.class, prov, first));
        tjanster.add(context.registerService(Leverantorstjanst.class, prov, first));
        tjanster.add(context.registerService(Dialoger.class, new Filval(), first));
    }

    @AfterEach void close() {
        if (!tjanster.isEmpty()) {
            Ui.run(() -> {
                IViewPart view = page().findView(Ramavtalsvy.ID);
                if (view != null) {
                    page().hideView(view);
                }
            });
        }
        tjanster.forEach(ServiceRegistration::unregister);
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static GridRobot oppna() {
        Ui.run(() -> {
            try {
                page().showView(Ramavtalsvy.ID);
            } catch (PartInitException broken) {
                throw new IllegalStateException(broken);
            }
        });
        Widgets.byId(Table.class, "ramavtal.lista");
        GridRobot robot = GridRobot.inSight();
        robot.rest();
        return robot;
    }

    private static void tryck(String id) {
        Button knapp = Widgets.find(Button.class, id, one -> one.isEnabled() && id.equals(one.getData(Widgets.ID)));
        Ui.start(() -> {
            Event event = new Event();
            event.widget = knapp;
            knapp.notifyListeners(SWT.Selection, event);
        });
    }

    private static void skriv(String falt, String text) {
        Text control = Widgets.byId(Text.class, falt);
        Ui.run(() -> control.setText(text));
    }

    @Test void BB_18_the_prices_of_a_day_are_shown_and_what_is_no_day_is_told() {
        GridRobot robot = oppna();
        assertThat(Widgets.label("priser.besked")).isEqualTo("3 priser");
        skriv("priser.dag", "241231");
        assertThat(Widgets.label("priser.besked")).isEqualTo("2 priser");
        assertThat(robot.rest().text(1, "pris").replace('\u00A0', ' ')).isEqualTo("1 250,00");
        skriv("priser.dag", "i morse");
        assertThat(Widgets.label("priser.besked")).startsWith("✗ ");
    }

    @Test void BB_18_a_new_price_is_typed_and_a_refused_one_stays_in_the_form() {
        GridRobot robot = oppna();
        robot.select(3, "pris");
        tryck("pris.nytt");
        skriv("falt.pris", "0");
        skriv("falt.fran", "250401");
        tryck("falt.spara");
        Ui.await("still open", () -> Widgets.byId(Button.class, "falt.spara").isEnabled());
        skriv("falt.pris", "1 475,50");
        tryck("falt.spara");
        Ui.await("stored", () -> prov.priser("r1").size() == 4);
        assertThat(prov.priser("r1").get(3).boende()).isEqualTo("Provhuset");
        assertThat(prov.priser("r1").get(3).pris()).isEqualByComparingTo("1475.50");
    }

    @Test void a_list_is_reviewed_row_by_row_and_only_what_is_ticked_is_read_in() {
        oppna();
        tryck("pris.importera");
        Table rader = Widgets.byId(Table.class, "prisimport.rader");
        assertThat(Ui.get(() -> List.of(rader.getItem(0).getText(1), rader.getItem(1).getText(1), rader.getItem(2).getText(1),
                rader.getItem(3).getText(1)))).containsExactly("△ Ändrad", "= Oförändrad", "+ Ny", "✗ Avvisad");
        assertThat(Ui.get(() -> rader.getItem(3).getText(2))).contains("C5");
        Ui.run(() -> {
            rader.getItem(0).setChecked(false);
            rader.getItem(3).setChecked(true);
            for (int row : new int[] { 0, 3 }) {
                Event event = new Event();
                event.detail = SWT.CHECK;
                event.item = rader.getItem(row);
                rader.notifyListeners(SWT.Selection, event);
            }
        });
        assertThat(Ui.get(() -> rader.getItem(3).getChecked())).as("a refused row cannot be taken").isFalse();
        assertThat(prov.inlasta()).isEmpty();
        tryck("prisimport.las");
        Ui.await("read in", () -> !prov.inlasta().isEmpty());
        assertThat(prov.inlasta()).containsExactly(Set.of(4));
    }

    @Test void BB_22_the_address_of_the_provider_is_written_line_by_line() {
        oppna().select(1, "leverantor");
        tryck("pris.adress");
        skriv("falt.adress", "Exempelgatan 1\n000 01 Provstad");
        tryck("falt.spara");
        Ui.await("stored", () -> "Exempelgatan 1\n000 01 Provstad".equals(prov.leverantorer().get(0).adress()));
    }
}
