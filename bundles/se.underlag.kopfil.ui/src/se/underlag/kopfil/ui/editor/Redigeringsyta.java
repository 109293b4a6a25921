package se.underlag.kopfil.ui.editor;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.ui.Installningar;
import se.underlag.ui.Tema;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.Grid;
import se.underlag.ui.grid.GridBuilder;
import se.underlag.ui.grid.LayoutStore;

/** The content of an editor that has been read: the lines about the file, the grid, and the checks that follow its edits. */
final class Redigeringsyta extends Composite {

    private final Kopfilsmodell modell;
    private final Bilder bilder;
    private final Filhuvud huvud;
    private final Grid<Radpost> grid;
    private final Kontrollkorning kontroll;
    private int visadUpplaga;

    Redigeringsyta(Composite parent, Kopfilsmodell modell, Oppnad oppnad, Fyndmodell fynd, KopfilTjanst tjanst, Clock clock) {
        super(parent, SWT.NONE);
        this.modell = modell;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        huvud = new Filhuvud(this, modell.kopfil(), oppnad.enhet(), oppnad.farAndra());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(huvud);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(this, SWT.SEPARATOR | SWT.HORIZONTAL));

        List<Column<Radpost>> kolumner = new Kolumner(fynd, Installningar.personord().rubrik()).alla();
        Map<String, String> rubriker = kolumner.stream().collect(Collectors.toMap(Column::id, Column::label));
        Cellmarken marken = new Cellmarken(modell, fynd);
        GridBuilder<Radpost> beskrivning = Grid.<Radpost>of(clock).columns(kolumner).states(marken).layouts(LayoutStore.inPreferences("kopfil"));
        Kolumner.summor().forEach(beskrivning::totals);
        if (oppnad.farAndra()) {
            beskrivning.history(modell.historik());
        }
        grid = beskrivning.build(this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        grid.setName(NLS.bind(Messages.rutnat, modell.kopfil().getNamn()));
        visaRader();
        Tema.folj(grid.control(), grid::setDark);

        bilder = new Bilder(modell);
        kontroll = new Kontrollkorning(tjanst, bilder, fynd, rubriker::get, this);
        modell.historik().addListener(this::redigerat);
        Runnable nyaFynd = grid::repaint;
        fynd.lyssna(nyaFynd);
        addDisposeListener(event -> {
            fynd.slutaLyssna(nyaFynd);
            marken.sluta();
            modell.historik().dispose();
        });
        visaSummor();
        kontroll.begar();
    }

    private void redigerat(Set<EObject> objekt) {
        Collection<Radpost> berorda = modell.berorda(objekt);
        boolean andraRader = visadUpplaga != modell.upplaga();
        if (andraRader) {
            visaRader();
        } else {
            grid.refresh(berorda);
        }
        if (andraRader || !berorda.isEmpty()) {
            bilder.uppdatera(berorda);
            visaSummor();
            kontroll.begar();
        }
    }

    private void visaRader() {
        visadUpplaga = modell.upplaga();
        grid.setRows(List.copyOf(modell.poster()));
    }

    private void visaSummor() {
        huvud.visa(grid.total(0, Kolumner.SUMMA), grid.total(1, Kolumner.SUMMA));
    }

    @Override public boolean setFocus() {
        return grid.control().setFocus();
    }

    /** @return whether the row is shown; without such a field the row's sign is marked */
    boolean visa(String radId, String falt) {
        return modell.post(radId).map(post -> grid.reveal(post, falt != null && Kolumner.finns(falt) ? falt : Kolumner.TECKEN)).orElse(false);
    }

    Kopfilsmodell modell() {
        return modell;
    }

    Grid<Radpost> grid() {
        return grid;
    }

    List<Radpost> valda() {
        return grid.selectedRows();
    }
}
