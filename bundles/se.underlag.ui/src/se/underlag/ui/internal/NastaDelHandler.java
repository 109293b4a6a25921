package se.underlag.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.handlers.HandlerUtil;

/** Moves the focus to the next part that is in sight, or the one before: the way out of everything that takes Tab for itself. */
public final class NastaDelHandler extends AbstractHandler implements IExecutableExtension {

    private int steg = 1;

    /** The factory's class may have the parameter {@code steg}: 1 or -1. */
    @Override public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        if (data instanceof Map<?, ?> parameters && parameters.get("steg") instanceof String text) {
            steg = Integer.parseInt(text);
        }
    }

    @Override public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        List<IWorkbenchPart> inSight = new ArrayList<>();
        Stream.<IWorkbenchPartReference>concat(Stream.of(page.getViewReferences()), Stream.of(page.getEditorReferences()))
                .map(reference -> reference.getPart(false)).filter(part -> part != null && page.isPartVisible(part)).forEach(inSight::add);
        if (!inSight.isEmpty()) {
            int at = inSight.indexOf(page.getActivePart());
            IWorkbenchPart next = inSight.get(Math.floorMod(at + steg, inSight.size()));
            page.activate(next);
            next.setFocus();
        }
        return null;
    }
}
