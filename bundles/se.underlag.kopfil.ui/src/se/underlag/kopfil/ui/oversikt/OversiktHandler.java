package se.underlag.kopfil.ui.oversikt;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.ui.Kopfiloppning;
import se.underlag.ui.Statusrad;

/** Goes to the overview of the selected or open köpfil, and from the overview back to its rows. */
public final class OversiktHandler extends AbstractHandler {

    @Override public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            IEditorPart editor = page.getActiveEditor();
            if (page.getActivePart() == editor && editor != null && editor.getEditorInput() instanceof OversiktInput shown) {
                Kopfiloppning.oppna(page, shown.info());
                return null;
            }
            Object selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
            Kopfilsinfo info = selected instanceof Kopfilsinfo file ? file
                    : editor == null ? null : Adapters.adapt(editor.getEditorInput(), Kopfilsinfo.class);
            if (info == null) {
                Statusrad.visa(page.getWorkbenchWindow(), Messages.valjKopfil);
            } else {
                page.openEditor(new OversiktInput(info), OversiktInput.EDITOR);
            }
            return null;
        } catch (PartInitException error) {
            throw new ExecutionException(error.getMessage(), error);
        }
    }
}
