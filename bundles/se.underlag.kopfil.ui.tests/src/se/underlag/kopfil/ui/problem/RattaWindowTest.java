package se.underlag.kopfil.ui.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Hashtable;
import java.util.EnumSet;
import java.util.Set;
import se.underlag.model.Roll;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.ui.KopfilInput;
import se.underlag.kopfil.ui.Rattbar;
import se.underlag.kopfil.ui.editor.Provfil;
import se.underlag.model.Kopfilsstatus;
import se.underlag.security.Aktor;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;

/** The problems view beside an open editor: all findings of a kind are put right after a look at them, and taken back as one step. */
class RattaWindowTest {

    private ServiceRegistration<?> tjanst;
    private ServiceRegistration<?> behorighet;
    private IEditorPart editor;

    @BeforeEach void open() {
        assumeTrue(FrameworkUtil.getBundle(Rattbar.class) != null && Ui.isAvailable() && PlatformUI.isWorkbenchRunning(), "needs the workbench");
        BundleContext context = FrameworkUtil.getBundle(Rattbar.class).getBundleContext();
        Hashtable<String, Object> first = new Hashtable<>();
        first.put(Constants.SERVICE_RANKING, 1000);
        tjanst = context.registerService(KopfilTjanst.class, Provfil.medNegativaPriser(), first);
        behorighet = context.registerService(Behorighet.class, new Allt(), first);
        Kopfilsinfo info = new Kopfilsinfo("fil", "enhet", "4120", 2024, "Centrum boende", "annexe", Kopfilsstatus.ARBETSFIL, 3);
        Ui.run(() -> {
            try {
                editor = page().openEditor(new KopfilInput(info), KopfilInput.EDITOR);
                page().showView(Problemvy.ID);
            } catch (PartInitException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    @AfterEach void close() {
        if (editor != null) {
            Ui.run(() -> page().closeEditor(editor, false));
        }
        if (tjanst != null) {
            tjanst.unregister();
            behorighet.unregister();
        }
    }

    @Test void KF_07_all_of_a_kind_are_put_right_after_a_preview_and_undone_as_one_step() {
        Tree tree = Widgets.byId(Tree.class, "problem");
        Ui.await("three findings", () -> tree.getItemCount() == 1 && tree.getItem(0).getItemCount() == 3);
        Ui.run(() -> {
            tree.setSelection(tree.getItem(0).getItem(1));
            tree.notifyListeners(SWT.Selection, new Event());
        });

        Ui.start(() -> tree.notifyListeners(SWT.KeyDown, key()));
        Table rader = Widgets.byId(Table.class, "rattningar");
        assertThat(Ui.get(() -> rader.getItemCount())).isEqualTo(3);
        assertThat(Ui.get(() -> rader.getItem(0).getText(2) + " → " + rader.getItem(0).getText(3))).isEqualTo("\u22123\u00A0200,00 → 3\u00A0200,00");
        Ui.run(() -> avmarkera(rader, rader.getItem(2)));
        Widgets.press("Rätta 2");

        Ui.await("one left", () -> tree.getItem(0).getItemCount() == 1);
        assertThat(Ui.get(editor::isDirty)).isTrue();
        Ui.await("selected", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getParentItem() != null);
        angra();
        Ui.await("all back", () -> tree.getItem(0).getItemCount() == 3);
        assertThat(Ui.get(editor::isDirty)).as("one step").isFalse();
    }

    private static Event key() {
        Event event = new Event();
        event.keyCode = '1';
        event.stateMask = SWT.MOD1 | SWT.SHIFT;
        return event;
    }

    private static void avmarkera(Table table, TableItem item) {
        item.setChecked(false);
        Event event = new Event();
        event.detail = SWT.CHECK;
        event.item = item;
        table.notifyListeners(SWT.Selection, event);
    }

    private void angra() {
        Ui.run(() -> {
            page().activate(editor);
            try {
                editor.getSite().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.EDIT_UNDO, null);
            } catch (CommandException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** Who may do everything. */
    private static final class Allt implements Behorighet {

        @Override public Aktor aktor() {
            return new Aktor("prov", "Prov");
        }

        @Override public void krav(Handling handling, String enhetId) {
            // everything is permitted here
        }

        @Override public List<Aktor> medRatt(Handling handling, String enhetId) {
            return List.of(aktor());
        }

        @Override public Set<Roll> roller(Handling handling, String enhetId) {
            return EnumSet.allOf(Roll.class);
        }

        @Override public boolean far(Handling handling, String enhetId) {
            return true;
        }
    }
}
