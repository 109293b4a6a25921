package se.underlag.ui.sok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.Collection;
import java.util.Hashtable;
import java.util.List;
import java.util.Objects;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import se.underlag.base.Sokord;
import se.underlag.spi.person.Personregister;
import se.underlag.spi.sok.Objektref;
import se.underlag.spi.sok.Sokfraga;
import se.underlag.spi.sok.Sokkalla;
import se.underlag.spi.sok.Traff;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;
import se.underlag.ui.Senaste;
import se.underlag.ui.sekretess.Avmaskning;

/** From any place in the window to a person by keyboard alone, and a protected identity lifted with a reason. */
class SokWindowTest {

    private static final Provregister REGISTER = new Provregister();
    private static ServiceRegistration<?> source;
    private static ServiceRegistration<?> register;

    /** The search keeps the sources it found first, so they are there before it is opened. */
    @BeforeAll static void services() {
        Bundle bundle = FrameworkUtil.getBundle(Sokmotor.class);
        assumeTrue(bundle != null && Ui.isAvailable() && PlatformUI.isWorkbenchRunning(), "needs the workbench");
        BundleContext context = bundle.getBundleContext();
        Hashtable<String, Object> first = new Hashtable<>();
        first.put(Constants.SERVICE_RANKING, 2000);
        source = context.registerService(Sokkalla.class, new Provkalla(), first);
        register = context.registerService(Personregister.class, REGISTER, first);
    }

    @AfterAll static void withdraw() {
        if (source != null) {
            source.unregister();
            register.unregister();
        }
    }

    @BeforeEach void fresh() {
        REGISTER.nollstall();
    }

