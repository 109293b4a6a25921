package se.underlag.app.internal;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;

/** Works the product's window: commands, views, wizards, trees and tables. Every wait ends. */
final class Fonsterforare {

    private Fonsterforare() {
    }

    /** @return the page of the product's only window; belongs to the UI thread */
    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** Brings the view to the top and makes it the active part. */
    static void showView(String id) {
        Ui.run(() -> {
            try {
                page().showView(id);
            } catch (PartInitException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    /** Runs the command without waiting for it, since it may open a dialog. */
    static void command(String id) {
        Ui.start(() -> execute(page().getWorkbenchWindow(), id));
    }

    /** Runs the command as it is understood in that part of the window; belongs to the UI thread. */
    static void execute(IServiceLocator place, String id) {
        try {
            place.getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** @return the window's field after the label; waits until it is in sight */
    static <T extends Control> T field(Shell window, Class<T> type, String label) {
        return Widgets.find(type, label, one -> one.getShell() == window && labelled(one, label));
    }

    /** Some fields are made of several controls, so it is the label nearest before that counts, without its mnemonic. */
    private static boolean labelled(Control field, String label) {
        List<Control> siblings = Arrays.asList(field.getParent().getChildren());
        return siblings.subList(0, siblings.indexOf(field)).stream().filter(Label.class::isInstance).reduce((before, after) -> after)
                .filter(nearest -> label.equals(((Label) nearest).getText().replace("&", ""))).isPresent();
    }

    /** Presses the button of a JFace dialog that has that number, since the platform's own words differ by language. */
    static void pressDialogButton(Shell dialog, int buttonId) {
        Button button = Widgets.find(Button.class, "button " + buttonId,
                one -> one.getShell() == dialog && one.isEnabled() && Objects.equals(one.getData(), buttonId));
        Ui.start(() -> notify(button, SWT.Selection, null));
    }

    /** Chooses in a list as a person does; waits until the list has it. */
    static void choose(Combo combo, String text) {
        Ui.await(text, () -> combo.indexOf(text) >= 0);
        Ui.run(() -> {
            combo.select(combo.indexOf(text));
            notify(combo, SWT.Selection, null);
        });
    }

    /** Double-clicks the first line of any tree in sight for which the condition holds; waits until there is one. */
    static void open(String what, Predicate<TreeItem> condition) {
        Tree tree = Widgets.find(Tree.class, what, one -> items(one).anyMatch(condition));
        Ui.run(() -> {
            TreeItem item = items(tree).filter(condition).findFirst().orElseThrow();
            tree.setSelection(item);
            notify(tree, SWT.Selection, item);
            notify(tree, SWT.DefaultSelection, item);
        });
    }

    /** Waits for a line of any tree in sight. */
    static void awaitItem(String what, Predicate<TreeItem> condition) {
        Widgets.find(Tree.class, what, tree -> items(tree).anyMatch(condition));
    }

    private static Stream<TreeItem> items(Tree tree) {
        return Arrays.stream(tree.getItems()).flatMap(Fonsterforare::withChildren);
    }

    private static Stream<TreeItem> withChildren(TreeItem item) {
        return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(Fonsterforare::withChildren));
    }

    /** @return the table in sight whose columns are headed so, from the first on; waits until there is one */
    static Table table(String... headings) {
        return Widgets.find(Table.class, Arrays.toString(headings), table -> table.getColumnCount() >= headings.length
                && IntStream.range(0, headings.length).allMatch(i -> headings[i].equals(table.getColumn(i).getText())));
    }

    /** @return what the table shows, a list per line; amounts with plain spaces */
    static List<List<String>> rows(Table table) {
        return Ui.get(() -> IntStream.range(0, table.getItemCount()).mapToObj(table::getItem).map(item -> texts(table, item)).toList());
    }

    private static List<String> texts(Table table, TableItem item) {
        return IntStream.range(0, table.getColumnCount()).mapToObj(i -> plain(item.getText(i))).toList();
    }

    /** @return the lines of the tree that are not below another, as {@link #rows(Table)} */
    static List<List<String>> rows(Tree tree) {
        return Ui.get(() -> IntStream.range(0, tree.getItemCount()).mapToObj(tree::getItem)
                .map(item -> IntStream.range(0, tree.getColumnCount()).mapToObj(i -> plain(item.getText(i))).toList()).toList());
    }

    /** Waits until the table shows a line with these texts side by side. */
    static void awaitRow(Table table, String... texts) {
        Ui.await(Arrays.toString(texts),
                () -> !table.isDisposed() && rows(table).stream().anyMatch(row -> Collections.indexOfSubList(row, List.of(texts)) >= 0));
    }

    /** @return the text with plain spaces for those that keep the digits of an amount together */
    static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    private static void notify(Widget widget, int type, Widget item) {
        Event event = new Event();
        event.widget = widget;
        event.item = item;
        widget.notifyListeners(type, event);
    }

    /** Leaves the window as a run found it: no dialog and no editor open. */
    static void closeEverything() {
        Ui.run(() -> {
            Shell window = page().getWorkbenchWindow().getShell();
            Arrays.stream(window.getDisplay().getShells()).filter(shell -> !shell.isDisposed() && shell != window && shell.isVisible())
                    .sorted((one, other) -> Boolean.compare(other.getParent() != window, one.getParent() != window)).forEach(Shell::close);
            page().closeAllEditors(false);
        });
    }
}
