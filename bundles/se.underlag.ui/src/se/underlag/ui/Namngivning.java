package se.underlag.ui;

import java.util.function.Supplier;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/**
 * Gives every field, list, table and tree a name for screen readers, in our windows and the workbench's own: its label's text, else what it was
 * given by {@link #namn}, else the title of the tab, group or window that it fills. SWT itself ties a field to its label, but on GTK to an object
 * around the label that has no name.
 */
public final class Namngivning {

    private static final String NAMN = Namngivning.class.getName();

    private Namngivning() {
    }

    /** Names everything that is made from now on. Belongs to the UI thread, before the first window. */
    public static void installera(Display display) {
        display.addListener(SWT.Skin, event -> skin(event.widget));
    }

    /** Sets the name of a control that has no label before it. */
    public static <C extends Control> C namn(C control, String namn) {
        control.setData(NAMN, namn);
        return control;
    }

    private static void skin(Widget widget) {
        if (needsName(widget)) {
            Control control = (Control) widget;
            Accessible spoken = new Accessible(control.getParent().getAccessible());
            Label label = control.getData(NAMN) == null ? labelBefore(control) : null;
            name(spoken, label == null ? () -> nameOf(control) : () -> label.isDisposed() ? "" : label.getText());
            control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, spoken);
        }
    }

    private static boolean needsName(Widget widget) {
        return widget instanceof Text || widget instanceof Combo || widget instanceof Spinner || widget instanceof Tree || widget instanceof Table
                || widget instanceof List;
    }

    private static Label labelBefore(Control control) {
        Control before = null;
        for (Control one : control.getParent().getChildren()) {
            if (one == control) {
                break;
            }
            before = one;
        }
        return before instanceof Label label && !label.getText().isBlank() ? label : null;
    }

    private static String nameOf(Control control) {
        if (control.isDisposed()) {
            return "";
        }
        if (control.getData(NAMN) instanceof String given) {
            return given;
        }
        for (Composite over = control.getParent(); over != null; over = over.getParent()) {
            if (over.getParent() instanceof CTabFolder folder) {
                for (CTabItem tab : folder.getItems()) {
                    if (tab.getControl() == over) {
                        return tab.getText();
                    }
                }
            }
            String title = over instanceof Group group ? group.getText() : over instanceof Shell shell ? shell.getText() : "";
            if (!title.isBlank()) {
                return title;
            }
        }
        return "";
    }

    private static void name(Accessible accessible, Supplier<String> name) {
        accessible.addAccessibleListener(new AccessibleAdapter() {

            @Override public void getName(AccessibleEvent event) {
                event.result = LegacyActionTools.removeMnemonics(name.get());
            }
        });
    }
}
