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
import se.underlag.kopfil.Radbild;
import se.underlag.ui.Installningar;
import se.underlag.ui.Tema;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.Grid;
import se.underlag.ui.grid.GridBuilder;
import se.underlag.ui.grid.LayoutStore;

/** The content of an editor that has been read: the lines about the file, the grid, and the checks that follow its edits. */
final class Redigeringsyta extends Composite {

    private final Kopfilsmodell modell;
    private final boolean farAndra;
    private final Bilder bilder;
    private final Filhuvud huvud;
    private final Grid<Radpost> grid;
    private final Kontrollkorning kontroll;
    private final Referenser referenser;
    private final Delning delning;
    private int visadUpplaga;

    Redigeringsyta(Composite parent, Kopfilsmodell modell, Oppnad oppnad, Fyndmodell fynd, KopfilTjanst tjanst, Clock clock, Pengavy.Lage lage) {
        super(parent, SWT.NONE);
        this.modell = modell;
        this.farAndra = oppnad.farAndra();
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        huvud = new Filhuvud(this, modell.kopfil(), oppnad.enhet(), oppnad.farAndra());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(huvud);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(this, SWT.SEPARATOR | SWT.HORIZONTAL));

        referenser = new Referenser(modell, oppnad.val(), clock);
        Kolumner beskrivna = new Kolumner(fynd, Installningar.personord().rubrik(), referenser, lage);
        List<Column<Radpost>> kolumner = beskrivna.alla();
        Map<String, String> rubriker = kolumner.stream().collect(Collectors.toMap(Column::id, Column::label));
        Cellmarken marken = new Cellmarken(modell, fynd, lage);
        GridBuilder<Radpost> beskrivning = Grid.<Radpost>of(clock).columns(kolumner).states(marken).layouts(LayoutStore.inPreferences("kopfil"))
                .utforsel(new Loggadutforsel(tjanst, modell.kopfil().getId()));
        beskrivna.summor().forEach(beskrivning::totals);
        if (oppnad.farAndra()) {
            beskrivning.history(modell.historik()).reverts(new Aterstallning(modell)).newRows(modell::nyaRader);
        }
        delning = new Delning(this, modell.kopfil().getAr(), clock.getZone());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(delning);
        grid = beskrivning.build(delning.ovre());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        grid.setName(NLS.bind(Messages.rutnat, modell.kopfil().getNamn()));
        visaRader();
        Tema.folj(grid.control(), grid::setDark);
        delning.folj(grid);
        Runnable annanVy = this::visaRader;
        lage.lyssna(annanVy);

        bilder = new Bilder(modell);
        kontroll = new Kontrollkorning(tjanst, bilder, fynd, rubriker::get, this);
        modell.historik().addListener(this::redigerat);
        Runnable nyaFynd = grid::repaint;
        fynd.lyssna(nyaFynd);
        addDisposeListener(event -> {
            fynd.slutaLyssna(nyaFynd);
            marken.sluta();
            lage.glom(annanVy);
            modell.historik().dispose();
        });
        visaSummor();
        kontroll.begar();
    }

    /** Shows these objects as they are now. */
    void redigerat(Set<EObject> objekt) {
        Collection<Radpost> berorda = modell.berorda(objekt);
        boolean andraRader = visadUpplaga != modell.upplaga();
        if (andraRader) {
            visadUpplaga = modell.upplaga();
            grid.followRows(List.copyOf(modell.poster()), berorda);
        } else {
            grid.refresh(berorda);
        }
        if (andraRader || !berorda.isEmpty()) {
            bilder.uppdatera(berorda);
            visaSummor();
            kontroll.begar();
        }
        delning.uppdatera();
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

    /** Marks a cell again after the rows were read anew; one that the filter hides stays hidden. */
    void visaIgen(String radId, String falt) {
        grid.whenAtRest(() -> modell.post(radId).filter(grid::isShown).ifPresent(post -> grid.reveal(post, falt)));
    }

    /** @return whether the actor may change the file */
    boolean farAndra() {
        return farAndra;
    }

    Delning delning() {
        return delning;
    }

    Kopfilsmodell modell() {
        return modell;
    }

    Grid<Radpost> grid() {
        return grid;
    }

    Referenser referenser() {
        return referenser;
    }

    /** @return an image of each row as it is now, in order */
    List<Radbild> bilder() {
        return bilder.alla();
    }

    List<Radpost> valda() {
        return grid.selectedRows();
    }
}
