package se.underlag.sync.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
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
import se.underlag.spi.synk.Konfliktval;
import se.underlag.spi.synk.Synktjanst;
import se.underlag.sync.ui.internal.Provsynk;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;

/** The view of the shared database against a replica in memory. */
class SynkvyWindowTest {

    private final Provsynk prov = new Provsynk();
    private ServiceRegistration<?> registrering;

    @BeforeEach void open() {
        assumeTrue(FrameworkUtil.getBundle(Synkvy.class) != null && Ui.isAvailable() && PlatformUI.isWorkbenchRunning(), "needs the workbench");
        BundleContext context = FrameworkUtil.getBundle(Synkvy.class).getBundleContext();
        Hashtable<String, Object> first = new Hashtable<>();
        first.put(Constants.SERVICE_RANKING, 1000);
        registrering = context.registerService(Synktjanst.class, prov, first);
        Ui.run(() -> {
            try {
                page().showView(Synkvy.ID);
            } catch (PartInitException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    @AfterEach void close() {
        if (registrering != null) {
            Ui.run(() -> page().hideView(page().findView(Synkvy.ID)));
            registrering.unregister();
        }
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static List<String> rad(Table table, int row) {
        return Ui.get(() -> IntStream.range(0, table.getColumnCount()).mapToObj(column -> table.getItem(row).getText(column)).toList());
    }

    private static Table tabell(int flik, String id) {
        Ui.run(() -> {
            CTabFolder flikar = Widgets.byId(CTabFolder.class, "synk.flikar");
            flikar.setSelection(flik);
        });
        Table table = Widgets.byId(Table.class, id);
        Ui.await(id, () -> table.getItemCount() > 0);
        return table;
    }

    @Test void a_conflict_is_listed_compared_field_by_field_and_resolved_as_chosen() {
        Table konflikter = tabell(0, "synk.konflikter");
        assertThat(rad(konflikter, 0)).containsExactly("Rad Alva Exempelsson", "Dygnspris, Konto", "2025-03-14 09:10",
                "Bo Provsson 2025-03-14 09:20");
        Widgets.press("Jämför och lös …");
        Table krockar = Widgets.byId(Table.class, "krockar");
        assertThat(rad(krockar, 0)).containsExactly("Rad Alva Exempelsson", "Dygnspris", "3\u00A0200,00", "3\u00A0300,00", "3\u00A0400,00",
                "Bo Provsson 2025-03-14 09:20", "");
        Widgets.press("Ta alla sparade");
        Ui.await("the choice", () -> krockar.getItem(0).getText(6).equals("3\u00A0400,00"));
        Widgets.press("Klar");
        Ui.await("the answer", () -> !prov.svar().isEmpty());
        assertThat(prov.svar().get(0)).singleElement().satisfies(val -> {
            assertThat(val.konflikt()).isEqualTo("k1");
            assertThat(val.falt()).containsEntry("dygnspris", "3400.00").containsEntry("konto", null);
        });
        assertThat(prov.svar().get(0)).extracting(Konfliktval::objekt).containsExactly(true);
        Table losta = tabell(2, "synk.losta");
        assertThat(rad(losta, 0)).containsExactly("adm1 2025-03-14 09:20", "Rad Alva Exempelsson", "Dygnspris: 3 400,00");
    }

    @Test void cancelling_only_closes_and_after_a_choice_the_list_goes_on_to_the_next() {
        Table konflikter = tabell(0, "synk.konflikter");
        Ui.run(() -> {
            konflikter.setSelection(1);
            konflikter.notifyListeners(SWT.Selection, new Event());
        });
        Widgets.press("Jämför och lös …");
        Widgets.byId(Table.class, "krockar");
        Widgets.press("Avbryt");
        assertThat(prov.svar()).isEmpty();

        Widgets.press("Jämför och lös …");
        Widgets.byId(Table.class, "krockar");
        Widgets.press("Ta alla sparade");
        Widgets.press("Klar");
        Ui.await("the answer", () -> konflikter.getItemCount() == 2);
        Ui.await("the next", () -> konflikter.getSelectionIndex() == 1);
        assertThat(rad(konflikter, 1)).startsWith("Rad Cia Exempelsson");
    }

    @Test void what_waits_says_why_and_only_a_refused_change_can_be_dropped() {
        Table vantar = tabell(1, "synk.vantar");
        assertThat(rad(vantar, 0)).containsExactly("2025-03-14 09:10", "Väntar på konflikt", "Rad Alva Exempelsson",
                "Väntar tills konflikten är löst.");
        Button slapp = Widgets.byId(Button.class, "synk.slapp");
        Map<Integer, Boolean> far = Map.of(0, false, 1, true);
        far.forEach((row, enabled) -> {
            Ui.run(() -> {
                vantar.setSelection(row);
                Event event = new Event();
                event.item = vantar.getItem(row);
                vantar.notifyListeners(SWT.Selection, event);
            });
            assertThat(Ui.get(slapp::isEnabled)).isEqualTo(enabled);
        });
    }
}
