package se.underlag.kopfil.ui.editor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.underlag.model.Entitet;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.ui.edit.Change;
import se.underlag.ui.edit.Edit;
import se.underlag.ui.edit.EditHistory;

/** What a person has changed, taken off the objects they read, to be made again on the objects as others have left them. */
final class MinaAndringar {

    private final List<Varde> varden = new ArrayList<>();
    private final List<NyEffekt> nyaEffekter = new ArrayList<>();
    private final List<Entitet> nyaRotter = new ArrayList<>();
    private final List<String> borttagna = new ArrayList<>();

    private record Varde(String objektId, EStructuralFeature falt, Object varde) {
    }

    private record NyEffekt(String handelseId, String radId, int manad, BigDecimal delta) {
    }

    /** @param utom ids of rows and events whose changes are given up */
    static MinaAndringar of(EditHistory historik, Set<String> utom) {
        MinaAndringar mina = new MinaAndringar();
        for (EditHistory.NetChange andring : historik.netChanges()) {
            if (!utom.contains(((Entitet) EcoreUtil.getRootContainer(andring.object())).getId())) {
                mina.ta(andring);
            }
        }
        EcoreUtil.Copier copier = new EcoreUtil.Copier(true, true);
        copier.copyAll(historik.addedRoots()).forEach(kopia -> mina.nyaRotter.add((Entitet) kopia));
        copier.copyReferences();
        historik.removedRoots().stream().map(rot -> ((Entitet) rot).getId()).filter(id -> !utom.contains(id)).forEach(mina.borttagna::add);
        return mina;
    }

    private void ta(EditHistory.NetChange andring) {
        if (!andring.feature().isMany()) {
            varden.add(new Varde(((Entitet) andring.object()).getId(), andring.feature(), andring.now()));
            return;
        }
        for (Object element : (List<?>) andring.now()) {
            if (element instanceof Prognoseffekt effekt && !((List<?>) andring.before()).contains(effekt)) {
                nyaEffekter.add(new NyEffekt(effekt.getHandelse().getId(), effekt.getRad().getId(), effekt.getManad(), effekt.getDelta()));
            }
        }
    }

    /** @return the edits that make the changes again; what others have deleted is left out */
    List<Edit> pa(Kopfilsmodell nylast) {
        Map<String, EObject> efterId = new HashMap<>();
        efterId.put(nylast.kopfil().getId(), nylast.kopfil());
        nylast.poster().forEach(post -> efterId.put(post.rad().getId(), post.rad()));
        for (Prognoshandelse handelse : nylast.handelser()) {
            efterId.put(handelse.getId(), handelse);
            handelse.getEffekter().forEach(effekt -> efterId.put(effekt.getId(), effekt));
        }
        List<Edit> edits = new ArrayList<>();
        nyaRotter.forEach(rot -> edits.add(ny(rot, nylast, efterId)));
        for (Varde varde : varden) {
            EObject objekt = efterId.get(varde.objektId());
            if (objekt != null) {
                edits.add(() -> List.of(Change.set(objekt, varde.falt(), varde.varde())));
            }
        }
        for (NyEffekt ny : nyaEffekter) {
            if (efterId.containsKey(ny.handelseId())) {
                nylast.post(ny.radId()).ifPresent(post -> edits.add(
                        () -> Manadsandring.visa(post, ny.manad(), post.faktiskt().orZero(ny.manad()).add(ny.delta()))));
            }
        }
        for (String id : borttagna) {
            EObject rot = efterId.get(id);
            if (rot != null) {
                edits.add(() -> List.of(Change.removeRoot(rot instanceof Kopfilsrad ? nylast.rader() : nylast.handelserotter(), rot)));
            }
        }
        return edits;
    }

    /** A new row by its key, a new event last; what it refers to in the file is looked up in the file as it was read again. */
    private static Edit ny(Entitet rot, Kopfilsmodell nylast, Map<String, EObject> efterId) {
        hanvisa(rot, efterId);
        rot.eAllContents().forEachRemaining(del -> hanvisa(del, efterId));
        return rot instanceof Kopfilsrad ? () -> List.of(Change.insertRoot(nylast.rader(), plats(nylast, (Kopfilsrad) rot), rot))
                : () -> List.of(Change.insertRoot(nylast.handelserotter(), nylast.handelser().size(), rot));
    }

    private static int plats(Kopfilsmodell nylast, Kopfilsrad rad) {
        List<Radpost> poster = nylast.poster();
        int index = poster.size();
        while (index > 0 && rad.getSortnyckel() != null && fore(rad, poster.get(index - 1).rad())) {
            index--;
        }
        return index;
    }

    private static boolean fore(Kopfilsrad rad, Kopfilsrad annan) {
        return annan.getSortnyckel() != null && rad.getSortnyckel().compareTo(annan.getSortnyckel()) < 0;
    }

    private static void hanvisa(EObject objekt, Map<String, EObject> efterId) {
        for (EReference reference : objekt.eClass().getEAllReferences()) {
            boolean vanlig = !reference.isMany() && !reference.isContainment() && !reference.isContainer();
            if (vanlig && objekt.eGet(reference) instanceof Entitet mal && efterId.containsKey(mal.getId())) {
                objekt.eSet(reference, efterId.get(mal.getId()));
            }
        }
    }
}
