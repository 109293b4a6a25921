package se.underlag.app.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import se.underlag.app.internal.inloggning.Inslapp;
import se.underlag.app.internal.inloggning.Tidslas;
import se.underlag.base.Klocka;
import se.underlag.security.inloggning.Inloggning;
import se.underlag.testing.TestLagring;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;

/** The dialogs that stand before the data, with a real encrypted database behind them. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InloggningWindowTest {

    private static final String PASSWORD = "fyra glada hästar";

    @TempDir private Path folder;
    private Inloggning login;

    @BeforeAll static void needs_the_workbench() {
        assumeTrue(FrameworkUtil.getBundle(InloggningWindowTest.class) != null && Ui.isAvailable() && PlatformUI.isWorkbenchRunning(),
                "needs the workbench");
    }

    @BeforeEach void an_encrypted_database() {
        TestLagring.kryptering().skapa(folder, PASSWORD.toCharArray(), null);
        login = TestLagring.inloggning(Klocka.fixed(TestLagring.IDAG));
    }

    private AtomicReference<Boolean> dialog() {
        AtomicReference<Boolean> in = new AtomicReference<>();
        Ui.start(() -> {
            try {
                in.set(new Inslapp(login, Klocka.fixed(TestLagring.IDAG)).slappIn(new Shell(Display.getCurrent()), folder));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        return in;
    }

    private static void write(String id, String text) {
        Text field = Widgets.byId(Text.class, id);
        Ui.run(() -> field.setText(text));
    }

    @Test void a_wrong_password_is_told_in_the_dialog_and_the_right_one_lets_in() {
        AtomicReference<Boolean> in = dialog();
        Widgets.shell("Logga in i Underlag");
        write("inloggning.losenord", "fel lösenord här");
        Widgets.press("Logga in");
        Widgets.find(Text.class, "the error", text -> text.getText().contains("Lösenordet är fel"));
        assertThat(login.session()).isEmpty();
        write("inloggning.losenord", PASSWORD);
        Widgets.press("Logga in");
        Ui.await("the login", () -> in.get() != null);
        assertThat(in.get()).isTrue();
        assertThat(login.session()).isPresent();
    }

    @Test void who_gives_up_is_not_in() {
        AtomicReference<Boolean> in = dialog();
        Widgets.press("Avsluta");
        Ui.await("the end", () -> in.get() != null);
        assertThat(in.get()).isFalse();
        assertThat(login.session()).isEmpty();
    }

    @Test void a_window_that_nobody_touches_is_hidden_until_the_password_comes() {
        AtomicReference<Boolean> in = dialog();
        write("inloggning.losenord", PASSWORD);
        Widgets.press("Logga in");
        Ui.await("the login", () -> in.get() != null);
        Shell window = Ui.get(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
        AtomicReference<Boolean> open = new AtomicReference<>();
        Ui.start(() -> {
            Tidslas.las(Display.getCurrent(), login);
            open.set(true);
        });
        Widgets.shell("Underlag är låst");
        assertThat(Ui.get(window::isVisible)).isFalse();
        write("las.losenord", "fel lösenord här");
        Widgets.press("Lås upp");
        Widgets.find(Text.class, "the error", text -> text.getText().contains("Lösenordet är fel"));
        assertThat(Ui.get(window::isVisible)).isFalse();
        assertThat(open.get()).isNull();
        write("las.losenord", PASSWORD);
        Widgets.press("Lås upp");
        Ui.await("the window", () -> open.get() != null);
        assertThat(Ui.get(window::isVisible)).isTrue();
    }

    @Test void capitals_without_shift_tell_of_caps_lock() {
        AtomicReference<Boolean> in = dialog();
        Text field = Widgets.byId(Text.class, "inloggning.losenord");
        Label hint = Widgets.byId(Label.class, "inloggning.skiftlas");
        Ui.run(() -> key(field, 'A', 0));
        assertThat(Ui.get(hint::getText)).isEqualTo("Skiftlås verkar vara på.");
        Ui.run(() -> key(field, 'A', SWT.SHIFT));
        assertThat(Ui.get(hint::getText)).isEmpty();
        Widgets.press("Avsluta");
        Ui.await("the end", () -> in.get() != null);
    }

    private static void key(Text field, char character, int state) {
        Event event = new Event();
        event.character = character;
        event.stateMask = state;
        field.notifyListeners(SWT.KeyDown, event);
    }
}
