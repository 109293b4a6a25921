package se.underlag.kopfil.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagPackage.Literals;
import se.underlag.ui.edit.EditHistory;

/** An opened köpfil with its rows, events and edits. Belongs to the UI thread. */
final class Kopfilsmodell {

    private final Kopfil kopfil;
    private final List<Prognoshandelse> handelser;
    private final List<Radpost> poster;
    private final Map<String, Radpost> efterId = new HashMap<>();
    private final EditHistory historik;

    Kopfilsmodell(Kopfilsinnehall innehall, IOperationHistory history) {
        kopfil = innehall.kopfil();
        handelser = List.copyOf(innehall.handelser());
        historik = new EditHistory(history, kopfil, kopfil.getNamn());
        Map<String, List<Prognoseffekt>> effekter = effekterPerRad(handelser);
        List<Radpost> alla = new ArrayList<>(innehall.rader().size());
        for (Kopfilsrad rad : innehall.rader()) {
            Radpost post = new Radpost(rad, alla.size() + 1, effekter.getOrDefault(rad.getId(), List.of()));
            alla.add(post);
            efterId.put(rad.getId(), post);
        }
        poster = List.copyOf(alla);
        // first of all listeners, so that the others see amounts that are worked out
        historik.addListener(objekt -> berorda(objekt).forEach(Radpost::uppdatera));
    }

    private static Map<String, List<Prognoseffekt>> effekterPerRad(List<Prognoshandelse> handelser) {
        Map<String, List<Prognoseffekt>> effekter = new HashMap<>();
        for (Prognoshandelse handelse : handelser) {
            for (Prognoseffekt effekt : handelse.getEffekter()) {
                effekter.computeIfAbsent(effekt.getRad().getId(), id -> new ArrayList<>()).add(effekt);
            }
        }
        return effekter;
    }

    /** @return the rows that show something of these objects */
    Set<Radpost> berorda(Set<EObject> objekt) {
        Set<Radpost> berorda = new LinkedHashSet<>();
        for (EObject ett : objekt) {
            if (ett instanceof Kopfilsrad rad) {
                post(rad.getId()).ifPresent(berorda::add);
            } else if (ett instanceof Prognoseffekt effekt && effekt.getRad() != null) {
                post(effekt.getRad().getId()).ifPresent(post -> {
                    post.kanner(effekt);
                    berorda.add(post);
                });
            }
        }
        return berorda;
    }

    /** @return whether the month differs from what is saved, in its actual amount or in its forecast */
    boolean arAndrad(Radpost post, int manad) {
        return historik.isChanged(post.rad(), Radpost.falt(manad)) || post.effekter(manad).stream().anyMatch(this::arAndrad);
    }

    private boolean arAndrad(Prognoseffekt effekt) {
        return effekt.getVersion() == 0 && historik.isChanged(effekt.getHandelse(), effekt.eContainmentFeature())
                || historik.isChanged(effekt, Literals.PROGNOSEFFEKT__DELTA);
    }

    /** @return whether the field differs from what is saved */
    boolean arAndrad(Radpost post, EStructuralFeature falt) {
        return historik.isChanged(post.rad(), falt);
    }

    /** @return the file */
    Kopfil kopfil() {
        return kopfil;
    }

    /** @return the rows by their order in the file */
    List<Radpost> poster() {
        return poster;
    }

    /** @return the events */
    List<Prognoshandelse> handelser() {
        return handelser;
    }

    /** @return the row of that id */
    Optional<Radpost> post(String radId) {
        return Optional.ofNullable(efterId.get(radId));
    }

    /** @return the edits */
    EditHistory historik() {
        return historik;
    }
}