    @AfterEach void close() {
        if (PlatformUI.isWorkbenchRunning()) {
            Ui.run(() -> {
                Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.getText().equals("Sök")).forEach(Shell::close);
                PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().closeAllEditors(false);
                Avmaskning.aterstallAlla();
            });
        }
    }

    /** Two persons, and nothing that needs a database. */
    private static final class Provkalla implements Sokkalla {

        private final List<Traff> all = List.of(new Traff(new Objektref("Person", "p1"), "Åsa Exempelsson", "19980101-9990", 1),
                new Traff(new Objektref("Person", "p2"), "Åsa Påhittsson", "19970202-9982", 1));

        @Override public String grupp() {
            return "Personer";
        }

        @Override public int ordning() {
            return 10;
        }

        @Override public void forbered() {
            // nothing changes
        }

        @Override public List<Traff> sok(Sokfraga fraga, int max) {
            return all.stream().filter(hit -> Sokord.rang(Sokord.vik(hit.text()), fraga.ord()) != Sokord.INGEN).toList();
        }

        @Override public List<Traff> hamta(Collection<Objektref> mal) {
            return mal.stream().map(ref -> all.stream().filter(hit -> hit.mal().id().equals(ref.id())).findFirst().orElse(null))
                    .filter(Objects::nonNull).toList();
        }
    }

    private static void key(Control control, int code, char character, int mask) {
        Event event = new Event();
        event.keyCode = code;
        event.character = character;
        event.stateMask = mask;
        control.notifyListeners(SWT.KeyDown, event);
    }

    /** What the key means goes where the key would go, whatever window manager there is. */
    private static void press(String keys) {
        Ui.start(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
            try {
                Binding binding = window.getService(IBindingService.class).getPerfectMatch(KeySequence.getInstance(keys));
                window.getService(IHandlerService.class).executeCommand(binding.getParameterizedCommand(), null);
            } catch (ParseException | CommandException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    private static Text openSearch() {
        press("CTRL+K");
        return Widgets.byId(Text.class, "sok.falt");
    }

    @Test void the_workbenchs_own_quick_access_has_given_its_key_to_the_search() {
        press("CTRL+3");
        assertThat(Widgets.byId(Text.class, "sok.falt")).isNotNull();
    }

    private static Table hits(int count) {
        Table table = Widgets.byId(Table.class, "sok.traffar");
        Ui.await(count + " lines", () -> table.getItemCount() == count);
        return table;
    }

    private static void type(Text field, String text) {
        text.chars().forEach(one -> Ui.run(() -> field.append(String.valueOf((char) one))));
    }

    private static void enter(Text field) {
        Ui.run(() -> field.notifyListeners(SWT.DefaultSelection, new Event()));
    }

    @Test void a_person_is_found_and_opened_by_keyboard_and_read_once() {
        Text field = openSearch();
        type(field, "åsa");
        Table table = hits(3);
        assertThat(Ui.get(() -> table.getItem(0).getText(0))).isEqualTo("Personer");
        assertThat(Ui.get(table::getSelectionIndex)).isEqualTo(1);
        Ui.run(() -> key(field, SWT.ARROW_DOWN, (char) 0, 0));
        assertThat(Ui.get(table::getSelectionIndex)).isEqualTo(2);
        Ui.run(() -> key(field, SWT.ARROW_UP, (char) 0, 0));
        Ui.run(() -> key(field, SWT.ARROW_UP, (char) 0, 0));
        assertThat(Ui.get(table::getSelectionIndex)).as("a heading is never marked").isEqualTo(1);
        assertThat(REGISTER.anrop()).isEmpty();

        enter(field);
        assertThat(Widgets.label("personkort.namn")).isEqualTo("Åsa Exempelsson");
        assertThat(REGISTER.anrop()).containsExactly("oppna p1");
        assertThat(REGISTER.tradar()).doesNotContain(Display.getDefault().getThread());
        assertThat(Ui.get(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getText())).doesNotContain("Exempelsson");
        assertThat(Senaste.alla().get(0)).isEqualTo(new Objektref("Person", "p1"));
    }

    @Test void what_was_opened_lately_stands_there_before_anything_is_typed() {
        Ui.run(() -> Senaste.minns(new Objektref("Person", "p2")));
        openSearch();
        Table table = Widgets.byId(Table.class, "sok.traffar");
        Ui.await("recent", () -> table.getItemCount() > 1);
        assertThat(Ui.get(() -> table.getItem(0).getText(0))).isEqualTo("Senast öppnat");
        assertThat(Ui.get(() -> table.getItem(1).getText(0))).isEqualTo("Åsa Påhittsson");
    }

    @Test void commands_are_found_with_their_keys_and_an_empty_answer_says_what_to_do() {
        Text field = openSearch();
        type(field, "handbok");
        Table table = hits(2);
        assertThat(Ui.get(() -> table.getItem(0).getText(0))).isEqualTo("Kommandon");
        assertThat(Ui.get(() -> table.getItem(1).getText(1))).isEqualTo("F1");
        type(field, "zzz");
        hits(0);
        assertThat(Widgets.label("sok.text")).contains("Inget hittades");
    }

    @Test void a_protected_identity_is_masked_until_a_reason_is_given() {
        REGISTER.skydda();
        Text field = openSearch();
        type(field, "exempelsson");
        hits(2);
        enter(field);
        assertThat(Widgets.label("personkort.namn")).isEqualTo("Skyddad identitet");
        assertThat(Widgets.label("personkort.skydd")).contains("Det loggas");

        Widgets.press("Visa uppgifterna …");
        Text reason = Widgets.byId(Text.class, "personkort.orsak");
        Button show = Widgets.find(Button.class, "Visa", one -> one.getText().equals("Visa"));
        assertThat(Ui.get(show::isEnabled)).isFalse();
        Ui.run(() -> reason.setText("Samtal med brukaren"));
        Widgets.press("Visa");
        Ui.await("shown", () -> REGISTER.anrop().contains("lyftSkydd p1 Samtal med brukaren"));
        Ui.await("in clear", () -> Avmaskning.arHavd("p1"));
        assertThat(Widgets.label("personkort.namn")).isEqualTo("Åsa Exempelsson");
        assertThat(Widgets.label("personkort.skydd")).startsWith("Skyddad identitet. Uppgifterna visas för dig till kl.");
    }

    @Test void history_and_reading_log_are_read_when_their_tab_is_opened() {
        Text field = openSearch();
        type(field, "exempelsson");
        hits(2);
        enter(field);
        Widgets.label("personkort.namn");
        CTabFolder tabs = Widgets.byId(CTabFolder.class, "personkort.flikar");
        assertThat(REGISTER.anrop()).containsExactly("oppna p1");
        for (String tab : List.of("Historik", "Läslogg")) {
            Ui.run(() -> {
                tabs.setSelection(Arrays.stream(tabs.getItems()).filter(one -> one.getText().equals(tab)).findFirst().orElseThrow());
                Event event = new Event();
                event.item = tabs.getSelection();
                tabs.notifyListeners(SWT.Selection, event);
            });
        }
        Table history = Widgets.byId(Table.class, "personkort.lasningar");
        Ui.await("reading", () -> history.getItemCount() == 1);
        assertThat(Ui.get(() -> history.getItem(0).getText(1))).isEqualTo("hexem");
        assertThat(REGISTER.anrop()).containsExactly("oppna p1", "historik p1", "lasningar p1");
    }
}
