package se.underlag.kopfil.ui.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.underlag.kopfil.sammanslagning.Faltvarden;
import se.underlag.kopfil.sammanslagning.Genomskrivning;
import se.underlag.kopfil.sammanslagning.Objektandring;
import se.underlag.kopfil.sammanslagning.Objektbild;
import se.underlag.model.Entitet;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoshandelse;
import se.underlag.ui.edit.Change;
import se.underlag.ui.edit.Edit;
import se.underlag.ui.edit.EditHistory;

/** Makes changes that were kept as images again in an opened file, as edits that can be undone. Belongs to the UI thread. */
final class Aterskapning implements Genomskrivning.Mal {

    private final Kopfilsmodell modell;
    private final Map<String, Entitet> kanda = new HashMap<>();
    private final List<Edit> edits = new ArrayList<>();

    private Aterskapning(Kopfilsmodell modell, Map<String, Entitet> refererade) {
        this.modell = modell;
        kanda.putAll(refererade);
        kanda.put(modell.kopfil().getId(), modell.kopfil());
        for (Radpost post : modell.poster()) {
            kanda.put(post.rad().getId(), post.rad());
            for (EObject annan : post.rad().eCrossReferences()) {
                kanda.put(((Entitet) annan).getId(), (Entitet) annan);
            }
        }
        for (Prognoshandelse handelse : modell.handelser()) {
            kanda.put(handelse.getId(), handelse);
        }
    }

    /** @param refererade what the changes refer to that the file may not know, by id; @return the edits that make the changes, in order */
    static List<Edit> pa(Kopfilsmodell modell, Collection<Objektandring> andringar, Map<String, Entitet> refererade) {
        Aterskapning skapare = new Aterskapning(modell, refererade);
        Genomskrivning.gor(andringar, skapare);
        return skapare.edits;
    }

    /** Makes the changes as one step. */
    static void gor(Kopfilsmodell modell, String namn, Collection<Objektandring> andringar, Map<String, Entitet> refererade) {
        EditHistory historik = modell.historik();
        List<Edit> edits = pa(modell, andringar, refererade);
        if (!edits.isEmpty()) {
            historik.execute(namn, edits);
        }
    }

    /** @return the roots of the file as they stand there now, by id, for a merge */
    static Map<String, Objektbild> bilder(Kopfilsmodell modell, Collection<Objektandring> andringar) {
        Map<String, Objektbild> bilder = new HashMap<>();
        for (Objektandring andring : andringar) {
            rot(modell, andring.id(), bilder);
            // an event is only whole when the rows of its effects are there
            andring.nagon().delar().forEach(del -> {
                if (del.varde("rad") != null) {
                    rot(modell, del.varde("rad"), bilder);
                }
            });
        }
        return bilder;
    }

    private static void rot(Kopfilsmodell modell, String id, Map<String, Objektbild> bilder) {
        modell.post(id).map(Radpost::rad).map(Entitet.class::cast)
                .or(() -> modell.handelser().stream().filter(handelse -> handelse.getId().equals(id)).findFirst())
                .ifPresent(rot -> bilder.computeIfAbsent(id, ny -> Objektbild.of(rot)));
    }

    @Override public Entitet hitta(String typ, String id) {
        Entitet kand = kanda.get(id);
        // an insats and a leverantör that are only typed may be called the same
        return kand != null && Faltvarden.klass(typ).isInstance(kand) ? kand
                : kanda.compute(id, (okand, annat) -> Beskrivning.ur(typ, okand, modell.kopfil().getEnhetId()));
    }

    @Override public void satt(Entitet objekt, EStructuralFeature falt, Object varde) {
        edits.add(() -> List.of(Change.set(objekt, falt, varde)));
    }

    @Override public void laggTill(Entitet agare, EReference delar, Entitet del) {
        edits.add(() -> List.of(Change.add(agare, delar, del)));
    }

    @Override public void taUt(Entitet agare, EReference delar, Entitet del) {
        edits.add(() -> List.of(Change.remove(agare, delar, del)));
    }

    @Override public void nyRot(Entitet rot) {
        edits.add(rot instanceof Kopfilsrad rad ? () -> List.of(Change.insertRoot(modell.rader(), plats(rad), rad))
                : () -> List.of(Change.insertRoot(modell.handelserotter(), modell.handelser().size(), rot)));
    }

    /** A new row stands where its key puts it among the rows that are there when its turn comes. */
    private int plats(Kopfilsrad rad) {
        int index = modell.poster().size();
        while (index > 0 && fore(rad, modell.poster().get(index - 1).rad())) {
            index--;
        }
        return index;
    }

    private static boolean fore(Kopfilsrad rad, Kopfilsrad annan) {
        return rad.getSortnyckel() != null && annan.getSortnyckel() != null && rad.getSortnyckel().compareTo(annan.getSortnyckel()) < 0;
    }

    @Override public void taBortRot(Entitet rot) {
        edits.add(() -> List.of(Change.removeRoot(rot instanceof Kopfilsrad ? modell.rader() : modell.handelserotter(), rot)));
    }
}
