package se.underlag.ui.internal.person;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.osgi.service.component.annotations.Component;
import se.underlag.spi.sok.Objektref;
import se.underlag.ui.Felvisning;
import se.underlag.ui.Oppnare;
import se.underlag.ui.Senaste;
import se.underlag.ui.person.PersonkortInput;

/** Opens person cards. */
@Component
public final class Kortoppnare implements Oppnare {

    @Override public boolean oppna(IWorkbenchPage page, Objektref mal) {
        if (!"Person".equals(mal.typ())) {
            return false;
        }
        try {
            page.openEditor(new PersonkortInput(mal.id()), PersonkortInput.EDITOR);
            Senaste.minns(new Objektref(mal.typ(), mal.id()));
        } catch (PartInitException error) {
            Felvisning.visa(page.getWorkbenchWindow().getShell(), error);
        }
        return true;
    }
}
