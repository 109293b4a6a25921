package se.underlag.testing.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Finds widgets in all open windows and works them. */
public final class Widgets {

    /** Data key under which our widgets carry a stable id. */
    public static final String ID = "se.underlag.id";

    private Widgets() {
    }

    /** @return the visible widget of that kind which the condition holds for; waits until there is one */
    public static <T extends Control> T find(Class<T> type, String what, Predicate<T> condition) {
        AtomicReference<T> found = new AtomicReference<>();
        Ui.await(what, () -> {
            // looked for once: a window that is made anew may lose it before a second look
            found.set(search(type, condition).orElse(null));
            return found.get() != null;
        });
        return found.get();
    }

    /** @return the widget with that id under {@link #ID}; waits until there is one */
    public static <T extends Control> T byId(Class<T> type, String id) {
        return find(type, id, one -> id.equals(one.getData(ID)));
    }

    /** @return the shell whose title contains the text; waits until it is open */
    public static Shell shell(String title) {
        AtomicReference<Shell> found = new AtomicReference<>();
        Ui.await(title, () -> {
            found.set(shells().filter(shell -> shell.getText().contains(title)).findFirst().orElse(null));
            return found.get() != null;
        });
        return found.get();
    }

    /** Presses the button with that text, without its mnemonic; waits until it is there and enabled. */
    public static void press(String text) {
        Button button = find(Button.class, text, one -> one.isEnabled() && one.getText().replace("&", "").equals(text));
        Ui.start(() -> {
            Event event = new Event();
            event.widget = button;
            button.notifyListeners(SWT.Selection, event);
        });
    }

    /** @return the text of the label with that id */
    public static String label(String id) {
        AtomicReference<String> text = new AtomicReference<>();
        Ui.await(id, () -> {
            text.set(search(Label.class, one -> id.equals(one.getData(ID))).map(Label::getText).orElse(null));
            return text.get() != null;
        });
        return text.get();
    }

    private static <T extends Control> Optional<T> search(Class<T> type, Predicate<T> condition) {
        return shells().flatMap(Widgets::tree).filter(type::isInstance).map(type::cast).filter(Control::isVisible).filter(condition).findFirst();
    }

    private static Stream<Shell> shells() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> !shell.isDisposed() && shell.isVisible());
    }

    private static Stream<Control> tree(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(Widgets::tree))
                : Stream.of(control);
    }
}
