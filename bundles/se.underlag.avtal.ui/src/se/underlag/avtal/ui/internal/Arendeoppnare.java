package se.underlag.avtal.ui.internal;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.ui.ArendeInput;
import se.underlag.security.Modulpid;
import se.underlag.spi.sok.Objektref;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Felvisning;
import se.underlag.ui.Oppnare;

/** Opens cases from tasks, search and cards. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL)
public final class Arendeoppnare implements Oppnare {

    private static final String TYP = "Placeringsarende";

    private final Placeringstjanst tjanst;

    /** @param tjanst knows the reference that the tab is called by */
    @Activate public Arendeoppnare(@Reference Placeringstjanst tjanst) {
        this.tjanst = tjanst;
    }

    @Override public boolean oppna(IWorkbenchPage page, Objektref mal) {
        if (!TYP.equals(mal.typ())) {
            return false;
        }
        Bakgrund.kor(page.getWorkbenchWindow().getShell(), Messages.arende_laser, monitor -> tjanst.arende(mal.id()), arende -> {
            try {
                page.openEditor(new ArendeInput(arende.id(), arende.referens()), ArendeInput.EDITOR);
            } catch (PartInitException error) {
                Felvisning.visa(page.getWorkbenchWindow().getShell(), error);
            }
        });
        return true;
    }
}
