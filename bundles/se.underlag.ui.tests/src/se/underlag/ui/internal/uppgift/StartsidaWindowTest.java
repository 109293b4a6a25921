package se.underlag.ui.internal.uppgift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static se.underlag.ui.internal.uppgift.Provuppgifter.uppgift;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import se.underlag.model.Roll;
import se.underlag.security.Behorighet;
import se.underlag.spi.sok.Objektref;
import se.underlag.spi.uppgift.Uppgiftskalla;
import se.underlag.spi.uppgift.Uppgiftsstatus;
import se.underlag.testing.ui.GridRobot;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Oppnare;

/** The start page against a source in memory: what a person sees, presses, and is led to. */
class StartsidaWindowTest {

    private final List<ServiceRegistration<?>> tjanster = new ArrayList<>();
    private final Provuppgifter prov = new Provuppgifter();
    private final List<Objektref> oppnade = new CopyOnWriteArrayList<>();
    private BundleContext context;
    private LocalDate idag;

    @BeforeEach void register() {
        assumeTrue(FrameworkUtil.getBundle(Startsida.class) != null && Ui.isAvailable() && PlatformUI.isWorkbenchRunning(), "needs the workbench");
        context = FrameworkUtil.getBundle(Startsida.class).getBundleContext();
        idag = LocalDate.now(tjanst(Clock.class));
        prov.med(uppgift("Boka PL-3", Roll.PLANERINGSLEDARE, idag.plusDays(2), Uppgiftsstatus.SNART),
                uppgift("Skicka PL-1", Roll.SOCIALADMINISTRATOR, idag, Uppgiftsstatus.SNART),
                uppgift("Arkivera PL-2", Roll.SOCIALADMINISTRATOR, idag.minusDays(3), Uppgiftsstatus.FORSENAD));
        Hashtable<String, Object> first = new Hashtable<>();
        first.put(Constants.SERVICE_RANKING, 3000);
        tjanster.add(context.registerService(Behorighet.class, prov, first));
        tjanster.add(context.registerService(Uppgiftskalla.class, prov, first));
        tjanster.add(context.registerService(Oppnare.class, (page, mal) -> mal.typ().equals("Provarende") && oppnade.add(mal), first));
        Ui.run(() -> Startsida.visa(page(), true).uppdatera());
    }

    @AfterEach void close() {
        if (context != null && !tjanster.isEmpty()) {
            Ui.run(() -> page().closeAllEditors(false));
        }
        tjanster.forEach(ServiceRegistration::unregister);
    }

    private <T> T tjanst(Class<T> typ) {
        return context.getService(context.getServiceReference(typ));
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static GridRobot lista() {
        GridRobot robot = GridRobot.inSight();
        robot.rest();
        return robot;
    }

    @Test void my_tasks_are_there_overdue_first_with_reason_rule_and_turn() {
        GridRobot robot = lista();
        assertThat(robot.text(1, "status")).isEqualTo("▲ Försenad");
        assertThat(robot.text(1, "vad")).isEqualTo("Arkivera PL-2");
        assertThat(robot.text(1, "varfor")).isEqualTo("Avtalet är inte tillbaka (BB-23)");
        assertThat(robot.text(1, "vem")).isEqualTo("Socialadministratör");
        assertThat(robot.text(2, "vad")).isEqualTo("Skicka PL-1");
        assertThat(Widgets.label("uppgifter.antal")).isEqualTo("▲ 1 försenad, ◆ 1 snart");
        Link marke = Widgets.byId(Link.class, "uppgifter.marke");
        assertThat(Ui.get(marke::getText)).isEqualTo("<a>Uppgifter: ▲ 1 försenad, ◆ 1 snart</a>");
        assertThat(prov.lastesIFonstretsTrad()).as("read in the UI thread").isFalse();
    }

    @Test void everybodys_tasks_are_one_choice_away_and_Enter_opens_what_a_task_is_about() {
        GridRobot robot = lista();
        Combo visa = Widgets.byId(Combo.class, "uppgifter.visa");
        Ui.run(() -> {
            visa.select(1);
            visa.notifyListeners(SWT.Selection, new Event());
        });
        Ui.await("the planner's", () -> "Boka PL-3".equals(robot.text(3, "vad")));
        robot.select(3, "vad").press(SWT.CR);
        assertThat(oppnade).containsExactly(new Objektref("Provarende", "Boka PL-3"));
    }

    @Test void a_change_is_read_at_once_and_nothing_left_is_told_kindly() {
        lista();
        int fore = prov.lasningar();
        prov.tom();
        tjanst(Andringsbud.class).andrat(Andringsbud.Andring.NAGOT);
        Widgets.find(Label.class, "nothing waits", label -> label.getText().equals("Inget väntar på dig"));
        assertThat(prov.lasningar()).isGreaterThan(fore);
    }

    @Test void the_calendar_shows_the_days_tasks_and_goes_by_keys() {
        lista();
        String idagText = Uppgiftsord.dag(idag);
        Ui.await("today", () -> Widgets.byId(Label.class, "kalender.valdDag").getText().equals(idagText + ": 1 uppgift"));
        Dagruta vald = Widgets.find(Dagruta.class, "today", ruta -> ruta.dag().equals(idag));
        assertThat(Ui.get(vald::iOrd)).startsWith("Idag, " + idagText + ", vecka ").endsWith("uppgifter: 1");
        for (int dag = 1; dag <= 3; dag++) {
            LocalDate fran = idag.minusDays(dag - 1L);
            tangent(fran, SWT.ARROW_LEFT);
        }
        assertThat(Widgets.label("kalender.valdDag")).isEqualTo(Uppgiftsord.dag(idag.minusDays(3)) + ": 1 uppgift");
        tangent(idag.minusDays(3), SWT.CR);
        Table dagens = Widgets.byId(Table.class, "kalender.uppgifter");
        assertThat(Ui.get(() -> dagens.getItem(0).getText(0))).isEqualTo("▲ Arkivera PL-2");
        Ui.run(() -> {
            Event event = new Event();
            event.item = dagens.getItem(0);
            dagens.notifyListeners(SWT.DefaultSelection, event);
        });
        assertThat(oppnade).containsExactly(new Objektref("Provarende", "Arkivera PL-2"));
        tangent(idag.minusDays(3), SWT.PAGE_DOWN);
        assertThat(Widgets.label("kalender.valdDag")).startsWith(Uppgiftsord.dag(idag.minusDays(3).plusMonths(1)));
        Button tillbaka = Widgets.byId(Button.class, "kalender.idag");
        Ui.run(() -> tillbaka.notifyListeners(SWT.Selection, new Event()));
        assertThat(Widgets.label("kalender.valdDag")).startsWith(idagText);
    }

    private static void tangent(LocalDate dag, int tangent) {
        Dagruta ruta = Widgets.find(Dagruta.class, dag.toString(), one -> one.dag().equals(dag));
        Ui.run(() -> {
            Event event = new Event();
            event.keyCode = tangent;
            ruta.notifyListeners(SWT.KeyDown, event);
        });
    }
}
