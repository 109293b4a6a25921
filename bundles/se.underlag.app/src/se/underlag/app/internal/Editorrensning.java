package se.underlag.app.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.menu.MToolBar;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Takes editors and our own toolbars out of the remembered window before it is shown, and gives views their own titles back. Editors are not opened
 * again at a start, since opening is a logged reading; the platform takes them out itself when the window is closed in good order, but not when the
 * machine stopped, and would then show dead tabs.
 */
public final class Editorrensning {

    private static final String EGNA = "se.underlag.";
    private static final String EDITOR = "org.eclipse.e4.ui.compatibility.editor";

    /** Called by the workbench with the window as it was remembered. */
    @Execute public void rensa(MApplication fonster) {
        Map<String, String> titlar = fonster.getDescriptors().stream().filter(vy -> vy.getElementId() != null && vy.getLabel() != null)
                .collect(Collectors.toMap(MPartDescriptor::getElementId, MPartDescriptor::getLabel, (ena, andra) -> ena));
        List<MUIElement> borta = new ArrayList<>();
        ((EObject) fonster).eAllContents().forEachRemaining(element -> {
            if (element instanceof MPart part && EDITOR.equals(part.getElementId())
                    || element instanceof MPlaceholder plats && plats.getRef() != null && EDITOR.equals(plats.getRef().getElementId())) {
                borta.add((MUIElement) element);
            } else if (element instanceof MToolBar rad && rad.getElementId() != null && rad.getElementId().startsWith(EGNA)
                    && (Object) rad.getParent() instanceof MTrimBar) {
                // made anew from the extensions at every start; a remembered one would stand beside it
                borta.add(rad);
            } else if (element instanceof MPart vy && titlar.containsKey(vy.getElementId())) {
                // a title may count what was open then
                vy.setLabel(titlar.get(vy.getElementId()));
            }
        });
        borta.forEach(Editorrensning::taBort);
    }

    private static void taBort(MUIElement element) {
        if ((Object) element.getParent() instanceof MElementContainer<?> agare && agare.getSelectedElement() == element) {
            agare.setSelectedElement(null);
        }
        EcoreUtil.remove((EObject) element);
    }
}
