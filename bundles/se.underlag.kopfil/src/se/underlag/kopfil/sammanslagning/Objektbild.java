package se.underlag.kopfil.sammanslagning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.underlag.model.Entitet;

/**
 * An object as it stood at some moment, for any thread.
 *
 * @param typ the model class
 * @param version the version it was read with, 0 when it was never stored
 * @param andradAv who stored that version, null when it was never stored
 * @param andradTid when, null when it was never stored
 * @param falt the fields that hold a value, as {@link Faltvarden} writes them, in the order of the model
 * @param delar what it contains, in its order
 */
public record Objektbild(String typ, String id, long version, String andradAv, Instant andradTid, Map<String, String> falt, List<Objektbild> delar) {

    /** Takes copies. */
    public Objektbild {
        falt = Collections.unmodifiableMap(new LinkedHashMap<>(falt));
        delar = List.copyOf(delar);
    }

    /** @return the object as it stands */
    public static Objektbild of(Entitet objekt) {
        return of(objekt, EObject::eGet);
    }

    /** @param varde what a field held at the moment that is meant */
    public static Objektbild of(Entitet objekt, BiFunction<EObject, EStructuralFeature, Object> varde) {
        Map<String, String> falt = new LinkedHashMap<>();
        List<Objektbild> delar = new ArrayList<>();
        for (EStructuralFeature feature : objekt.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EReference reference && reference.isContainment()) {
                ((List<?>) varde.apply(objekt, feature)).forEach(del -> delar.add(of((Entitet) del, varde)));
            } else if (Faltvarden.galler(feature)) {
                String text = Faltvarden.text(feature, varde.apply(objekt, feature));
                if (text != null) {
                    falt.put(feature.getName(), text);
                }
            }
        }
        return new Objektbild(objekt.eClass().getName(), objekt.getId(), objekt.getVersion(), objekt.getAndradAv(), objekt.getAndradTid(), falt,
                delar);
    }

    /** @return the field's value as text, null for empty */
    public String varde(String namn) {
        return falt.get(namn);
    }

    /** @return whether both hold the same, whatever version and writer they have */
    public boolean sammaInnehall(Objektbild annan) {
        if (!falt.equals(annan.falt) || delar.size() != annan.delar.size()) {
            return false;
        }
        for (int i = 0; i < delar.size(); i++) {
            Objektbild del = delar.get(i);
            Objektbild annanDel = annan.delar.get(i);
            if (!Objects.equals(del.id, annanDel.id) || !del.sammaInnehall(annanDel)) {
                return false;
            }
        }
        return true;
    }

    /** @return a copy where these fields hold other values, null to empty one */
    public Objektbild med(Map<String, String> andra) {
        Map<String, String> nya = new LinkedHashMap<>(falt);
        andra.forEach((namn, varde) -> {
            if (varde == null) {
                nya.remove(namn);
            } else {
                nya.put(namn, varde);
            }
        });
        return new Objektbild(typ, id, version, andradAv, andradTid, nya, delar);
    }
}
