package se.underlag.kopfil.ui.editor;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.prognos.Prognoslage;
import se.underlag.kopfil.prognos.Radlage;
import se.underlag.kopfil.ui.prognos.Falt;
import se.underlag.kopfil.ui.prognos.Guide;
import se.underlag.kopfil.ui.prognos.Guidemodell;
import se.underlag.kopfil.ui.prognos.Guideunderlag;
import se.underlag.kopfil.ui.prognos.Prognosdialog;
import se.underlag.model.Kopfilsrad;
import se.underlag.ui.grid.Grid;
import se.underlag.ui.sekretess.Diskret;

/** The guided prognos actions of the editor: what they start from, when they can be chosen, and their carrying out as one undo step. */
final class Prognoskommandon {

    private final Kopfilsmodell modell;
    private final Redigeringsyta yta;
    private final Clock clock;
    private final Prognosstegen steg;
    private String senasteUnderlag;

    Prognoskommandon(Kopfilsmodell modell, Redigeringsyta yta, Clock clock) {
        this.modell = modell;
        this.yta = yta;
        this.clock = clock;
        this.steg = new Prognosstegen(modell, yta.referenser());
    }

    private Grid<Radpost> grid() {
        return yta.grid();
    }

    /** @return whether the action can be chosen now; as with cells, nothing that is masked is changed */
    boolean kan(Guide guide) {
        if (Diskret.ar()) {
            return false;
        }
        return switch (guide) {
        case NYTT_ARENDE, ATGARD -> true;
        case BEKRAFTA, TA_BORT -> rad().map(Radpost::harPrognos).orElse(false);
        default -> rad().isPresent();
        };
    }

    private Optional<Radpost> rad() {
        return grid().activeCell().map(Grid.Cell::row).or(() -> grid().selectedRows().stream().findFirst());
    }

    /** Asks for what the action needs and does it. */
    void starta(Shell shell, Guide guide) {
        starta(shell, guide, Set.of());
    }

    /** As above, for events that are chosen already. @param handelser their ids; empty for those of the marked row */
    void starta(Shell shell, Guide guide, Set<String> handelser) {
        if (!grid().commitEditor()) {
            return;
        }
        Guidemodell fragor = new Guidemodell(guide, underlag(handelser), clock);
        if (new Prognosdialog(shell, fragor).open() == Window.OK) {
            genomfor(fragor);
        }
        grid().control().setFocus();
    }

    private Guideunderlag underlag(Set<String> handelser) {
        Set<String> rader = new LinkedHashSet<>();
        rad().ifPresent(post -> rader.add(post.rad().getId()));
        grid().selectedRows().forEach(post -> rader.add(post.rad().getId()));
        return new Guideunderlag(lage(), List.copyOf(rader), handelser, yta.referenser().insatser(), yta.referenser().leverantorer(),
                senasteUnderlag);
    }

    /** The file as it stands here; the name of a protected person stays out of dialogs and of what undo is called, also while it is lifted. */
    private Prognoslage lage() {
        List<Radbild> bilder = yta.bilder();
        List<Radlage> rader = new ArrayList<>(bilder.size());
        for (int i = 0; i < bilder.size(); i++) {
            Radpost post = modell.poster().get(i);
            Radlage rad = Prognoslage.lage(bilder.get(i), post.rad());
            rader.add(post.harSkydd() ? rad.dold(post.forPeople()) : rad);
        }
        return Prognoslage.ofLagen(modell.kopfil(), rader, modell.handelser());
    }

    private void genomfor(Guidemodell fragor) {
        Set<Kopfilsrad> fore = rader();
        steg.genomfor(fragor.planer(), fragor.etikett());
        if (!fragor.text(Falt.UNDERLAG).isBlank()) {
            senasteUnderlag = fragor.text(Falt.UNDERLAG);
        }
        modell.poster().stream().filter(post -> !fore.contains(post.rad())).findFirst()
                .ifPresent(ny -> grid().reveal(ny, Radfalt.PERSON));
    }

    private Set<Kopfilsrad> rader() {
        Set<Kopfilsrad> rader = new LinkedHashSet<>();
        modell.poster().forEach(post -> rader.add(post.rad()));
        return rader;
    }
}
