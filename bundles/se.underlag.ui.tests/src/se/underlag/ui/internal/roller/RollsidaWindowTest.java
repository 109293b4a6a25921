package se.underlag.ui.internal.roller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import se.underlag.model.Roll;
import se.underlag.security.Rolltjanst;
import se.underlag.security.Rolltjanst.Rollbild;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;

/** A systemförvaltare gives a role and ends it, and cannot leave the house without a systemförvaltare. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RollsidaWindowTest {

    private static final String NAMN = "Anna Exempelsson";
    private static final int ENHETSCHEF = Roll.ENHETSCHEF.ordinal();

    private BundleContext context;
    private LocalDate idag;
    private Rollsida vy;

    @BeforeEach void show() {
        assumeTrue(FrameworkUtil.getBundle(Rollsida.class) != null && Ui.isAvailable() && PlatformUI.isWorkbenchRunning(), "needs the workbench");
        context = FrameworkUtil.getBundle(Rollsida.class).getBundleContext();
        assumeTrue(context.getServiceReference(Rolltjanst.class) != null, "needs storage");
        idag = LocalDate.now(tjanst(Clock.class));
        vy = Ui.get(() -> Rollsida.visa(page()));
        Ui.await("the owner's roles", () -> vy.grid() != null && rader().stream().anyMatch(row -> row.contains("Systemförvaltare")));
    }

    @AfterEach void hide() {
        if (vy != null) {
            Ui.run(() -> page().closeEditor(vy, false));
        }
    }

    private <T> T tjanst(Class<T> typ) {
        return context.getService(context.getServiceReference(typ));
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private List<String> rader() {
        return Ui.get(vy::visade).stream().map(this::text).toList();
    }

    private String text(Rollrad row) {
        return String.join("|", row.anvandare().namn(), row.rollnamn(), row.enhet(), String.valueOf(row.till()), row.lage(idag));
    }

    private void valj(String del) {
        Rollrad row = Ui.get(vy::visade).stream().filter(one -> text(one).contains(del)).findFirst().orElseThrow();
        Ui.await(del, () -> vy.grid().reveal(row, "namn"));
    }

    /** Presses without waiting, since it may open a dialog. */
    private static void tryck(String id) {
        Button button = Widgets.byId(Button.class, id);
        Ui.await(id + " can be pressed", button::isEnabled);
        Ui.start(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    private static void skriv(String id, String text) {
        Text field = Widgets.byId(Text.class, id);
        Ui.run(() -> field.setText(text));
    }

    @Test void a_role_is_given_ended_and_kept_to_be_seen() {
        tryck("roller.ge");
        Combo signatur = Widgets.byId(Combo.class, "roll.signatur");
        Button ok = Widgets.byId(Button.class, "roll.ok");
        Ui.run(() -> signatur.setText("anna"));
        skriv("roll.namn", NAMN);
        Combo roll = Widgets.byId(Combo.class, "roll.roll");
        Combo enhet = Widgets.byId(Combo.class, "roll.enhet");
        Ui.run(() -> roll.select(ENHETSCHEF));
        assertThat(Ui.get(ok::isEnabled)).as("no unit is chosen by itself").isFalse();
        Ui.run(() -> enhet.select(0));
        skriv("roll.fran", idag.minusDays(3).toString());
        skriv("roll.till", "i morgon");
        assertThat(Ui.get(ok::isEnabled)).as("not a day").isFalse();
        skriv("roll.till", "+30");
        tryck("roll.ok");
        Ui.await("the role", () -> rader().contains(NAMN + "|Enhetschef|alla enheter|" + idag.plusDays(30) + "|Gäller"));

        valj(NAMN);
        tryck("roller.avsluta");
        Shell fraga = Widgets.shell("Avsluta en roll");
        Text dag = Widgets.find(Text.class, "the last day", text -> text.getShell() == fraga && text.isEnabled());
        Ui.run(() -> dag.setText("-1"));
        Widgets.press("OK");
        Ui.await("ended, out of sight", () -> rader().stream().noneMatch(row -> row.startsWith(NAMN)));
        tryckKryss("roller.avslutade");
        Ui.await("ended, in sight", () -> rader().contains(NAMN + "|Enhetschef|alla enheter|" + idag.minusDays(1) + "|Avslutad"));
        tryckKryss("roller.avslutade");
    }

    private static void tryckKryss(String id) {
        Button box = Widgets.byId(Button.class, id);
        Ui.run(() -> {
            box.setSelection(!box.getSelection());
            box.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test void the_last_systemforvaltare_is_told_why_not() {
        valj("Systemförvaltare");
        tryck("roller.avsluta");
        Widgets.shell("Avsluta en roll");
        Widgets.press("OK");
        Widgets.shell("Rollen är inte ändrad");
        Widgets.press("Stäng");
        assertThat(tjanst(Rolltjanst.class).min().roller()).filteredOn(role -> role.roll() == Roll.SYSTEMFORVALTARE).allMatch(Rollbild::galler);
    }
}
