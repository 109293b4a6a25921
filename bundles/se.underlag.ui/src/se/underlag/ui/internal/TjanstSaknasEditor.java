package se.underlag.ui.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

import se.underlag.ui.Tomtext;

/** Stands in for an editor whose service is not running. */
public final class TjanstSaknasEditor extends EditorPart {

    private final String tjanst;
    private Composite content;

    public TjanstSaknasEditor(String tjanst) {
        this.tjanst = tjanst;
    }

    static Composite explain(Composite parent, String tjanst) {
        return new Tomtext(parent).visa(Messages.fabrik_rubrik, NLS.bind(Messages.fabrik_tjanstSaknas, tjanst));
    }

    @Override public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
    }

    @Override public void createPartControl(Composite parent) {
        content = explain(parent, tjanst);
    }

    @Override public void setFocus() {
        content.setFocus();
    }

    @Override public boolean isDirty() {
        return false;
    }

    @Override public boolean isSaveAsAllowed() {
        return false;
    }

    @Override public void doSave(IProgressMonitor monitor) {
        // never dirty
    }

    @Override public void doSaveAs() {
        // never allowed
    }
}
