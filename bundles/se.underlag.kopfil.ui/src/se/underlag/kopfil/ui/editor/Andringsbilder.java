package se.underlag.kopfil.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.underlag.kopfil.sammanslagning.Objektandring;
import se.underlag.kopfil.sammanslagning.Objektbild;
import se.underlag.model.Entitet;
import se.underlag.ui.edit.EditHistory;
import se.underlag.ui.edit.EditHistory.NetChange;

/**
 * What a person has changed in an editor, as images that any thread may have: what was read and what is wanted. Only roots that were touched
 * since the last time are imaged again. Belongs to the UI thread.
 */
final class Andringsbilder {

    private final EditHistory historik;
    private final Map<EObject, Objektandring> kanda = new HashMap<>();
    private final Set<EObject> rorda = new LinkedHashSet<>();
    private boolean glomda = true;

    /** @param historik whose edits are imaged */
    Andringsbilder(EditHistory historik) {
        this.historik = historik;
    }

    /** @return all changes of that history */
    static List<Objektandring> of(EditHistory historik) {
        return new Andringsbilder(historik).alla();
    }

    /** Hears what was edited; without it, roots that were known are not imaged again. */
    void redigerat(Set<EObject> objekt) {
        glomda |= objekt.isEmpty();
        objekt.forEach(ett -> rorda.add(EcoreUtil.getRootContainer(ett)));
    }

    /** @return what differs from what is stored, root by root; empty when nothing does */
    List<Objektandring> alla() {
        Map<EObject, Map<EStructuralFeature, Object>> fore = new HashMap<>();
        Set<EObject> rotter = new LinkedHashSet<>();
        Set<EObject> lossade = new LinkedHashSet<>();
        for (NetChange andring : historik.netChanges()) {
            fore.computeIfAbsent(andring.object(), objekt -> new HashMap<>()).put(andring.feature(), andring.before());
            rotter.add(EcoreUtil.getRootContainer(andring.object()));
            lossade.addAll(andring.removedParts());
        }
        rotter.removeAll(lossade);
        Map<EObject, Objektandring> nu = new LinkedHashMap<>();
        BiFunction<EObject, EStructuralFeature, Object> sparat = (objekt, falt) -> {
            Map<EStructuralFeature, Object> andrat = fore.get(objekt);
            return andrat != null && andrat.containsKey(falt) ? andrat.get(falt) : objekt.eGet(falt);
        };
        historik.addedRoots().forEach(rot -> nu.put(rot, kand(rot, () -> new Objektandring(null, Objektbild.of((Entitet) rot)))));
        rotter.stream().filter(rot -> !nu.containsKey(rot)).forEach(rot -> nu.put(rot,
                kand(rot, () -> new Objektandring(Objektbild.of((Entitet) rot, sparat), Objektbild.of((Entitet) rot)))));
        historik.removedRoots().forEach(rot -> nu.put(rot, new Objektandring(Objektbild.of((Entitet) rot, sparat), null)));
        kanda.clear();
        kanda.putAll(nu);
        rorda.clear();
        glomda = false;
        return new ArrayList<>(nu.values());
    }

    private Objektandring kand(EObject rot, Supplier<Objektandring> ny) {
        Objektandring gammal = glomda || rorda.contains(rot) ? null : kanda.get(rot);
        return gammal == null ? ny.get() : gammal;
    }
}
