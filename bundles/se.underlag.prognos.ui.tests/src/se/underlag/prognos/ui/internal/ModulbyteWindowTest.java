package se.underlag.prognos.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import se.underlag.base.Period;
import se.underlag.model.Roll;
import se.underlag.prognos.PrognosTjanst;
import se.underlag.security.Modul;
import se.underlag.security.Modulstyrning;
import se.underlag.security.Modultabell;
import se.underlag.security.Rolltjanst;
import se.underlag.security.Rolltjanst.Anvandarbild;
import se.underlag.security.Rolltjanst.Rollbild;
import se.underlag.security.Rolltjanst.Rollutfall;
import se.underlag.security.Rolltjanst.Tilldelning;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;

/** Roles change while the product runs: services come and go, windows of a lost module close with a word, all without a restart. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ModulbyteWindowTest {

    private static final String VIEW = "se.underlag.prognos.ui.prognos";
    private static final String CONTRIBUTION = "se.underlag.prognos.ui/" + VIEW;

    private BundleContext context;
    private Rolltjanst roller;
    private Modulstyrning moduler;
    private final List<Roll> taken = new ArrayList<>();

    @BeforeEach void find_the_services() {
        Bundle bundle = FrameworkUtil.getBundle(ModulbyteWindowTest.class);
        assumeTrue(bundle != null && Ui.isAvailable() && PlatformUI.isWorkbenchRunning(), "needs the workbench");
        context = bundle.getBundleContext();
        roller = service(Rolltjanst.class);
        moduler = service(Modulstyrning.class);
    }

    @AfterEach void give_back() {
        if (moduler != null) {
            taken.forEach(role -> roller.ge(new Tilldelning(roller.min().signatur(), null, role, null, new Period(null, null))));
            moduler.efterRoller();
        }
    }

    private <T> T service(Class<T> type) {
        ServiceReference<T> reference = context.getServiceReference(type);
        assertThat(reference).as("service " + type.getSimpleName()).isNotNull();
        return context.getService(reference);
    }

    private boolean runs(Class<?> type) {
        return context.getServiceReference(type) != null;
    }

    /** Takes the roles that give the module; what remains is enough to give them back. */
    private void take(Modul modul) {
        LocalDate yesterday = LocalDate.now(service(Clock.class)).minusDays(1);
        Anvandarbild mine = roller.min();
        for (Rollbild held : mine.roller()) {
            if (held.galler() && Modultabell.moduler(held.roll()).contains(modul)) {
                assertThat(roller.avsluta(held.id(), yesterday)).isInstanceOf(Rollutfall.Gjort.class);
                taken.add(held.roll());
            }
        }
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static boolean shown() {
        return Stream.of(page().getViewReferences()).anyMatch(view -> view.getId().equals(VIEW));
    }

    private static boolean offered() {
        return PlatformUI.getWorkbench().getActivitySupport().getActivityManager().getIdentifier(CONTRIBUTION).isEnabled();
    }

    private static void show() {
        Ui.run(() -> {
            try {
                page().showView(VIEW);
            } catch (PartInitException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    @Test void a_lost_module_stops_and_closes_and_comes_back_with_the_role() {
        assertThat(moduler.moduler()).as("an owner has all").containsExactly(Modul.values());
        assertThat(runs(PrognosTjanst.class)).isTrue();
        show();
        Ui.await("the view", ModulbyteWindowTest::shown);
        assertThat(Ui.get(ModulbyteWindowTest::offered)).isTrue();

        take(Modul.PROGNOS);
        assertThat(roller.min().roller()).filteredOn(Rollbild::galler).as("what is left").isNotEmpty();
        moduler.efterRoller();

        assertThat(moduler.moduler()).doesNotContain(Modul.PROGNOS).contains(Modul.KOPFIL);
        assertThat(runs(PrognosTjanst.class)).as("at once, for whoever asks for it now").isFalse();
        Widgets.shell("Dina roller har ändrats");
        Widgets.press("Stäng");
        Ui.await("the view is closed", () -> !shown());
        Ui.await("it is offered no more", () -> !offered());

        taken.forEach(role -> roller.ge(new Tilldelning(roller.min().signatur(), null, role, null, new Period(null, null))));
        taken.clear();
        moduler.efterRoller();

        assertThat(runs(PrognosTjanst.class)).isTrue();
        Ui.await("it is offered again", ModulbyteWindowTest::offered);
        show();
        Ui.await("the view again", ModulbyteWindowTest::shown);
    }

    @Test void who_listens_is_told_of_each_change_once() {
        List<Set<Modul>> told = new ArrayList<>();
        Runnable stop = moduler.lyssna(change -> told.add(change.efter()));
        take(Modul.PROGNOS);
        moduler.efterRoller();
        moduler.efterRoller();
        stop.run();
        assertThat(told).singleElement().satisfies(after -> assertThat(after).doesNotContain(Modul.PROGNOS));
        Widgets.shell("Dina roller har ändrats");
        Widgets.press("Stäng");
    }
}
