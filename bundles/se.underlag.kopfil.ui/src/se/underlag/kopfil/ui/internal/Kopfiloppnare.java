package se.underlag.kopfil.ui.internal;

import java.util.Map;
import java.util.Optional;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.ui.Kopfiloppning;
import se.underlag.security.Modulpid;
import se.underlag.spi.Fynd;
import se.underlag.spi.sok.Objektref;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Felvisning;
import se.underlag.ui.Oppnare;
import se.underlag.ui.Statusrad;

/** Opens köpfiler, rows in them, and the köpfil where something of a leverantör was written last. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class Kopfiloppnare implements Oppnare {

    private static final String KOPFIL = "Kopfil";
    private static final String RAD = "Kopfilsrad";
    /** What the köpfil is found by, for each kind of object. */
    private static final Map<String, Boolean> LIES_IN = Map.of(KOPFIL, false, RAD, true, "Leverantor", true);

    private final KopfilTjanst tjanst;

    /** @param tjanst lists what the actor may open */
    @Activate public Kopfiloppnare(@Reference KopfilTjanst tjanst) {
        this.tjanst = tjanst;
    }

    @Override public boolean oppna(IWorkbenchPage page, Objektref mal) {
        Boolean liesIn = LIES_IN.get(mal.typ());
        if (liesIn == null) {
            return false;
        }
        String fileId = liesIn ? mal.agare() : mal.id();
        Bakgrund.kor(page.getWorkbenchWindow().getShell(), Messages.oppna_jobb,
                monitor -> tjanst.lista().stream().filter(fil -> fil.id().equals(fileId)).findFirst(), file -> open(page, mal, file));
        return true;
    }

    private static void open(IWorkbenchPage page, Objektref mal, Optional<Kopfilsinfo> file) {
        try {
            if (file.isEmpty()) {
                Statusrad.visa(page.getWorkbenchWindow(), Messages.oppna_finnsInte);
            } else if (mal.typ().equals(RAD)) {
                Kopfiloppning.visa(page, file.get(), new Fynd.Plats(file.get().namn(), null, 0, null, null, mal.id(), null));
            } else {
                Kopfiloppning.oppna(page, file.get());
            }
        } catch (PartInitException error) {
            Felvisning.visa(page.getWorkbenchWindow().getShell(), error);
        }
    }
}
