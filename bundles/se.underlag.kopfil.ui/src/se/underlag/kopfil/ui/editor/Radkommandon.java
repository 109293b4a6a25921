package se.underlag.kopfil.ui.editor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import se.underlag.base.Belopp;
import se.underlag.kopfil.Radfalt;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoshandelse;
import se.underlag.ui.Dialoger;
import se.underlag.ui.edit.Change;
import se.underlag.ui.edit.Edit;
import se.underlag.ui.grid.Grid;
import se.underlag.ui.sekretess.Sekretess;

/** New rows and rows that go. A row with forecast goes with its event (PR-07); one with actual amounts only after a question. */
final class Radkommandon {

    private final Kopfilsmodell modell;
    private final Grid<Radpost> grid;
    private final Dialoger dialoger;

    Radkommandon(Kopfilsmodell modell, Grid<Radpost> grid, Dialoger dialoger) {
        this.modell = modell;
        this.grid = grid;
        this.dialoger = dialoger;
    }

    /** Adds an empty row below the marked one, else last, and goes to its first cell to be typed. PR-06 asks that it be filled before it is saved. */
    void nyRad() {
        if (!grid.commitEditor()) {
            return;
        }
        int plats = grid.activeCell().map(cell -> cell.row().nummer()).orElse(modell.poster().size());
        Kopfilsrad rad = modell.nyRad(plats);
        modell.historik().execute(Messages.radNy, List.of(() -> List.of(Change.insertRoot(modell.rader(), plats, rad))));
        modell.post(rad.getId()).ifPresent(post -> grid.reveal(post, Radfalt.PERSON));
        grid.control().setFocus();
    }

    /** Takes the marked rows out of the file, in one step, or says why not. */
    void taBort(Shell shell) {
        List<Radpost> poster = grid.selectedRows();
        if (poster.isEmpty() || !grid.commitEditor()) {
            return;
        }
        Optional<String> hinder = poster.stream().flatMap(post -> hinder(post).stream()).findFirst();
        if (hinder.isPresent()) {
            dialoger.upplysning(shell, Messages.radTaBortNejRubrik, hinder.get());
            return;
        }
        BigDecimal belopp = poster.stream().map(post -> post.faktiskt().summa()).reduce(Belopp.NOLL, BigDecimal::add);
        boolean harBelopp = poster.stream().anyMatch(post -> !post.faktiskt().isEmpty());
        if (!harBelopp || dialoger.fraga(shell, etikett(poster), NLS.bind(Messages.radTaBortFraga, Sekretess.BELOPP.visa(Belopp.svenska(belopp))),
                List.of(Messages.radTaBort, Messages.radBehall)) == 0) {
            modell.historik().execute(etikett(poster),
                    poster.stream().map(post -> (Edit) () -> List.of(Change.removeRoot(modell.rader(), post.rad()))).toList());
        }
    }

    private static String etikett(List<Radpost> poster) {
        return poster.size() == 1 ? NLS.bind(Messages.radTaBortEn, poster.get(0).forPeople()) : NLS.bind(Messages.radTaBortFlera, poster.size());
    }

    /** @return why the row may not be taken out, as the service would say it */
    Optional<String> hinder(Radpost post) {
        return handelser(post.rad()).map(handelse -> NLS.bind(
                handelse.getStatus() == Handelsestatus.OBEKRAFTAD ? Messages.radHarPrognos : Messages.radHarHistorik, post.nummer(),
                Sekretess.NAMN.visa(post.namn(), post.arSkyddad())));
    }

    private Optional<Prognoshandelse> handelser(EObject rad) {
        return modell.handelser().stream().filter(handelse -> handelse.getEffekter().stream().anyMatch(effekt -> effekt.getRad() == rad)).findFirst();
    }
}
