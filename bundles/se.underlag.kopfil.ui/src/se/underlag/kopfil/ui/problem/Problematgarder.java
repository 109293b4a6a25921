package se.underlag.kopfil.ui.problem;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewSite;
import se.underlag.kopfil.ui.KopfilInput;
import se.underlag.kopfil.ui.Rattbar;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.kopfil.ui.problem.Problemmodell.Problem;
import se.underlag.ui.Bild;
import se.underlag.ui.Dialoger;

/** What can be done with a finding: go to its cell, put it right, put all of its kind right. In the tool bar, the context menu and on keys. */
final class Problematgarder {

    private final IViewSite site;
    private final TreeViewer tree;
    private final Dialoger dialoger;
    private final Supplier<List<Problem>> alla;
    private final Action hoppa;
    private final Action ratta;
    private final Action rattaAlla;

    /** @param alla all findings as they are shown; @param hoppaTill shows the place of the selected one */
    Problematgarder(IViewSite site, TreeViewer tree, Dialoger dialoger, Supplier<List<Problem>> alla, Runnable hoppaTill) {
        this.site = site;
        this.tree = tree;
        this.dialoger = dialoger;
        this.alla = alla;
        hoppa = action(Messages.problem_hoppa, Bild.HOPPA, hoppaTill);
        ratta = action(Messages.problem_ratta, Bild.SNABBFIX, () -> ratta(false));
        rattaAlla = action(Messages.problem_rattaAlla, Bild.CHECKLISTA, () -> ratta(true));
        verktyg(site.getActionBars().getToolBarManager());
        meny();
        tree.getTree().addKeyListener(KeyListener.keyPressedAdapter(event -> {
            boolean all = (event.stateMask & SWT.SHIFT) != 0;
            Action wanted = all ? rattaAlla : ratta;
            if (event.keyCode == '1' && (event.stateMask & SWT.MOD1) != 0 && wanted.isEnabled()) {
                event.doit = false;
                wanted.run();
            }
        }));
        tree.addSelectionChangedListener(event -> uppdatera());
        uppdatera();
    }

    private static Action action(String text, Bild bild, Runnable run) {
        Action action = new Action(text) {
            @Override public void run() {
                run.run();
            }
        };
        action.setImageDescriptor(bild.descriptor());
        return action;
    }

    private void verktyg(IToolBarManager bar) {
        bar.add(hoppa);
        bar.add(ratta);
        bar.add(rattaAlla);
    }

    private void meny() {
        MenuManager menu = new MenuManager();
        menu.add(hoppa);
        menu.add(new Separator());
        menu.add(ratta);
        menu.add(rattaAlla);
        tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
    }

    /** Only what can be done is enabled. */
    void uppdatera() {
        Problem problem = valt();
        boolean fixable = problem != null && !problem.fynd().rattningar().isEmpty();
        hoppa.setEnabled(problem != null);
        ratta.setEnabled(fixable);
        rattaAlla.setEnabled(fixable);
    }

    private Problem valt() {
        return ((IStructuredSelection) tree.getSelection()).getFirstElement() instanceof Problem problem ? problem : null;
    }

    private void ratta(boolean samtliga) {
        Problem problem = valt();
        IEditorPart editor = site.getPage().findEditor(new KopfilInput(problem.kopfil()));
        Rattbar rattbar = editor == null ? null : editor.getAdapter(Rattbar.class);
        if (rattbar == null || !rattbar.farRatta()) {
            dialoger.upplysning(site.getShell(), Messages.ratta_titel, Messages.ratta_garInte);
            return;
        }
        Rattningsmodell modell = new Rattningsmodell(problem, alla.get(), samtliga);
        if (new Rattningsdialog(site.getShell(), modell, samtliga).open() == Rattningsdialog.OK) {
            int wanted = modell.valda().size();
            int done = rattbar.ratta(modell.etikett(), modell.valda());
            if (done < wanted) {
                dialoger.upplysning(site.getShell(), Messages.ratta_titel, NLS.bind(Messages.ratta_hoppade, done, wanted));
            }
        }
    }
}
