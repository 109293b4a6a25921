package se.underlag.avtal.ui.steg;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Arendeurval;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Startunderlag;
import se.underlag.avtal.Stegnamn;
import se.underlag.avtal.Stegutfall;
import se.underlag.avtal.ui.ArendeInput;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.model.Flode;
import se.underlag.spi.sok.Sokkalla;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Andringsbud.Andring;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Felvisning;
import se.underlag.ui.Statusrad;
import se.underlag.ui.sok.Sokmotor;

/** Begins a flow: asks for whom or from which avtal, and opens the new case. */
public final class Starthandling {

    private final Placeringstjanst tjanst;
    private final Startunderlag underlag;
    private final Stegnamn namn;
    private final List<Sokkalla> sok;
    private final Andringsbud bud;
    private final Clock clock;

    /** @param sok finds persons and beslut */
    public Starthandling(Placeringstjanst tjanst, Startunderlag underlag, Stegnamn namn, List<Sokkalla> sok, Andringsbud bud, Clock clock) {
        this.tjanst = tjanst;
        this.underlag = underlag;
        this.namn = namn;
        this.sok = List.copyOf(sok);
        this.bud = bud;
        this.clock = clock;
    }

    /**
     * Asks and begins. Belongs to the UI thread.
     *
     * @param fran the case whose avtal the flow starts from, where one is chosen; null for none
     */
    public void starta(Control agare, IWorkbenchPage page, Flode flode, Arendebild fran) {
        if (flode == Flode.NYTT_AVROP) {
            oppna(agare, page, new Startmodell(flode, List.of(), null, clock));
        } else {
            Bakgrund.kor(agare, namn.flode(flode), monitor -> lopande(flode),
                    alla -> oppna(agare, page, new Startmodell(flode, alla, fran, clock)));
        }
    }

    /** Cases whose avtal has been sent and runs; the latest avtal of a placement is the one to start from. */
    private List<Arendebild> lopande(Flode flode) {
        return Lopande.av(tjanst.arenden(new Arendeurval(null, java.util.Set.of(), null, true)), flode);
    }

    private void oppna(Control agare, IWorkbenchPage page, Startmodell modell) {
        Startdialog dialog = new Startdialog(agare.getShell(), modell, namn.flode(modell.flode()), tjanst, underlag, new Sokmotor(sok, clock));
        if (dialog.open() == Window.OK) {
            Optional.ofNullable(dialog.utfall()).ifPresent(utfall -> startat(page, utfall));
        }
    }

    private void startat(IWorkbenchPage page, Stegutfall utfall) {
        Arendebild arende = utfall.efter();
        bud.andrat(new Andring(Stegutforare.TYP, arende.id()));
        try {
            page.openEditor(new ArendeInput(arende.id(), arende.referens()), ArendeInput.EDITOR);
            Statusrad.visa(page.getWorkbenchWindow(), Stegutforare.iOrd(NLS.bind(Messages.start_startat, arende.referens()), utfall));
        } catch (PartInitException error) {
            Felvisning.visa(page.getWorkbenchWindow().getShell(), error);
        }
    }
}
