package se.underlag.avtal.ui.tidslinje;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
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
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Bedomningsbild;
import se.underlag.avtal.Dokumentbild;
import se.underlag.avtal.Dokumenttjanst;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Stegnamn;
import se.underlag.avtal.ui.Prov;
import se.underlag.avtal.ui.Provnamn;
import se.underlag.avtal.ui.Provtjanst;
import se.underlag.avtal.ui.ko.Undantagsvy;
import se.underlag.model.Bedomningstyp;
import se.underlag.model.Dokumenttyp;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;
import se.underlag.persistence.UnitOfWork;
import se.underlag.testing.ui.GridRobot;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;

/** The line of time and the list of exceptions against a service in memory. */
class TidslinjeWindowTest {

    private final List<ServiceRegistration<?>> tjanster = new ArrayList<>();
    private final Provtjanst prov = new Provtjanst();

    @BeforeEach void register() {
        assumeTrue(FrameworkUtil.getBundle(Tidslinjeeditor.class) != null && Ui.isAvailable() && PlatformUI.isWorkbenchRunning(),
                "needs the workbench");
        BundleContext context = FrameworkUtil.getBundle(Tidslinjeeditor.class).getBundleContext();
        Hashtable<String, Object> first = new Hashtable<>();
        first.put(Constants.SERVICE_RANKING, 1000);
        tjanster.add(context.registerService(Placeringstjanst.class, prov, first));
        tjanster.add(context.registerService(Stegnamn.class, new Provnamn(), first));
        tjanster.add(context.registerService(Dokumenttjanst.class, new Dokument(), first));
        prov.med(arende("PL-2025-0001", "2025-01-20", "2025-04-19")).med(arende("PL-2025-0002", "2025-04-22", "2025-12-31"));
    }

    /** One document of each case, and no more. */
    private static final class Dokument implements Dokumenttjanst {

        @Override public List<Dokumentbild> dokument(String arendeId) {
            return List
                    .of(new Dokumentbild("d-" + arendeId, arendeId, Dokumenttyp.PLACERINGSAVTAL, "avtal.docx", Instant.parse("2025-01-15T09:00:00Z"),
                            "adm1", 1));
        }

        @Override public byte[] innehall(String dokumentId) {
            throw new IllegalStateException(dokumentId);
        }

        @Override public Dokumentbild skapa(Arendebild bild, Dokumenttyp typ) {
            throw new IllegalStateException(bild.id());
        }

        @Override public Dokumentbild skapa(UnitOfWork unit, Arendebild bild, Dokumenttyp typ) {
            throw new IllegalStateException(bild.id());
        }
    }

    private static Arendebild arende(String referens, String from, String tom) {
        return Prov.arende(referens, Flode.NYTT_AVROP, Placeringstillstand.AVTAL_UPPRATTAT, Prov.bedomning("3350.00"),
                Prov.avtal("avtal-" + referens, LocalDate.parse(from), LocalDate.parse(tom), "3350.00"), null, List.of());
    }

    @AfterEach void close() {
        if (!tjanster.isEmpty()) {
            Ui.run(() -> {
                page().closeAllEditors(false);
                IViewPart view = page().findView(Undantagsvy.ID);
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

    private static Tidsyta oppna() {
        Ui.run(() -> {
            try {
                page().openEditor(new TidslinjeInput(prov().person().id(), "PL-2025-0001"), TidslinjeInput.EDITOR);
            } catch (PartInitException broken) {
                throw new IllegalStateException(broken);
            }
        });
        return Widgets.byId(Tidsyta.class, "tidslinje.yta");
    }

    private static Arendebild prov() {
        return Prov.arende("PL-2025-0001", Placeringstillstand.STARTAT);
    }

    private static void tangent(Tidsyta yta, int keyCode, char character) {
        Ui.run(() -> {
            Event event = new Event();
            event.keyCode = keyCode;
            event.character = character;
            yta.notifyListeners(SWT.KeyDown, event);
        });
    }

    @Test void a_gap_between_two_avtal_is_told_by_sign_and_word_in_the_heading_and_the_table() {
        oppna();
        assertThat(Widgets.label("tidslinje.besked")).isEqualTo("✗ Luckor mellan avtal: 1. Överlapp: 0.");
        Table tabell = Widgets.byId(Table.class, "tidslinje.tabell");
        List<String> rader = Ui.get(() -> List.of(tabell.getItems()).stream().map(item -> item.getText(0) + " " + item.getText(1)).toList());
        assertThat(rader).contains("2025-04-20 – 2025-04-21 ✗ Lucka mellan avtal");
        assertThat(Ui.get(() -> page().getActiveEditor().getTitle())).as("nobody's name (A28)").isEqualTo("Tidslinje PL-2025-0001");
    }

    @Test void the_keys_choose_and_zoom_and_the_table_follows() {
        Tidsyta yta = oppna();
        Table tabell = Widgets.byId(Table.class, "tidslinje.tabell");
        String forst = Ui.get(yta::iOrd);
        tangent(yta, SWT.ARROW_RIGHT, (char) 0);
        assertThat(Ui.get(yta::iOrd)).isNotEqualTo(forst).contains(" 2 av ");
        assertThat(Ui.get(tabell::getSelectionIndex)).isEqualTo(1);
        int dagar = Ui.get(() -> yta.fonster().dagar());
        tangent(yta, '+', '+');
        assertThat(Ui.get(() -> yta.fonster().dagar())).isEqualTo(dagar / 2);
        tangent(yta, '0', '0');
        assertThat(Ui.get(() -> yta.fonster().dagar())).isEqualTo(dagar);
        tangent(yta, SWT.END, (char) 0);
        assertThat(Ui.get(tabell::getSelectionIndex)).isEqualTo(Ui.get(tabell::getItemCount) - 1);
        tangent(yta, SWT.CR, SWT.CR);
        assertThat(Widgets.label("arende.rubrik")).startsWith("PL-2025-000");
    }

    @Test void BB_25_an_exception_without_an_avtal_waits_in_the_list() {
        Bedomningsbild bb = new Bedomningsbild("bb", Bedomningstyp.NY, null, null, null, null, null, null, LocalDate.of(2025, 1, 10), "ple1", null,
                true,
                "Två boendestödjare dygnet runt", null, null, null);
        prov.med(Prov.arende("PL-2025-0003", Flode.NYTT_AVROP, Placeringstillstand.BB_SKICKAD, bb, null, null, List.of()));
        Ui.run(() -> {
            try {
                page().showView(Undantagsvy.ID);
            } catch (PartInitException broken) {
                throw new IllegalStateException(broken);
            }
        });
        GridRobot robot = GridRobot.inSight();
        robot.rest();
        Ui.await("the exception", () -> "PL-2025-0003".equals(robot.text(1, "referens")));
        assertThat(robot.text(1, "undantagsskal")).isEqualTo("Två boendestödjare dygnet runt");
    }
}
