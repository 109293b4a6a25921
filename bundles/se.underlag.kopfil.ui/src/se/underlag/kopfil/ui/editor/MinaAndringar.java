package se.underlag.kopfil.ui.editor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.underlag.model.Entitet;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.ui.edit.Change;
import se.underlag.ui.edit.Edit;
import se.underlag.ui.edit.EditHistory;

/** What a person has changed, taken off the objects they read, to be made again on the objects as others have left them. */
final class MinaAndringar {

    private final List<Varde> varden = new ArrayList<>();
    private final List<NyEffekt> nyaEffekter = new ArrayList<>();

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
        nylast.poster().forEach(post -> efterId.put(post.rad().getId(), post.rad()));
        for (Prognoshandelse handelse : nylast.handelser()) {
            efterId.put(handelse.getId(), handelse);
            handelse.getEffekter().forEach(effekt -> efterId.put(effekt.getId(), effekt));
        }
        List<Edit> edits = new ArrayList<>();
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
        return edits;
    }
}
