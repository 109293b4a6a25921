package se.underlag.kopfil.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagPackage.Literals;
import se.underlag.ui.edit.Change;
import se.underlag.ui.edit.EditHistory;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.Reverts;

/**
 * Cells and rows as they were last saved. A month has its actual amount and the effects of events that were typed over; what a new event
 * brings goes with the event, as a whole, and not month by month.
 */
final class Aterstallning implements Reverts<Radpost> {

    private final EditHistory historik;

    Aterstallning(Kopfilsmodell modell) {
        this.historik = modell.historik();
    }

    @Override public List<Change> cell(Radpost post, Column<Radpost> column) {
        if (historik.isAdded(post.rad())) {
            return List.of();
        }
        for (int manad = 1; manad <= Radpost.MANADER; manad++) {
            if (Radpost.falt(manad).getName().equals(column.id())) {
                return manad(post, manad);
            }
        }
        EStructuralFeature falt = Literals.KOPFILSRAD.getEStructuralFeature(column.id());
        return falt == null ? List.of() : historik.toSaved(post.rad(), falt);
    }

    private List<Change> manad(Radpost post, int manad) {
        if (arAvgjord(post, manad)) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>(historik.toSaved(post.rad(), Radpost.falt(manad)));
        for (Prognoseffekt effekt : post.effekter(manad)) {
            Prognoshandelse handelse = effekt.getHandelse();
            if (!historik.isAdded(handelse)) {
                changes.addAll(arNy(effekt) ? List.of(Change.remove(handelse, Literals.PROGNOSHANDELSE__EFFEKTER, effekt))
                        : historik.toSaved(effekt, Literals.PROGNOSEFFEKT__DELTA));
            }
        }
        return changes;
    }

    /**
     * Whether an event took the month from forecast to actual, or back, since the save: the amount and the event's state are one (S10, A27), and
     * the amount alone would count the month twice or not at all. Undo takes both back.
     */
    private boolean arAvgjord(Radpost post, int manad) {
        return post.allaEffekter().stream().filter(effekt -> effekt.getManad() == manad).map(Prognoseffekt::getHandelse)
                .anyMatch(handelse -> historik.isAdded(handelse)
                        ? handelse.getStatus() != Handelsestatus.OBEKRAFTAD
                                || post.faktiskt().get(manad) == null && historik.isChanged(post.rad(), Radpost.falt(manad))
                        : historik.isChanged(handelse, Literals.PROGNOSHANDELSE__STATUS));
    }

    private boolean arNy(Prognoseffekt effekt) {
        return effekt.getVersion() == 0 && historik.isChanged(effekt.getHandelse(), Literals.PROGNOSHANDELSE__EFFEKTER);
    }

    @Override public List<Change> row(Radpost post) {
        Set<EStructuralFeature> avgjorda = IntStream.rangeClosed(1, Radpost.MANADER).filter(manad -> arAvgjord(post, manad)).mapToObj(Radpost::falt)
                .collect(Collectors.toSet());
        List<Change> changes = new ArrayList<>(historik.toSaved(post.rad()));
        changes.removeIf(change -> change.feature() != null && avgjorda.contains(change.feature()));
        if (!historik.isAdded(post.rad())) {
            for (int manad = 1; manad <= Radpost.MANADER; manad++) {
                EStructuralFeature faktiskt = Radpost.falt(manad);
                manad(post, manad).stream().filter(change -> change.feature() != faktiskt).forEach(changes::add);
            }
        }
        return changes;
    }

    @Override public List<Change> all() {
        return historik.toSaved();
    }
}
